/// Findings as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0.
///
/// Code hosts and editors show such logs beside the source. The same findings give the same bytes.
package struct SARIFReport: Sendable {
  /// A rule, as the log describes it.
  package struct Rule: Sendable {
    let id: RuleID
    let severity: Severity
    let reason: String
    let help: String

    /// A rule with the weight that it has unless a finding says otherwise, why there is such a
    /// rule, and where to read more.
    package init(_ id: RuleID, _ severity: Severity, reason: String, help: String) {
      self.id = id
      self.severity = severity
      self.reason = reason
      self.help = help
    }
  }

  private let tool: String
  private let version: String
  private let language: String
  private let rules: [Rule]

  /// A report of a program of this name and version, whose texts are in a language.
  ///
  /// - Parameter language: Two letters, a hyphen and the two letters of a country: `bs-BA`.
  package init(tool: String, version: String, language: String, rules: [Rule]) {
    self.tool = tool
    self.version = version
    self.language = language
    self.rules = rules
  }

  /// The log of several files, also of those without findings.
  package func text(
    of files: [(SourceText, [Diagnostic])], _ wording: some DiagnosticWording
  ) -> String {
    let known = Set(rules.map(\.id))
    let found = Set(files.flatMap { $0.1.map(\.rule) }).subtracting(known).sorted()
    var ruleIndex: [RuleID: Int] = [:]
    for id in rules.map(\.id) + found where ruleIndex[id] == nil { ruleIndex[id] = ruleIndex.count }
    var artifacts: [String] = []
    var artifactIndex: [String: Int] = [:]
    var results: [JSONValue] = []
    for (source, diagnostics) in files {
      let uri = ArtifactURI.reference(to: IdentityNumber.maskedName(source.name))
      let index = artifactIndex[uri] ?? artifacts.count
      if index == artifacts.count { artifacts.append(uri) }
      artifactIndex[uri] = index
      let place = SARIFPlace(source: source, uri: uri, index: index)
      for diagnostic in ReportOrder.sorted(diagnostics) {
        results.append(result(diagnostic, ruleIndex[diagnostic.rule], place, wording))
      }
    }
    let run = JSONValue.members([
      "tool": .members(["driver": driver(found)]),
      "language": .string(language),
      "columnKind": .string("unicodeCodePoints"),
      "defaultEncoding": .string("utf-8"),
      "defaultSourceLanguage": .string("yaml"),
      "artifacts": .array(artifacts.map(artifact)),
      "results": .array(results),
    ])
    let log = JSONValue.members([
      "$schema": .string(Self.schema), "version": .string("2.1.0"), "runs": .array([run]),
    ])
    return log.text + "\n"
  }

  /// Where the standard's schema is published.
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func driver(_ others: [RuleID]) -> JSONValue {
    let described = rules.map { rule in
      JSONValue.members([
        "id": .string(rule.id.description),
        "shortDescription": Self.message(rule.reason),
        "fullDescription": Self.message(rule.reason),
        "help": Self.message(rule.help),
        "defaultConfiguration": .members(["level": .string(rule.severity.rawValue)]),
      ])
    }
    return .members([
      "name": .string(tool), "version": .string(version),
      "rules": .array(described + others.map { .members(["id": .string($0.description)]) }),
    ])
  }

  private func artifact(_ uri: String) -> JSONValue {
    .members([
      "location": .members(["uri": .string(uri)]), "roles": .array([.string("analysisTarget")]),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, _ ruleIndex: Int?, _ place: SARIFPlace,
    _ wording: some DiagnosticWording
  ) -> JSONValue {
    let help = wording.help(for: diagnostic)
    let message = ([wording.message(of: diagnostic)] + [help].compactMap(\.self))
      .joined(separator: " ")
    let related = diagnostic.related.map { place.location($0) }
    let path = IdentityNumber.masked(diagnostic.path.description)
    return .members([
      "ruleId": .string(diagnostic.rule.description),
      "ruleIndex": ruleIndex.map { .number($0) },
      "level": .string(diagnostic.severity.rawValue),
      "message": Self.message(message),
      "locations": .array([place.location(diagnostic.span, diagnostic.path)]),
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": .members(["rulePath/v1": .string("\(diagnostic.rule):\(path)")]),
      "fixes": place.fix(diagnostic.edits, help.map(Self.message)).map { .array([$0]) },
    ])
  }

  /// A message in which nothing is taken for a placeholder or a link.
  private static func message(_ text: String) -> JSONValue {
    var escaped = ""
    for character in Excerpt.clean(IdentityNumber.masked(text)) {
      switch character {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "(" where escaped.hasSuffix("]"): escaped += " ("
      default: escaped.append(character)
      }
    }
    return .members(["text": .string(escaped)])
  }
}
