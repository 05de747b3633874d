import Diagnostics
import PlanModel
import YAMLSource

extension ReadingLog {
  /// The rule that speaks of codes of this list.
  private static func rule(of list: String) -> RuleID {
    list == "incident-types" || list == "biases" ? "N01" : "Y12"
  }

  /// At most this many codes are told in a message.
  private static let mostTold = 24

  /// A code of a list; any code where there is no such list.
  ///
  /// A code that the list lacks is kept as it is written, so that the rest can be judged.
  /// Reports: Y12; N01 for types of incidents and biases.
  func code(
    of node: SourceNode, in list: String, or extra: [String] = [],
    at path: @autoclosure () -> ReadingPath
  ) -> Code? {
    guard let text = text(of: node, at: path()) else { return nil }
    check(text, in: list, or: extra, at: path(), node)
    return Code(text)
  }

  /// Whether a list has a code, else a finding at the node.
  func check(
    _ text: String, in list: String, or extra: [String] = [],
    at path: @autoclosure () -> ReadingPath, _ node: SourceNode
  ) {
    recorder?.note(.code(list: list, or: extra), of: node, at: path())
    let code = Code(text)
    guard let codelist = codelists[list: list], codelist[code] == nil, !extra.contains(text)
    else { return }
    reportCode(
      text, Self.rule(of: list), codelist.entries.map(\.code.key) + extra, name: list,
      at: path(), node)
  }

  /// A value of a closed set.
  ///
  /// Reports: Y12.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of node: SourceNode, _ type: Choice.Type, at path: @autoclosure () -> ReadingPath
  ) -> Choice? {
    recorder?.note(.choice(Choice.allCases.map(\.rawValue)), of: node, at: path())
    guard let text = text(of: node, at: path()) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    reportCode(
      text, "Y12", Choice.allCases.map(\.rawValue), name: path().lastKey, at: path(), node)
    return nil
  }

  /// The key of a local self-government unit; any key where there is no register.
  ///
  /// Reports: G01; G02 for a name that units of both entities have.
  func unit(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> String? {
    recorder?.note(.unit, of: node, at: path())
    guard let text = text(of: node, at: path()) else { return nil }
    guard codelists[unit: text] == nil, !codelists.unitKeys.isEmpty else { return text }
    let near: [String]
    switch UnitSearch.find(text, in: codelists) {
    case .ambiguous(let namesakes):
      report(
        "G02", at: path(), node,
        facts: [Fact("k", Self.short(text)), Fact("s", .list(namesakes.map(\.key)))])
      return text
    case .found(let unit): near = [unit.key]
    case .unknown(let keys): near = keys
    }
    report(
      "G01", near.isEmpty ? "unknown" : nil, at: path(), node,
      facts: [Fact("k", Self.short(text))] + (near.isEmpty ? [] : [Fact("s", .list(near))]),
      edits: near.count == 1 ? Self.edits(node, near[0]) : [])
    return text
  }

  /// The ISO 4217 code of a currency.
  ///
  /// Reports: M02.
  func currency(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> String? {
    recorder?.note(.currency, of: node, at: path())
    guard let text = text(of: node, at: path()) else { return nil }
    let isKnown =
      if let list = codelists[list: "currencies"] {
        list[Code(text)] != nil
      } else {
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
      }
    guard !isKnown else { return text }
    report(
      "M02", at: path(), node, facts: [Fact("c", Self.short(text))],
      edits: Self.edits(node, text == "KM" ? "BAM" : nil))
    return nil
  }

  private func reportCode(
    _ text: String, _ rule: RuleID, _ allowed: [String], name: String, at path: ReadingPath,
    _ node: SourceNode
  ) {
    let near = NearestName.find(text, among: allowed)
    report(
      rule, near == nil ? nil : "near", at: path, node,
      facts: [
        Fact("v", Self.short(text)), Fact("name", name),
        Fact("list", .list(Array(allowed.prefix(Self.mostTold)))),
      ] + (near.map { [Fact("s", $0)] } ?? []),
      edits: Self.edits(node, near))
  }
}
