import Diagnostics
package import Languages
package import PlanModel

/// A language that starters are written in.
package struct StarterLanguage: Sendable {
  /// How it spells, and converts between its scripts.
  package let profile: LanguageProfile
  /// The starters' words.
  package let words: TermTable

  /// A language with the starters' words.
  package init(profile: LanguageProfile, words: TermTable) {
    self.profile = profile
    self.words = words
  }
}

/// What is put into a starter for one unit.
package struct StarterValues: Sendable {
  private let unit: LocalGovernment
  private let codelists: Codelists
  private let primary: StarterLanguage
  private let secondary: StarterLanguage

  /// The values of a unit for a definition in a language, with another beside it.
  package init(
    unit: LocalGovernment, codelists: Codelists, primary: StarterLanguage,
    secondary: StarterLanguage
  ) {
    self.unit = unit
    self.codelists = codelists
    self.primary = primary
    self.secondary = secondary
  }

  /// The language that stands beside another in a unit's definitions: English, or beside English
  /// that of the unit's acts.
  package static func secondary(
    beside primary: LanguageTag, of unit: LocalGovernment
  ) -> LanguageTag {
    guard primary == .english else { return .english }
    return unit.language == .english ? .bosnian : unit.language
  }

  /// The words of a comment, by its name in the template; nil when it is left out.
  func comment(_ name: Substring, of kind: Definition.Kind) -> String? {
    let parts = name.split(separator: "?")
    if parts.count == 2, let trait = LocalGovernment.Trait(rawValue: String(parts[1])),
      unit.verified.contains(trait)
    {
      return nil
    }
    let name = parts.first ?? ""
    let isCommon = primary.words["common.\(name)"] != nil
    return text((isCommon ? "common" : kind.rawValue) + "." + name, primary)
  }

  /// The value of a placeholder, as YAML; nil when the unit has none.
  func value(_ name: Substring) -> String? {
    switch name {
    case "unit": unit.key
    case "place": Self.quoted(unit.name(primary.profile.tag))
    case "canton": unit.canton?.key
    case "primary": primary.profile.tag.rawValue
    case "secondary": secondary.profile.tag.rawValue
    case "gazette":
      "{ \(versions { Self.quoted(unit.gazette[$0.profile.tag] ?? Self.blank) }) }"
    case "law": law?.code.key
    case "provision":
      law.flatMap { $0.properties["provision"]?.firstWritten?.text }.map { number in
        let articles = versions { language in
          Self.quoted(LanguageProfile.fill(text("texts.provision", language), ["number": number]))
        }
        return "{ \(articles) }"
      }
    case "blank": "{ \(versions { _ in Self.blank }) }"
    case "beside": versions { _ in Self.blank }
    default:
      if name.hasPrefix("beside-") {
        versions { Self.quoted(text("texts." + name.dropFirst("beside-".count), $0)) }
      } else {
        "{ \(versions { Self.quoted(text("texts.\(name)", $0)) }) }"
      }
    }
  }

  /// What stands where something is to be filled in.
  private static let blank = "___"

  /// The law on local self-government under which the unit's council decides; none in Brčko.
  private var law: Codelist.Entry? {
    codelists[list: "laws"]?.entries.first { law in
      law.properties["subject"]?.firstWritten?.text == "local-self-government"
        && law.properties["entity"]?.firstWritten?.text == unit.entity.rawValue
    }
  }

  private func versions(_ text: (StarterLanguage) -> String) -> String {
    [primary, secondary].map { "\($0.profile.tag.key): \(text($0))" }.joined(separator: ", ")
  }

  /// The words under a key, those for units of this kind before those for all, filled.
  private func text(_ key: String, _ language: StarterLanguage) -> String {
    guard let text = language.words["\(key).\(unit.bodyProperty)"] ?? language.words[key] else {
      return "⟨\(key)⟩"
    }
    return LanguageProfile.fill(text) { fact($0, language) }
  }

  /// What a gap in the words of a language is filled with.
  private func fact(_ name: Substring, _ language: StarterLanguage) -> String? {
    switch name {
    case "name": unit.name(language.profile.tag)
    case "key": unit.key
    case "gazette": unit.gazette[language.profile.tag]
    case "unit", "unit-genitive", "statute": text("\(name)", language)
    case "council", "council-genitive", "mayor", "mayor-genitive":
      official(name, in: "bodies", language)
    case "chair": official("council-chair", in: "signatory-functions", language)
    case "entity":
      codelists.name(of: Code(unit.entity.rawValue), in: "entities", language.profile)
    case "canton": unit.canton.map { codelists.name(of: $0, in: "cantons", language.profile) }
    case "law":
      law.map { codelists.name(of: $0.code, in: "laws", language.profile) }
        ?? text("statute", language)
    default: nil
    }
  }

  private func official(
    _ name: Substring, in list: String, _ language: StarterLanguage
  ) -> String {
    let form = name.hasSuffix("-genitive") ? "genitive" : nil
    let code = Code(String(form == nil ? name : name.dropLast("-genitive".count)))
    return codelists.officialName(of: code, in: list, unit: unit, form: form)?
      .words(in: language.profile) ?? code.key
  }

  private static func quoted(_ text: String) -> String {
    guard text != blank else { return text }
    let escaped = text.flatMap { character -> [Character] in
      character == "\"" || character == "\\" ? ["\\", character] : [character]
    }
    return "\"\(String(escaped))\""
  }
}
