/// One thing that stands in a text on lines of its own.
package enum MarkdownBlock: Sendable, Equatable {
  /// A paragraph.
  case paragraph([MarkdownInline])
  /// A heading inside of the text.
  case heading([MarkdownInline])
  /// Words of another author, set apart.
  case quotation([MarkdownBlock])
  /// A list.
  case list(MarkdownList)
  /// A table.
  case table(MarkdownTable)
  /// Lines that are to stand exactly so.
  case code([String])
}

/// Items of equal rank.
package struct MarkdownList: Sendable, Equatable {
  /// The number of the first item; nil for a list that is not counted.
  package let start: Int?
  /// The items.
  package let items: [[MarkdownBlock]]

  /// A list of these items.
  package init(start: Int?, items: [[MarkdownBlock]]) {
    self.start = start
    self.items = items
  }
}

/// Cells in rows and columns.
package struct MarkdownTable: Sendable, Equatable {
  /// To which side the words of a column lean.
  package enum Alignment: Sendable, Equatable {
    /// To the line's start.
    case leading
    /// To neither side.
    case center
    /// To the line's end, as figures do.
    case trailing
  }

  /// The columns.
  package let alignments: [Alignment]
  /// The headings of the columns, one for each.
  package let header: [[MarkdownInline]]
  /// The rows below, each of one cell for each column.
  package let rows: [[[MarkdownInline]]]
}

/// One thing that stands in a line of a text.
package enum MarkdownInline: Sendable, Equatable {
  /// Words; a line end in them is one in the document too.
  case text(String)
  /// Words set apart.
  case emphasis([MarkdownInline])
  /// Words of weight.
  case strong([MarkdownInline])
  /// Letters that are to stand exactly so. For example the name of a file.
  case code(String)
  /// Words that lead to an address of the web or of electronic mail.
  case link(String, [MarkdownInline])
  /// A footnote.
  case note([MarkdownBlock])
}

extension [MarkdownInline] {
  /// The words alone, those of footnotes last.
  package var words: String {
    var words = ""
    var notes = ""
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): words += text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): words += inner.words
      case .note(let blocks): notes += " (" + blocks.words + ")"
      }
    }
    return words + notes
  }
}

extension [MarkdownBlock] {
  /// The words alone, a line for each paragraph.
  package var words: String {
    map { block in
      switch block {
      case .paragraph(let content), .heading(let content): content.words
      case .quotation(let blocks): blocks.words
      case .code(let lines): lines.joined(separator: "\n")
      case .list(let list):
        list.items.enumerated().map { index, item in
          (list.start.map { "\($0 + index). " } ?? "") + item.words
        }.joined(separator: "\n")
      case .table(let table):
        ([table.header] + table.rows).map { row in
          row.map(\.words).joined(separator: ", ")
        }.joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}
