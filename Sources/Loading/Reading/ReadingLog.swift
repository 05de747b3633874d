import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// What all readers of one file share: the code lists, the languages, and the findings so far.
///
/// A class, because every reader adds to the same list of findings.
final class ReadingLog {
  /// The code lists that codes are looked up in.
  let codelists: Codelists
  /// The languages of the definition, known once its head has been read.
  var languages = DefinitionLanguages(primary: .bosnian, secondary: .english)
  /// Takes down what is read, when the shape of definitions is asked for; nil else.
  let recorder: ShapeRecorder?
  /// Where keys stand that the mapping has already, so that the first counts alone.
  private let refused: Set<SourceSpan>
  /// What was found, in the order of reading.
  private(set) var diagnostics: [Diagnostic] = []

  /// More findings than this are not collected, so that a hostile file costs no memory.
  private static let most = 100_000

  /// How many findings are looked through for one that a later one makes needless.
  private static let recent = 256

  /// Nothing has been found yet.
  init(
    codelists: Codelists, refused: Set<SourceSpan> = [], recorder: ShapeRecorder? = nil
  ) {
    self.codelists = codelists
    self.refused = refused
    self.recorder = recorder
  }

  /// Whether a key stands for the second time.
  func isRefused(_ key: SourceNode) -> Bool {
    !refused.isEmpty && refused.contains(key.span)
  }

  /// Reports something at a node, or at a place that is found by its path.
  func report(
    _ rule: RuleID, _ variant: String? = nil, severity: Severity = .error, at path: ReadingPath,
    _ node: SourceNode? = nil, facts: [Fact] = [], edits: [SourceEdit] = []
  ) {
    recorder?.refuse(rule, at: path, node)
    guard diagnostics.count <= Self.most else { return }
    guard diagnostics.count < Self.most else {
      diagnostics.append(
        Diagnostic(
          "Y01", variant: "limit-findings", severity: .error, at: path.dataPath, span: node?.span,
          facts: [Fact("limit", .number(String(Self.most)))]))
      return
    }
    diagnostics.append(
      Diagnostic(
        rule, variant: variant, severity: severity, at: path.dataPath, span: node?.span,
        facts: facts, edits: edits))
  }

  /// Reports that a value is of the wrong kind.
  ///
  /// Reports: Y11.
  func reportKind(
    _ expected: ExpectedKind, at path: ReadingPath, _ node: SourceNode, fix: String? = nil,
    facts: [Fact] = []
  ) {
    report(
      "Y11", expected.rawValue, at: path, node,
      facts: [Fact("k", path.lastKey), Fact("v", Self.shown(node))] + facts
        + (fix.map { [Fact("fix", $0)] } ?? []),
      edits: Self.edits(node, fix))
  }

  /// Reports that a required key is missing.
  ///
  /// Reports: Y13.
  func reportMissing(at path: ReadingPath) {
    report("Y13", at: path, facts: [Fact("k", path.lastKey)])
  }

  /// Takes back that a key is missing; false when that was not reported.
  func withdrawMissing(_ path: ReadingPath) -> Bool {
    // What was reported of the same mapping is among the last findings.
    let last = diagnostics.indices.suffix(Self.recent)
    let missing = path.dataPath
    let place = last.last { place in
      let finding = diagnostics[place]
      return finding.span == nil && finding.path == missing
        && (finding.rule == "Y13" || finding.variant == "missing")
    }
    guard let place else { return false }
    diagnostics.remove(at: place)
    return true
  }

  /// The edit that replaces a value, when there is one.
  static func edits(_ node: SourceNode, _ replacement: String?) -> [SourceEdit] {
    replacement.map { [SourceEdit(span: node.span, replacement: $0)] } ?? []
  }

  /// A value as messages quote it, a collection by its brackets.
  static func shown(_ node: SourceNode) -> String {
    switch node.kind {
    case .scalar: short(node.text)
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  /// A text as messages quote it.
  static func short(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 60 ? line.prefix(59) + "…" : String(line)
  }
}

/// What a value should have been, as a variant of Y11.
enum ExpectedKind: String {
  /// Text, or any other single value.
  case text
  /// Text in one or several languages.
  case localized
  /// A list.
  case list
  /// Keys with values.
  case mapping
  /// A whole number.
  case integer
  /// A whole number between two others.
  case range
  /// A number.
  case number
  /// A year.
  case year
  /// `true` or `false`.
  case boolean
  /// A day of every year.
  case monthDay = "month-day"
  /// A name for other parts of the definition to refer to.
  case identifier
}
