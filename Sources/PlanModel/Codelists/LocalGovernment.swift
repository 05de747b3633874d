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

  /// A unit.
  package init(
    key: String, latinName: String, cyrillicName: String, entity: Entity, canton: Code?,
    kind: Kind
  ) {
    self.key = key
    self.latinName = latinName
    self.cyrillicName = cyrillicName
    self.entity = entity
    self.canton = canton
    self.kind = kind
  }
}
