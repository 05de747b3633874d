package import Languages

/// The code lists and registers that definitions refer to.
package struct Codelists: Sendable, Equatable {
  private let lists: [String: Codelist]
  private let units: [String: LocalGovernment]
  /// The keys of all local self-government units, sorted.
  package let unitKeys: [String]
  private let citiesOfMunicipalities: Set<String>

  /// Lists by name, and the register of local self-government units.
  package init(lists: [Codelist], units: [LocalGovernment]) {
    self.lists = Dictionary(lists.map { ($0.name, $0) }) { first, _ in first }
    self.units = Dictionary(units.map { ($0.key, $0) }) { first, _ in first }
    unitKeys = units.map(\.key).sorted()
    citiesOfMunicipalities = Set(units.compactMap(\.cityKey))
  }

  /// The list of this name; nil when there is none.
  package subscript(list name: String) -> Codelist? { lists[name] }

  /// The names of all lists, sorted.
  package var listNames: [String] { lists.keys.sorted() }

  /// The local self-government unit of this key; nil when the register lacks it.
  package subscript(unit key: String) -> LocalGovernment? { units[key] }

  /// Whether a unit is a city that consists of municipalities.
  package func isCityOfMunicipalities(_ key: String) -> Bool {
    citiesOfMunicipalities.contains(key)
  }

  /// The name that a body or a function has in a unit, such as “Općinsko vijeće” for `council`, in
  /// a form such as `genitive`; nil where neither the unit nor the list has one.
  package func officialName(
    of code: Code, in list: String, unit: LocalGovernment, form: String? = nil
  ) -> LocalizedText? {
    let ending = form.map { "-" + $0 } ?? ""
    return unit.bodies[code.key + ending]
      ?? lists[list]?[code]?.properties[unit.bodyProperty + ending]
  }

  /// The name of a code in a language; the code itself where the list lacks it.
  package func name(of code: Code, in list: String, _ language: LanguageProfile) -> String {
    lists[list]?[code]?.names.words(in: language) ?? code.key
  }
}

/// A closed list of codes with their names.
package struct Codelist: Sendable, Equatable {
  /// One code with its names.
  package struct Entry: Sendable, Equatable {
    /// The code.
    package let code: Code
    /// The names.
    package let names: LocalizedText
    /// Other properties of the entry, such as the gazettes of a law, by key.
    package let properties: [String: LocalizedText]

    /// A code with its names.
    package init(code: Code, names: LocalizedText, properties: [String: LocalizedText] = [:]) {
      self.code = code
      self.names = names
      self.properties = properties
    }
  }

  /// The list's name, such as `incident-types`.
  package let name: String
  /// Its entries, in the order in which they are shown.
  package let entries: [Entry]
  private let byCode: [Code: Int]

  /// A list of these entries.
  package init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
    byCode = Dictionary(entries.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// The entry of a code; nil when the list lacks it.
  package subscript(code: Code) -> Entry? { byCode[code].map { entries[$0] } }

  /// The place of a code in the list, by which things are sorted; nil when the list lacks it.
  package func position(of code: Code) -> Int? { byCode[code] }
}
