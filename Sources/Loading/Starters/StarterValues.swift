import Diagnostics
package import Languages
package import PlanModel

/// What is put into a starter for one unit.
package struct StarterValues: Sendable {
  private let unit: LocalGovernment
  private let codelists: Codelists
  private let primary: LanguageTag
  private let secondary: LanguageTag
  private let words: [LanguageTag: TermTable]

  /// The values of a unit for a definition in a language, with another beside it; `words` are the
  /// starters' words of both.
  package init(
    unit: LocalGovernment, codelists: Codelists, primary: LanguageTag, secondary: LanguageTag,
    words: [LanguageTag: TermTable]
  ) {
    self.unit = unit
    self.codelists = codelists
    self.primary = primary
    self.secondary = secondary
    self.words = words
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
  func comment(_ name: Substring, of kind: Starter.Kind) -> String? {
    let parts = name.split(separator: "?")
    if parts.count == 2, let trait = LocalGovernment.Trait(rawValue: String(parts[1])),
      unit.verified.contains(trait)
    {
      return nil
    }
    return text("\(kind.rawValue).\(parts.first ?? "")", primary)
  }

  /// The value of a placeholder, as YAML; nil when the unit has none.
  func value(_ name: Substring) -> String? {
    switch name {
    case "unit": unit.key
    case "place": Self.quoted(unit.name(primary))
    case "canton": unit.canton?.key
    case "primary": primary.rawValue
    case "secondary": secondary.rawValue
    case "gazette": Self.quoted(unit.gazette[primary] ?? Self.blank)
    case "law": law?.code.key
    case "provision":
      law.flatMap { $0.properties["provision"]?.firstWritten?.text }.map { number in
        Self.quoted(LanguageProfile.fill(text("texts.provision", primary), ["number": number]))
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

  private func versions(_ text: (LanguageTag) -> String) -> String {
    [primary, secondary].map { "\($0.key): \(text($0))" }.joined(separator: ", ")
  }

  /// The words under a key, those for units of this kind before those for all, filled.
  private func text(_ key: String, _ language: LanguageTag) -> String {
    let table = words[language]
    guard let text = table?["\(key).\(unit.bodyProperty)"] ?? table?[key] else {
      return "⟨\(key)⟩"
    }
    return LanguageProfile.fill(text) { fact($0, language) }
  }

  /// What a gap in the words of a language is filled with.
  private func fact(_ name: Substring, _ language: LanguageTag) -> String? {
    switch name {
    case "name": unit.name(language)
    case "key": unit.key
    case "gazette": unit.gazette[language]
    case "unit", "unit-genitive", "statute": text("\(name)", language)
    case "council", "council-genitive", "mayor", "mayor-genitive":
      official(name, in: "bodies", language)
    case "chair": official("council-chair", in: "signatory-functions", language)
    case "entity": named(Code(unit.entity.rawValue), in: "entities", language)
    case "canton": unit.canton.map { named($0, in: "cantons", language) }
    case "law": law.map { named($0.code, in: "laws", language) } ?? text("statute", language)
    default: nil
    }
  }

  private func official(_ name: Substring, in list: String, _ language: LanguageTag) -> String {
    let form = name.hasSuffix("-genitive") ? "genitive" : nil
    let code = Code(String(form == nil ? name : name.dropLast("-genitive".count)))
    return Self.related(to: language).lazy.compactMap {
      codelists.officialName(of: code, in: list, unit: unit, form: form, $0)
    }.first ?? code.key
  }

  private func named(_ code: Code, in list: String, _ language: LanguageTag) -> String {
    let names = codelists[list: list]?[code]?.names
    return Self.related(to: language).lazy.compactMap { names?[$0] }.first ?? code.key
  }

  /// A language and those that its readers read as well, for lists that lack its names.
  private static func related(to language: LanguageTag) -> [LanguageTag] {
    switch language {
    case .serbianCyrillic: [.serbianCyrillic, .serbianLatin, .bosnian]
    case .serbianLatin: [.serbianLatin, .bosnian]
    case .croatian: [.croatian, .bosnian]
    case .bosnian, .english: [language]
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text != blank else { return text }
    let escaped = text.flatMap { character -> [Character] in
      character == "\"" || character == "\\" ? ["\\", character] : [character]
    }
    return "\"\(String(escaped))\""
  }
}
