extension Change {
  /// The change as everybody may see it: that counts of incidents changed, but not the counts.
  ///
  /// Two editions that each hide their small counts could be set against each other to find them.
  package var withoutIncidentCounts: Change {
    guard section == .incidents, field != .minimumCell else { return self }
    return Change(
      section: section, subjects: subjects, kind: kind, field: field, qualifier: qualifier,
      path: path, old: old.withheld, new: new.withheld)
  }
}

extension ComparedValue {
  /// The value without the counts in it.
  fileprivate var withheld: ComparedValue {
    switch self {
    case .count: .withheld
    case .item(let item): .item(item.withheld)
    case .absent, .notPublished, .withheld, .text, .texts, .verbatim, .symbol, .references, .code,
      .codes, .party, .parties, .units, .language, .number, .percentage, .money, .year, .date,
      .monthDay, .period, .answer, .compound:
      self
    }
  }
}

extension ComparedItem {
  /// The part without the counts in it.
  fileprivate var withheld: ComparedItem {
    ComparedItem(
      kind, id: id, name: name, amount: amount, place: component,
      facts: facts.map { fact in
        fact.field == .minimumCell ? fact : fact.saying(fact.value.withheld)
      },
      lists: lists.map { $0.holding($0.items.map(\.withheld)) })
  }
}
