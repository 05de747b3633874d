import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// What a unit, or most units of a kind, may set.
struct UnitSettings {
  let language: LanguageTag?
  let gazette: LocalizedText?
  let verified: Set<LocalGovernment.Trait>

  /// The settings among the keys of a mapping.
  init(_ node: PlacedNode, from file: inout DataFileReader) {
    language = node["language"] == nil ? nil : file.choice("language", in: node)
    gazette = node["gazette"].flatMap { file.localized($0) }
    var verified: Set<LocalGovernment.Trait> = []
    for word in node["verified"].flatMap({ file.elements(of: $0) }) ?? [] {
      guard let text = file.text(word) else { continue }
      if let trait = LocalGovernment.Trait(rawValue: text) {
        verified.insert(trait)
      } else {
        file.noteChoice(word, text, LocalGovernment.Trait.allCases.map(\.rawValue))
      }
    }
    self.verified = verified
  }
}

/// Settings that the units of an entity and a kind share.
struct UnitDefaults {
  let settings: UnitSettings
  private let entity: LocalGovernment.Entity
  private let kind: LocalGovernment.Kind
  private let canton: Code?

  /// A group of `defaults`; nil when it does not say for whom.
  init?(_ node: PlacedNode, from file: inout DataFileReader) {
    guard file.isMapping(node) else { return nil }
    file.expectKeys(["entity", "kind", "canton", "language", "gazette", "verified"], in: node)
    let entity: LocalGovernment.Entity? = file.choice("entity", in: node)
    let kind: LocalGovernment.Kind? = file.choice("kind", in: node)
    canton = node["canton"].flatMap { file.text($0) }.map { Code($0) }
    settings = UnitSettings(node, from: &file)
    guard let entity, let kind else { return nil }
    self.entity = entity
    self.kind = kind
  }

  /// Whether a unit belongs to the group.
  func fits(
    _ entity: LocalGovernment.Entity, _ kind: LocalGovernment.Kind, _ canton: Code?
  ) -> Bool {
    entity == self.entity && kind == self.kind && (self.canton == nil || canton == self.canton)
  }
}

extension DataFileReader {
  /// A text by language, Serbian in both scripts.
  mutating func localized(_ placed: PlacedNode) -> LocalizedText? {
    guard isMapping(placed) else { return nil }
    var versions: [LocalizedText.Version] = []
    for (key, value) in placed.entries {
      let tags = LanguageTag.allCases
      if let tag = tags.first(where: { $0.rawValue == key.text })
        ?? tags.first(where: { $0.key == key.text })
      {
        versions += text(value).map { [.init(tag, $0)] } ?? []
      } else {
        noteUnusedKey(key, value)
      }
    }
    return LocalizedText(versions)
  }

  /// A whole number from 0.
  mutating func number(_ placed: PlacedNode) -> Int? {
    guard let text = text(placed) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    noteForm(placed, text, like: "3191297")
    return nil
  }
}
