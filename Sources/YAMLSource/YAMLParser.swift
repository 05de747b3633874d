package import Diagnostics

/// Reads YAML text into a tree of nodes, within limits, and without YAML's surprises.
package enum YAMLParser {
  /// Parses a text.
  ///
  /// Reports: Y01 for text that is not YAML, tabs, duplicate keys (with both places), anchors,
  /// aliases, merge keys, tags, directives, complex keys, a second document, forbidden characters,
  /// and everything over the limits. All problems are reported, not just the first, save after a
  /// syntax error, where libyaml cannot go on.
  ///
  /// The value is there in spite of problems that leave no doubt about the rest of the text.
  package static func parse(
    _ source: SourceText, limits: YAMLLimits = .standard
  ) -> Diagnosed<SourceNode> {
    var problems = ProblemList(source: source)
    guard source.bytes.count <= min(limits.bytes, Int(UInt32.max)) else {
      problems.report(
        "limit-bytes", SourceSpan(start: 0, end: 0),
        [Fact("limit", .number(String(limits.bytes)))], isFatal: true)
      return Diagnosed(nil, problems.diagnostics)
    }
    let scan = CharacterScan(source.bytes, &problems)
    guard !problems.isFatal else { return Diagnosed(nil, problems.sorted) }

    let tree = source.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(bytes: bytes, limits: limits, isASCII: scan.isASCII)
      EventLoop.run(over: bytes, into: &builder, &problems)
      builder.checkTabs(scan.leadingTabs, &problems)
      return problems.isFatal ? nil : builder.tree(of: source.bytes)
    }
    guard let tree else {
      return Diagnosed(nil, problems.sorted)
    }
    return Diagnosed(SourceNode(tree: tree, index: 0), problems.sorted)
  }
}

/// How large and deep a YAML text may be.
package struct YAMLLimits: Sendable {
  /// The text's size in bytes.
  package var bytes = 32 * 1024 * 1024
  /// How deep nodes may lie in each other.
  package var depth = 64
  /// How many nodes there may be.
  package var nodes = 4_000_000
  /// The size of one scalar in bytes.
  package var scalarBytes = 256 * 1024

  /// The limits for definitions and catalogues.
  package static let standard = YAMLLimits()
}
