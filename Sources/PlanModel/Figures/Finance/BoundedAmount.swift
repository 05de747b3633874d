package import Languages

/// An amount that may be known from one side only, or not at all; what is not known is never zero.
package enum BoundedAmount: Sendable, Equatable {
  /// Just so much.
  case exact(DecimalNumber)
  /// So much is known of, and there may be more.
  case atLeast(DecimalNumber)
  /// No more than this.
  case atMost(DecimalNumber)
  /// Nothing is known.
  case notPublished

  /// A figure that a source tells, or not.
  package init(_ known: Known<DecimalNumber>) {
    self = known.value.map(BoundedAmount.exact) ?? .notPublished
  }

  /// The number, exact or a bound; nil when nothing is known.
  package var number: DecimalNumber? {
    switch self {
    case .exact(let number), .atLeast(let number), .atMost(let number): number
    case .notPublished: nil
    }
  }

  /// The number, where it is exact.
  package var exact: DecimalNumber? {
    switch self {
    case .exact(let number): number
    case .atLeast, .atMost, .notPublished: nil
    }
  }

  /// From which side the number is known; nil when nothing is known.
  package var bound: Bound? {
    switch self {
    case .exact: .exact
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .notPublished: nil
    }
  }

  /// The same number where something more is missing: at least so much.
  package var open: BoundedAmount {
    switch self {
    case .exact(let number), .atLeast(let number): .atLeast(number)
    case .atMost, .notPublished: .notPublished
    }
  }

  /// The sum of amounts none of which is below zero; nothing is known of none.
  package static func sum(_ figures: some Sequence<BoundedAmount>) -> BoundedAmount {
    var number = DecimalNumber.zero
    var bounds: Set<Bound?> = []
    for figure in figures {
      number += figure.number ?? .zero
      bounds.insert(figure.bound)
    }
    if bounds.isEmpty || bounds == [nil] { return .notPublished }
    if bounds.contains(.atMost) {
      return bounds.isSubset(of: [.exact, .atMost]) ? .atMost(number) : .notPublished
    }
    return bounds == [.exact] ? .exact(number) : .atLeast(number)
  }

  /// What is left of an amount.
  package static func - (whole: BoundedAmount, part: BoundedAmount) -> BoundedAmount {
    guard let first = whole.number, let second = part.number else { return .notPublished }
    let rest = first - second
    return switch (whole, part) {
    case (.exact, .exact): .exact(rest)
    case (.exact, .atLeast), (.atMost, .exact), (.atMost, .atLeast): .atMost(rest)
    case (.exact, .atMost), (.atLeast, .exact), (.atLeast, .atMost): .atLeast(rest)
    case (.atLeast, .atLeast), (.atMost, .atMost), (.notPublished, _), (_, .notPublished):
      .notPublished
    }
  }
}

/// From which side a number is known.
package enum Bound: Sendable, Hashable {
  /// It is just that.
  case exact
  /// It is that or more.
  case atLeast
  /// It is that or less.
  case atMost
}

/// A part of a whole, of which either may be known from one side only.
package struct Rate: Sendable, Equatable {
  /// The share of the numbers that are known.
  package let share: Share
  /// From which side it is known.
  package let bound: Bound

  /// A part of a whole; nil where no bound of it is known, or the whole is zero.
  package init?(_ part: BoundedAmount, of whole: BoundedAmount) {
    guard let first = part.number, let second = whole.number, let share = Share(first, of: second)
    else { return nil }
    switch (part, whole) {
    case (.exact, .exact): bound = .exact
    case (.atLeast, .exact), (.atLeast, .atMost), (.exact, .atMost): bound = .atLeast
    case (.atMost, .exact), (.atMost, .atLeast), (.exact, .atLeast): bound = .atMost
    case (.atLeast, .atLeast), (.atMost, .atMost), (.notPublished, _), (_, .notPublished):
      return nil
    }
    self.share = share
  }
}
