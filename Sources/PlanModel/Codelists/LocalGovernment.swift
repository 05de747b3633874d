package import Languages

/// A local self-government unit of Bosnia and Herzegovina.
package struct LocalGovernment: Sendable, Equatable {
  /// What kind of unit it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// A municipality.
    case municipality
    /// A city.
    case city
    /// The Brčko District.
    case district
  }

  /// The part of the country.
  package enum Entity: String, Sendable, CaseIterable {
    /// The Federation of Bosnia and Herzegovina.
    case federation = "FBiH"
    /// Republika Srpska.
    case republikaSrpska = "RS"
    /// The Brčko District of Bosnia and Herzegovina.
    case brcko = "BD"
  }

  /// What may follow a pattern or be known of the unit itself.
  package enum Trait: String, Sendable, CaseIterable {
    /// What kind of unit it is.
    case kind
    /// The language of its acts.
    case language
    /// Where its acts are published.
    case gazette
  }

  /// The key, such as `ba-sanski-most`.
  package let key: String
  /// The name in Latin script.
  package let latinName: String
  /// The name in Cyrillic script.
  package let cyrillicName: String
  /// The part of the country.
  package let entity: Entity
  /// The code of the canton, such as `BA-01`; nil outside the Federation.
  package let canton: Code?
  /// What kind of unit it is.
  package let kind: Kind

  /// The language in which its acts are written, a setting that definitions override.
  package let language: LanguageTag
  /// The name of the gazette in which its acts are published.
  package let gazette: LocalizedText
  /// Names of bodies that differ from those that units of its kind have, by the body's code,
  /// perhaps with a form: `council-genitive`.
  package let bodies: [String: LocalizedText]
  /// Where its seat lies; nil where that is not known for certain.
  package let seat: GeoPoint?
  /// The number of its seat in GeoNames.
  package let geoNamesID: Int?
  /// The key of the city of municipalities that it belongs to.
  package let cityKey: String?
  /// What was seen in its acts or in laws; all else follows a pattern.
  package let verified: Set<Trait>

  /// A unit.
  package init(
    key: String, latinName: String, cyrillicName: String, entity: Entity, canton: Code?,
    kind: Kind, language: LanguageTag = .bosnian, gazette: LocalizedText = LocalizedText([]),
    bodies: [String: LocalizedText] = [:], seat: GeoPoint? = nil, geoNamesID: Int? = nil,
    cityKey: String? = nil, verified: Set<Trait> = []
  ) {
    self.key = key
    self.latinName = latinName
    self.cyrillicName = cyrillicName
    self.entity = entity
    self.canton = canton
    self.kind = kind
    self.language = language
    self.gazette = gazette
    self.bodies = bodies
    self.seat = seat
    self.geoNamesID = geoNamesID
    self.cityKey = cityKey
    self.verified = verified
  }

  /// The name in the script of a language.
  package func name(_ language: LanguageTag) -> String {
    switch language {
    case .serbianCyrillic: cyrillicName
    case .bosnian, .croatian, .serbianLatin, .english: latinName
    }
  }

  /// The property of a code list that holds names for units like this one: `FBiH-municipality`.
  package var bodyProperty: String { "\(entity.rawValue)-\(kind.rawValue)" }
}
