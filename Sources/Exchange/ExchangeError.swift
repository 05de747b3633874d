package import Diagnostics

/// Why a file of another program can't be read.
package struct ExchangeError: Error, Sendable, Equatable {
  /// What is wrong, as a key of messages.
  ///
  /// - `xml`: not well-formed; `document-type`: declares entities; `encoding`: neither UTF-8 nor
  ///   UTF-16; `limit`: too large or deep.
  /// - `not-xliff`, `not-tmx`, `not-tbx`: another format; `version`: another version of it.
  /// - `not-ours`: has nothing to do with the definition; `empty`: holds no file; `languages`: has
  ///   several target languages.
  /// - `columns`: lacks a column; `row`: a cell that cannot be read; `quote`: a quotation mark that
  ///   is never closed.
  /// - `control`: a text has a character that the format cannot hold; `profile`: the tool does not
  ///   read the format.
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
