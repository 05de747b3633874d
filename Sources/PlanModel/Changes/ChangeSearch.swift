import Languages

/// Finds everything that two editions do not say alike.
struct ChangeSearch {
  /// What was found.
  private(set) var changes: [Change] = []

  /// A part that both editions have, and where it stands.
  private struct Place {
    var section: ChangeSection
    var subjects: [ChangedSubject]
    var path: [String]
  }

  /// Compares two editions of a definition.
  mutating func compare(_ old: ComparedItem, _ new: ComparedItem) {
    compare(old, new, at: Place(section: .general, subjects: [], path: []))
  }

  private mutating func compare(_ old: ComparedItem, _ new: ComparedItem, at place: Place) {
    guard old != new else { return }
    compare(old.facts, new.facts, at: place)
    for (oldList, newList) in zip(old.lists, new.lists) {
      compare(oldList, newList, at: place)
    }
  }

  // MARK: - Data

  /// Compares data by their fields and paths; those of a mapping have no order of their own.
  ///
  /// A datum that is no longer there is told where it stood, so that years stay in their order.
  private mutating func compare(
    _ old: [ComparedFact], _ new: [ComparedFact], at place: Place
  ) {
    struct Key: Hashable {
      let field: ComparedField
      let path: [String]
    }
    let key = { (fact: ComparedFact) in Key(field: fact.field, path: fact.path) }
    let places = Dictionary(old.indices.map { (key(old[$0]), $0) }) { first, _ in first }
    let kept = Set(new.map(key))
    var next = 0
    func addLost(before end: Int) {
      while next < end {
        if !kept.contains(key(old[next])) { add(old[next], old[next].value, .absent, at: place) }
        next += 1
      }
    }
    for fact in new {
      let before = places[key(fact)]
      if let before { addLost(before: before) }
      add(fact, before.map { old[$0].value } ?? .absent, fact.value, at: place)
    }
    addLost(before: old.count)
  }

  private mutating func add(
    _ fact: ComparedFact, _ old: ComparedValue, _ new: ComparedValue, at place: Place
  ) {
    guard !old.saysTheSame(as: new) else { return }
    changes.append(
      Change(
        section: fact.section ?? place.section, subjects: place.subjects,
        kind: old.isReordering(of: new) ? .reordered : fact.field.changeKind, field: fact.field,
        qualifier: fact.qualifier, path: place.path + fact.path, old: old, new: new))
  }

  // MARK: - Parts

  private mutating func compare(_ old: ComparedList, _ new: ComparedList, at place: Place) {
    guard old.items != new.items else { return }
    var place = place
    place.section = new.section ?? place.section
    place.path += new.path
    let matching =
      new.isSingle && !old.items.isEmpty && !new.items.isEmpty
      ? ItemMatching.single : ItemMatching(old.items, new.items)
    if matching.isReordered { addOrder(matching, old, new, at: place) }
    let pairs = Dictionary(matching.pairs.map { ($0.new, $0.old) }) { first, _ in first }
    for (index, item) in new.items.enumerated() {
      let inside = Self.place(of: item, index, in: new, at: place)
      if let before = pairs[index] {
        compare(old.items[before], item, at: inside)
      } else {
        add(.added, .absent, .item(item), at: inside)
      }
    }
    for index in matching.removed {
      let item = old.items[index]
      add(.removed, .item(item), .absent, at: Self.place(of: item, index, in: old, at: place))
    }
  }

  private mutating func add(
    _ kind: ChangeKind, _ old: ComparedValue, _ new: ComparedValue, at place: Place
  ) {
    changes.append(
      Change(
        section: place.section, subjects: place.subjects, kind: kind, field: nil, qualifier: nil,
        path: place.path, old: old, new: new))
  }

  /// Tells that parts stand in another order, by their ids or names.
  private mutating func addOrder(
    _ matching: ItemMatching, _ old: ComparedList, _ new: ComparedList, at place: Place
  ) {
    let label = { (item: ComparedItem) in item.id.map(ComparedValue.symbol) ?? item.name }
    var place = place
    place.subjects.append(
      ChangedSubject(kind: new.kind, id: nil, name: .absent, isSingle: true))
    add(
      .reordered,
      .compound(matching.pairs.map(\.old).sorted().map { label(old.items[$0]) }),
      .compound(matching.pairs.map { label(new.items[$0.new]) }), at: place)
  }

  private static func place(
    of item: ComparedItem, _ index: Int, in list: ComparedList, at place: Place
  ) -> Place {
    var place = place
    place.subjects.append(
      ChangedSubject(kind: item.kind, id: item.id, name: item.name, isSingle: list.isSingle))
    if !list.isSingle { place.path.append(item.component ?? String(index + 1)) }
    return place
  }
}

extension ItemMatching {
  /// The one part of the old edition, found in the one of the new edition.
  fileprivate static var single: ItemMatching { ItemMatching(pairs: [Pair(old: 0, new: 0)]) }
}

extension ComparedValue {
  /// Whether nothing was changed that a reader could see; the order of a text's languages is none.
  fileprivate func saysTheSame(as other: ComparedValue) -> Bool {
    switch (self, other) {
    case (.text(let old), .text(let new)): old.saysTheSame(as: new)
    case (.texts(let old), .texts(let new)):
      old.count == new.count && zip(old, new).allSatisfy { $0.saysTheSame(as: $1) }
    default: self == other
    }
  }

  /// Whether the other value has the same elements in another order.
  fileprivate func isReordering(of other: ComparedValue) -> Bool {
    switch (self, other) {
    case (.parties(let old), .parties(let new)), (.references(let old), .references(let new)),
      (.units(let old), .units(let new)):
      old.sorted() == new.sorted()
    case (.codes(let old, _), .codes(let new, _)): old.sorted() == new.sorted()
    case (.texts(let old), .texts(let new)):
      old.count == new.count && old.map(\.ordered).sorted() == new.map(\.ordered).sorted()
    default: false
    }
  }
}

extension LocalizedText {
  /// The versions in an order that does not depend on the definition's.
  fileprivate var ordered: String {
    versions.map { "\($0.language.rawValue)\u{0}\($0.text ?? "\u{1}")" }.sorted()
      .joined(separator: "\u{0}")
  }

  /// Whether every language has the same words, whatever the order of the languages.
  fileprivate func saysTheSame(as other: LocalizedText) -> Bool {
    self == other || ordered == other.ordered
  }
}
