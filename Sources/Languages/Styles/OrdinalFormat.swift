/// How a language writes the place of something in a row, in figures, such as “1.” or “1st”.
package struct OrdinalFormat: Sendable, Equatable {
  /// The group of numbers that share an ending.
  package enum Category: String, Sendable, CaseIterable {
    /// As with 1, 21, 101 in English.
    case one
    /// As with 2, 22.
    case two
    /// As with 3, 23.
    case few
    /// All others, and 11 to 13.
    case other

    /// The group of a number; a language without endings of its own uses `other` for all.
    package init(of number: Int) {
      let magnitude = number.magnitude
      switch (magnitude % 10, magnitude % 100) {
      case (_, 11...13): self = .other
      case (1, _): self = .one
      case (2, _): self = .two
      case (3, _): self = .few
      default: self = .other
      }
    }
  }

  /// The number with a full stop, as most languages of Europe write it.
  package static let plain = OrdinalFormat([:], other: "{n}.")

  private let patterns: [Category: String]
  private let other: String

  /// A format of these patterns with `{n}`; numbers of a group without one take the last.
  package init(_ patterns: [Category: String], other: String) {
    self.patterns = patterns
    self.other = other
  }

  /// The place of something in a row.
  package func spell(_ number: Int) -> String {
    let pattern = patterns[Category(of: number)] ?? other
    return LanguageProfile.fill(pattern, ["n": String(number)])
  }
}
