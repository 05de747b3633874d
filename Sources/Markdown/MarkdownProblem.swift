/// Why a text can't be printed as its author wrote it.
package struct MarkdownProblem: Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// HTML stands in the text.
    case html
    /// A picture stands in the text.
    case image
    /// A link leads elsewhere than to the web or to an address of electronic mail.
    case link
    /// A footnote is written that nothing points to.
    case loneNote
    /// A footnote stands in a footnote.
    case noteInNote
    /// Lists or quotations stand in each other deeper than a page can show.
    case depth
    /// A table has more columns or rows than a page can show.
    case table
    /// The text is too long.
    case size
  }

  /// What is wrong.
  package let kind: Kind
  /// The line of the text, from 1.
  package let line: Int
  /// What stands there, shortened.
  package let text: String

  /// Something wrong in a line.
  init(_ kind: Kind, line: Int, _ text: String = "") {
    self.kind = kind
    self.line = line
    let short = text.prefix { !$0.isNewline }
    self.text = short.count > 60 ? short.prefix(60) + "…" : String(short)
  }
}

/// How much one text may hold.
package enum MarkdownLimits {
  /// The bytes of a text, UTF-8.
  package static let bytes = 50_000
  /// The lines of a text.
  package static let lines = 2_000
  /// The columns of a table.
  package static let columns = 12
  /// The rows of a table below its heading.
  package static let rows = 200
  /// The footnotes of a text, each counted as often as something points to it.
  package static let notes = 100
  /// How deep lists may stand in lists.
  package static let listDepth = 4
  /// How deep anything may stand in anything.
  package static let depth = 24
}
