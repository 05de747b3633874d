package import Languages

/// By how much two editions differ: what the new one has more, below zero for less.
package enum Difference: Sendable, Equatable {
  /// An amount.
  case money(Money)
  /// A number or a count.
  case number(DecimalNumber)
  /// Percentage points.
  case points(DecimalNumber)
  /// What a list has gained and what it has lost; absent for nothing.
  case elements(added: ComparedValue, removed: ComparedValue)
}

extension Change {
  /// By how much the editions differ; nil for what has no measure.
  package var difference: Difference? {
    switch (old, new) {
    case (.item(let item), .absent):
      item.amount.map { .money(Money(.zero - $0.amount, $0.currency)) }
    case (.absent, .item(let item)): item.amount.map(Difference.money)
    case (.money(let old), .money(let new)):
      old.currency == new.currency
        ? .money(Money(new.amount - old.amount, new.currency)) : nil
    case (.money(let old), .absent) where field?.isPartOfSum ?? false:
      .money(Money(.zero - old.amount, old.currency))
    case (.absent, .money(let new)) where field?.isPartOfSum ?? false: .money(new)
    case (.count(let old), .count(let new)): .number(DecimalNumber(new) - DecimalNumber(old))
    case (.count(let old), .absent) where field?.isPartOfSum ?? false:
      .number(.zero - DecimalNumber(old))
    case (.absent, .count(let new)) where field?.isPartOfSum ?? false: .number(DecimalNumber(new))
    case (.number(let old), .number(let new)): .number(new - old)
    case (.percentage(let old), .percentage(let new)): .points(new - old)
    default: elements
    }
  }

  /// What a list has gained and lost; nil for what is no list, or says the same in another order.
  private var elements: Difference? {
    guard kind != .reordered else { return nil }
    switch (old, new) {
    case (.parties(let old), .parties(let new)): return Self.elements(old, new) { .parties($0) }
    case (.references(let old), .references(let new)):
      return Self.elements(old, new) { .references($0) }
    case (.units(let old), .units(let new)): return Self.elements(old, new) { .units($0) }
    case (.codes(let old, let list), .codes(let new, _)):
      return Self.elements(old, new) { .codes($0, list: list) }
    default: return nil
    }
  }

  private static func elements<Element: Hashable>(
    _ old: [Element], _ new: [Element], _ make: ([Element]) -> ComparedValue
  ) -> Difference {
    let (before, after) = (Set(old), Set(new))
    return .elements(
      added: ComparedValue(new.filter { !before.contains($0) }, make),
      removed: ComparedValue(old.filter { !after.contains($0) }, make))
  }
}
