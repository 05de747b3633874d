/// How a language puts words in quotation marks.
package struct QuotationMarks: Sendable, Equatable {
  /// What opens a quotation.
  package let open: String
  /// What closes it.
  package let close: String
  /// What opens a quotation inside another.
  package let innerOpen: String
  /// What closes it.
  package let innerClose: String

  /// Marks of a quotation, and of one inside another.
  package init(open: String, close: String, innerOpen: String, innerClose: String) {
    self.open = open
    self.close = close
    self.innerOpen = innerOpen
    self.innerClose = innerClose
  }

  /// The marks of a typewriter, for a language that has said nothing.
  package static let straight = QuotationMarks(
    open: "\"", close: "\"", innerOpen: "'", innerClose: "'")

  /// The text inside the outer marks.
  package func quote(_ text: String) -> String {
    open + text + close
  }
}
