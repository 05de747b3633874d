import DocumentTree
import Languages
import PlanModel

/// The names of local self-government units, by what they are.
enum UnitTerm: String, CaseIterable, TermKey {
  case municipality = "unit.municipality"
  case municipalityOfRepublikaSrpska = "unit.municipality-rs"
  case city = "unit.city"
  case district = "unit.district"
}

extension Phrases {
  /// The name of a unit with what it is.
  ///
  /// For example “Općina Sanski Most”.
  func unitTitle(_ unit: LocalGovernment?, key: String) -> String {
    guard let unit else { return key }
    let term: UnitTerm =
      switch unit.kind {
      case .municipality:
        switch unit.entity {
        case .federation, .brcko: .municipality
        case .republikaSrpska: .municipalityOfRepublikaSrpska
        }
      case .city: .city
      case .district: .district
      }
    return profile.term(term, ["name": name(of: unit)])
  }

  /// The bare name of a unit in the script of the language.
  func name(of unit: LocalGovernment) -> String {
    unit.name(profile.tag)
  }

  /// The name of the part of the country in which a unit lies.
  func entity(_ entity: LocalGovernment.Entity) -> [Inline] {
    code(Code(entity.rawValue), in: .entities)
  }
}
