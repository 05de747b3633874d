package import Languages

/// A part of a definition as comparing sees it: what it is called, what it says, what it holds.
package struct ComparedItem: Sendable, Equatable {
  /// What it is.
  package let kind: ItemKind
  /// Its id; nil for parts without one.
  package let id: String?
  /// What it is called.
  package let name: ComparedValue
  /// What it adds to a sum; nil for what adds nothing, or not known how much.
  package let amount: Money?
  /// By what it is found again in the other edition, the surest first.
  let keys: [String]
  /// The name by which paths find it in its list; nil for its place there.
  let component: String?
  /// What it says.
  package let facts: [ComparedFact]
  /// The parts that it holds.
  package let lists: [ComparedList]

  /// A part of a definition; its id is the surest key.
  init(
    _ kind: ItemKind, id: String? = nil, name: ComparedValue = .absent, amount: Money? = nil,
    place: String? = nil, keys: [String] = [], facts: [ComparedFact], lists: [ComparedList] = []
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.amount = amount
    component = id ?? place
    self.keys = [id].compactMap(\.self) + keys
    self.facts = facts
    self.lists = lists
  }
}

/// One datum of a part of a definition.
package struct ComparedFact: Sendable, Equatable {
  /// What it is.
  package let field: ComparedField
  /// Of what it is told, where there are several, such as the year of an amount.
  package let qualifier: ComparedValue?
  /// Where it stands below its part.
  package private(set) var path: [String]
  /// What it says.
  package let value: ComparedValue
  /// The section in which it is told; nil for that of its part.
  private(set) var section: ChangeSection?

  /// A datum at a path written with slashes.
  init(
    _ field: ComparedField, _ path: String, _ value: ComparedValue,
    of qualifier: ComparedValue? = nil, in section: ChangeSection? = nil
  ) {
    self.field = field
    self.qualifier = qualifier
    self.path = path.split(separator: "/").map(String.init)
    self.value = value
    self.section = section
  }

  /// The same datum, told in another section.
  func told(in section: ChangeSection) -> ComparedFact {
    var fact = self
    fact.section = section
    return fact
  }

  /// The same datum with another value.
  func saying(_ value: ComparedValue) -> ComparedFact {
    var fact = ComparedFact(field, "", value, of: qualifier, in: section)
    fact.path = path
    return fact
  }

  /// Data of one field under their keys, which the definition has as a mapping.
  static func entries<Entry>(
    _ field: ComparedField, _ path: String, _ entries: [Entry],
    _ make: (Entry) -> (key: String, qualifier: ComparedValue, value: ComparedValue)
  ) -> [ComparedFact] {
    var seen: [String: Int] = [:]
    return entries.map { entry in
      let made = make(entry)
      let count = seen[made.key, default: 0] + 1
      seen[made.key] = count
      let key = count == 1 ? made.key : "\(made.key)/\(count)"
      return ComparedFact(field, "\(path)/\(key)", made.value, of: made.qualifier)
    }
  }

  /// Amounts of years.
  static func years(
    _ field: ComparedField, _ path: String, _ amounts: [YearAmount], _ currency: String
  ) -> [ComparedFact] {
    entries(field, path, amounts) {
      (String($0.year), .year($0.year), .money(Money($0.amount, currency)))
    }
  }
}

/// Parts of one kind that a definition, or a part of it, holds.
package struct ComparedList: Sendable, Equatable {
  /// The section of the definition; nil for that of whatever holds the list.
  let section: ChangeSection?
  /// What the parts are.
  package let kind: ItemKind
  /// Where the list stands below what holds it.
  package let path: [String]
  /// Whether the definition has one part there, or none, rather than a list.
  package let isSingle: Bool
  /// The parts.
  package private(set) var items: [ComparedItem]

  /// The same list with other parts.
  func holding(_ items: [ComparedItem]) -> ComparedList {
    var list = self
    list.items = items
    return list
  }

  /// A list of parts.
  init(
    _ kind: ItemKind, _ path: String, in section: ChangeSection? = nil, _ items: [ComparedItem]
  ) {
    self.section = section
    self.kind = kind
    self.path = path.split(separator: "/").map(String.init)
    self.isSingle = false
    self.items = items
  }

  /// One part, or none.
  init(
    _ kind: ItemKind, at path: String, in section: ChangeSection? = nil, _ item: ComparedItem?
  ) {
    self.section = section
    self.kind = kind
    self.path = path.split(separator: "/").map(String.init)
    self.isSingle = true
    self.items = [item].compactMap(\.self)
  }
}
