import Diagnostics
import YAMLSource

/// Reads one of the files of `Data` and notes every mistake in it, with its line and column.
///
/// A finding names the file, since a pack is read from several. Reports: Y01, Y11, Y13.
struct DataFileReader {
  private let source: SourceText
  /// What was found so far, in the order of reading.
  private(set) var findings: [Diagnostic] = []
  /// The outermost mapping; nil when the text is no YAML or no mapping.
  private(set) var root: PlacedNode?

  /// Opens a file.
  init(_ source: SourceText) {
    self.source = source
    let parsed = YAMLParser.parse(source)
    findings = parsed.diagnostics.map { located($0) }
    guard let node = parsed.value else { return }
    let root = PlacedNode(node: node, path: .root)
    if isMapping(root) { self.root = root }
  }

  // MARK: - Values

  /// The text of a scalar; anything else is noted.
  mutating func text(_ placed: PlacedNode) -> String? {
    guard placed.node.kind == .scalar, !placed.node.isNull else {
      note("Y11", "data-file-text", placed)
      return nil
    }
    return placed.node.text
  }

  /// The text under a key that must be there.
  mutating func text(_ key: String, in placed: PlacedNode) -> String? {
    require(key, in: placed).flatMap { text($0) }
  }

  /// The texts of a list under a key that must be there.
  mutating func texts(_ key: String, in placed: PlacedNode) -> [String]? {
    require(key, in: placed).flatMap { elements(of: $0) }?.compactMap { text($0) }
  }

  /// One of the words of an enum, under a key that must be there.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in placed: PlacedNode
  ) -> Choice? where Choice.RawValue == String {
    guard let value = require(key, in: placed), let word = text(value) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    noteChoice(value, word, Choice.allCases.map(\.rawValue))
    return nil
  }

  /// `true` or `false`, under a key that must be there.
  mutating func truth(_ key: String, in placed: PlacedNode) -> Bool? {
    guard let value = require(key, in: placed), let word = text(value) else { return nil }
    if word == "true" || word == "false" { return word == "true" }
    noteChoice(value, word, ["true", "false"])
    return nil
  }

  // MARK: - Shapes

  /// The value of a key that must be there.
  mutating func require(_ key: String, in placed: PlacedNode) -> PlacedNode? {
    if let value = placed[key] { return value }
    add("Y13", "data-file", placed.path / key, placed.node.span, [Fact("key", key)])
    return nil
  }

  /// The value of a key that must be there and be a mapping.
  mutating func mapping(_ key: String, in placed: PlacedNode) -> PlacedNode? {
    guard let value = require(key, in: placed), isMapping(value) else { return nil }
    return value
  }

  /// Whether this is a mapping; anything else is noted.
  mutating func isMapping(_ placed: PlacedNode) -> Bool {
    if placed.node.kind == .mapping { return true }
    note("Y11", "data-file-mapping", placed)
    return false
  }

  /// The elements of a list; anything else is noted.
  mutating func elements(of placed: PlacedNode) -> [PlacedNode]? {
    if placed.node.kind == .sequence { return placed.elements }
    note("Y11", "data-file-list", placed)
    return nil
  }

  /// Adds all texts of a nested mapping to a table, their keys joined by full stops.
  ///
  /// A key that the table has already is noted, and its last text counts.
  mutating func addTexts(of placed: PlacedNode, to table: inout [String: String]) {
    for leaf in leaves(of: placed) {
      let previous = table.updateValue(leaf.text, forKey: leaf.key)
      if previous != nil { noteTwice(leaf.key, leaf.place) }
    }
  }

  /// A text somewhere in a nested mapping.
  typealias Leaf = (key: String, text: String, place: PlacedNode)

  /// All texts of a nested mapping, their keys joined by full stops, in the order of the file.
  mutating func leaves(of placed: PlacedNode, prefix: String = "") -> [Leaf] {
    var leaves: [Leaf] = []
    for (key, value) in placed.entries {
      if value.node.kind == .mapping {
        leaves += self.leaves(of: value, prefix: "\(prefix)\(key.text).")
      } else if let text = text(value) {
        leaves.append((prefix + key.text, text, value))
      }
    }
    return leaves
  }

  // MARK: - Findings

  /// Notes the keys of a mapping that nothing reads.
  mutating func expectKeys(_ keys: Set<String>, in placed: PlacedNode) {
    for (key, value) in placed.entries where !keys.contains(key.text) {
      noteUnusedKey(key, value)
    }
  }

  /// Notes a key that nothing reads.
  mutating func noteUnusedKey(_ key: SourceNode, _ value: PlacedNode) {
    add("Y11", "data-file-key", value.path, key.span, [Fact("key", key.text)])
  }

  /// Notes a word where only others may stand.
  mutating func noteChoice(_ placed: PlacedNode, _ found: String, _ choices: [String]) {
    note(
      "Y11", "data-file-choice", placed, [Fact("found", found), Fact("choices", .list(choices))])
  }

  /// Notes a text that is not written like an example.
  mutating func noteForm(_ placed: PlacedNode, _ found: String, like example: String) {
    note("Y11", "data-file-form", placed, [Fact("found", found), Fact("example", example)])
  }

  /// Notes a list of the wrong length.
  mutating func noteCount(_ placed: PlacedNode, found: Int, expected: Int) {
    note(
      "Y11", "data-file-count", placed,
      [
        Fact("found", .number(String(found))), Fact("expected", .number(String(expected))),
      ])
  }

  /// Notes a name that stood before, here or in another file.
  mutating func noteTwice(_ name: String, _ placed: PlacedNode) {
    add("Y11", "data-file-twice", placed.path, placed.node.span, [Fact("key", name)])
  }

  private mutating func note(
    _ rule: RuleID, _ variant: String, _ placed: PlacedNode, _ facts: [Fact] = []
  ) {
    add(rule, variant, placed.path, placed.node.span, [Fact("key", placed.name)] + facts)
  }

  private mutating func add(
    _ rule: RuleID, _ variant: String, _ path: DataPath, _ span: SourceSpan, _ facts: [Fact]
  ) {
    findings.append(
      located(
        Diagnostic(rule, variant: variant, severity: .error, at: path, span: span, facts: facts)))
  }

  /// The finding with the file, the line and the column among its facts.
  private func located(_ finding: Diagnostic) -> Diagnostic {
    let position = source.position(of: finding.span?.start ?? 0)
    let place = [
      Fact("file", source.name), Fact("line", .number(String(position.line))),
      Fact("column", .number(String(position.column))),
    ]
    let missing = place.filter { fact in !finding.facts.contains { $0.name == fact.name } }
    return Diagnostic(
      finding.rule, variant: finding.variant, severity: finding.severity, at: finding.path,
      span: finding.span, facts: finding.facts + missing, related: finding.related,
      edits: finding.edits)
  }
}
