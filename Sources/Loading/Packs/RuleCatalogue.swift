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

  /// The catalogue in a file, with everything that is wrong in it.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(_ source: SourceText) -> Diagnosed<RuleCatalogue> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["sources", "rules"], in: root)
    var sources: [String: LocalizedText] = [:]
    for (key, value) in file.mapping("sources", in: root)?.entries ?? [] {
      sources[key.text] = localized(value, from: &file)
    }
    var entries: [Entry] = []
    var known: Set<RuleID> = []
    for node in file.require("rules", in: root).flatMap({ file.elements(of: $0) }) ?? [] {
      guard file.isMapping(node), let entry = entry(node, sources, from: &file) else { continue }
      if known.insert(entry.id).inserted {
        entries.append(entry)
      } else {
        file.noteTwice(entry.id.description, node["id"] ?? node)
      }
    }
    return Diagnosed(RuleCatalogue(entries: entries), file.findings)
  }

  private static func entry(
    _ node: PlacedNode, _ sources: [String: LocalizedText], from file: inout DataFileReader
  ) -> Entry? {
    file.expectKeys(["id", "severity", "source", "reason"], in: node)
    let id = file.text("id", in: node)
    let severity: Severity? = file.choice("severity", in: node)
    let reason = file.mapping("reason", in: node).map { localized($0, from: &file) }
    let named = file.text("source", in: node)
    if let named, sources[named] == nil, let place = node["source"] {
      file.noteChoice(place, named, sources.keys.sorted())
    }
    guard let id, let severity, let reason, let source = named.flatMap({ sources[$0] })
    else { return nil }
    return Entry(id: RuleID(id), severity: severity, reason: reason, source: source)
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
