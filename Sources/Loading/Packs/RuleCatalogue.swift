package import Diagnostics
import Languages
package import PlanModel
import YAMLSource

/// What each rule is for, and where it comes from, for people who ask.
package struct RuleCatalogue: Sendable {
  /// One rule.
  package struct Entry: Sendable {
    /// The rule.
    package let id: RuleID
    /// The weight that it has unless a finding says otherwise.
    package let severity: Severity
    /// Why there is such a rule.
    package let reason: LocalizedText
    /// Whose rule it is.
    package let source: LocalizedText
  }

  /// The rules, in the order of the file.
  package let entries: [Entry]

  /// A rule by its name, in whatever case; nil when there is none.
  package subscript(_ name: String) -> Entry? {
    entries.first { $0.id.description == name.uppercased() }
  }

  /// The rules of this catalogue and those of another after them.
  package func joined(with other: RuleCatalogue) -> RuleCatalogue {
    RuleCatalogue(entries: entries + other.entries)
  }

  /// The catalogue in a file, with everything that is wrong in it.
  ///
  /// A reason may stand under `reasons` and be named by the rules that share it.
  /// Reports: Y01, Y11, Y13.
  package static func load(_ source: SourceText) -> Diagnosed<RuleCatalogue> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["sources", "reasons", "rules"], in: root)
    let sources = texts("sources", in: root, from: &file)
    let reasons = root["reasons"] == nil ? [:] : texts("reasons", in: root, from: &file)
    var entries: [Entry] = []
    var known: Set<RuleID> = []
    for node in file.require("rules", in: root).flatMap({ file.elements(of: $0) }) ?? [] {
      guard file.isMapping(node), let entry = entry(node, sources, reasons, from: &file)
      else { continue }
      if known.insert(entry.id).inserted {
        entries.append(entry)
      } else {
        file.noteTwice(entry.id.description, node["id"] ?? node)
      }
    }
    return Diagnosed(RuleCatalogue(entries: entries), file.findings)
  }

  private static func entry(
    _ node: PlacedNode, _ sources: [String: LocalizedText], _ reasons: [String: LocalizedText],
    from file: inout DataFileReader
  ) -> Entry? {
    file.expectKeys(["id", "severity", "source", "reason"], in: node)
    let id = file.text("id", in: node)
    let severity: Severity? = file.choice("severity", in: node)
    let reason = reason(of: node, reasons, from: &file)
    let named = file.text("source", in: node)
    if let named, sources[named] == nil, let place = node["source"] {
      file.noteChoice(place, named, sources.keys.sorted())
    }
    guard let id, let severity, let reason, let source = named.flatMap({ sources[$0] })
    else { return nil }
    return Entry(id: RuleID(id), severity: severity, reason: reason, source: source)
  }

  /// The reason of a rule: its own, or one that is named.
  private static func reason(
    of node: PlacedNode, _ shared: [String: LocalizedText], from file: inout DataFileReader
  ) -> LocalizedText? {
    guard let place = node["reason"], place.node.kind == .scalar, !shared.isEmpty else {
      return file.mapping("reason", in: node).map { localized($0, from: &file) }
    }
    guard let name = file.text(place) else { return nil }
    if shared[name] == nil { file.noteChoice(place, name, shared.keys.sorted()) }
    return shared[name]
  }

  private static func texts(
    _ key: String, in root: PlacedNode, from file: inout DataFileReader
  ) -> [String: LocalizedText] {
    var texts: [String: LocalizedText] = [:]
    for (key, value) in file.mapping(key, in: root)?.entries ?? [] {
      texts[key.text] = localized(value, from: &file)
    }
    return texts
  }

  private static func localized(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> LocalizedText {
    file.expectKeys(Set(LanguageTag.allCases.map(\.key)), in: node)
    let required: [LanguageTag] = [.bosnian, .english]
    let versions = [LanguageTag.bosnian, .croatian, .serbianLatin, .english].compactMap {
      (language: LanguageTag) -> LocalizedText.Version? in
      guard required.contains(language) || node[language.key] != nil else { return nil }
      return file.text(language.key, in: node).map { .init(language, $0) }
    }
    return LocalizedText(versions)
  }
}
