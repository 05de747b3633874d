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

extension ComparedEditions {
  /// The changes as everybody may see them: without counts of incidents, and without values from
  /// which such a count could be worked out.
  package var publicChanges: [Change] {
    let indicators = withheldIndicators
    return changes.changes.map { change in
      change.withoutIncidentCounts.withoutBaseline(of: indicators)
    }
  }

  /// The ids of indicators of which either edition does not show where they start.
  private var withheldIndicators: Set<String> {
    switch self {
    case .projects: return []
    case .plans(let old, let new):
      return Set(
        [old, new].flatMap { plan in
          let published = PublishedIndicators(plan, for: .everybody)
          return plan.indicators.filter { indicator in
            indicator.baseline.map { published.withholds($0, of: indicator) } ?? false
          }.map(\.id)
        })
    }
  }
}

extension Change {
  /// The change without the values at which these indicators start.
  fileprivate func withoutBaseline(of indicators: Set<String>) -> Change {
    guard let indicator = subjects.first, indicator.kind == .indicator,
      let id = indicator.id, indicators.contains(id)
    else { return self }
    let isOfBaseline = subjects.contains { $0.kind == .baseline }
    guard isOfBaseline || field == nil else { return self }
    return Change(
      section: section, subjects: subjects, kind: kind, field: field, qualifier: qualifier,
      path: path, old: old.withoutMeasured(isOfBaseline), new: new.withoutMeasured(isOfBaseline))
  }
}

extension ComparedValue {
  /// The value without the numbers at which an indicator starts; all are, inside of a baseline.
  fileprivate func withoutMeasured(_ isOfBaseline: Bool) -> ComparedValue {
    switch self {
    case .number, .percentage, .text: isOfBaseline ? .withheld : self
    case .item(let item): .item(item.withoutMeasured(isOfBaseline))
    case .absent, .notPublished, .withheld, .texts, .verbatim, .symbol, .references, .code,
      .codes, .party, .parties, .units, .language, .money, .count, .year, .date, .monthDay,
      .period, .answer, .compound:
      self
    }
  }
}

extension ComparedItem {
  /// The part without the numbers at which an indicator starts.
  fileprivate func withoutMeasured(_ isOfBaseline: Bool) -> ComparedItem {
    let isInside = isOfBaseline || kind == .baseline
    return ComparedItem(
      kind, id: id, name: name, amount: amount, place: component,
      facts: facts.map { fact in
        isInside ? fact.saying(fact.value.withoutMeasured(true)) : fact
      },
      lists: lists.map { list in
        list.holding(list.items.map { $0.withoutMeasured(isInside) })
      })
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
