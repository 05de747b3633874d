/// One file as results of a SARIF log name it and places in it.
struct SARIFPlace {
  /// The file's text.
  let source: SourceText
  /// Its reference.
  let uri: String
  /// Its place among the files of the run.
  let index: Int

  /// A place in the file, with the path of the datum there; the file as a whole without a span.
  func location(_ span: SourceSpan?, _ path: DataPath = .root) -> JSONValue {
    let logical = path.components.last.map { name in
      JSONValue.members([
        "name": told(name), "fullyQualifiedName": told(path.description),
      ])
    }
    return .members([
      "physicalLocation": .members([
        "artifactLocation": artifact, "region": span.map(region),
      ]),
      "logicalLocations": logical.map { .array([$0]) },
    ])
  }

  /// The edits that mend a finding; nil when there are none that may be told.
  func fix(_ edits: [SourceEdit], _ description: JSONValue?) -> JSONValue? {
    let mayBeTold = edits.allSatisfy { IdentityNumber.masked($0.replacement) == $0.replacement }
    guard !edits.isEmpty, mayBeTold else { return nil }
    let replacements = edits.sorted { $0.span < $1.span }.map { edit in
      JSONValue.members([
        "deletedRegion": region(edit.span),
        "insertedContent": edit.replacement.isEmpty
          ? nil : .members(["text": .string(edit.replacement)]),
      ])
    }
    let change = JSONValue.members([
      "artifactLocation": artifact, "replacements": .array(replacements),
    ])
    return .members(["description": description, "artifactChanges": .array([change])])
  }

  private var artifact: JSONValue {
    .members(["uri": .string(uri), "index": .number(index)])
  }

  /// Lines and columns from 1, columns in code points, the end exclusive.
  private func region(_ span: SourceSpan) -> JSONValue {
    let start = source.position(of: span.start)
    let end = source.position(of: span.end)
    return .members([
      "startLine": .number(start.line), "startColumn": .number(start.column),
      "endLine": .number(end.line), "endColumn": .number(end.column),
    ])
  }

  private func told(_ text: String) -> JSONValue {
    .string(Excerpt.clean(IdentityNumber.masked(text)))
  }
}
