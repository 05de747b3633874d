/// How a language chooses the form of a counted noun.
package enum PluralRule: String, Sendable, CaseIterable {
  /// One thing or several: 1 action, 2 actions.
  case english
  /// One, few, many: 1 radnja, 2 radnje, 5 radnji, 21 radnja.
  case southSlavic = "south-slavic"

  /// The form for a number.
  package enum Category: String, Sendable {
    /// As with 1, and in the Slavic languages 21, 31, 101.
    case one
    /// As with 2, 3, 4, 22; never in English.
    case few
    /// All others.
    case other
  }

  /// The form that a whole number asks for.
  package func category(of number: Int) -> Category {
    let magnitude = number.magnitude
    switch self {
    case .english: return magnitude == 1 ? .one : .other
    case .southSlavic:
      switch (magnitude % 10, magnitude % 100) {
      case (_, 11...14): return .other
      case (1, _): return .one
      case (2...4, _): return .few
      default: return .other
      }
    }
  }
}
