package import Diagnostics

/// Why a file of another program can't be read.
package struct ExchangeError: Error, Sendable, Equatable {
  /// What is wrong, as a key of messages: `not-xliff`, `version`, `xml`, `limit`, `not-ours` …
  package let reason: String
  /// Where, as far as it is known: a line, a part of a package, a row.
  package let place: String
  /// What the message tells beside that.
  package let facts: [Fact]

  /// An error of these parts.
  package init(_ reason: String, place: String = "", facts: [Fact] = []) {
    self.reason = reason
    self.place = place
    self.facts = facts
  }
}
