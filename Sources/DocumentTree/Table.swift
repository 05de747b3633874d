/// A table: its columns, its repeated header, and rows that are made when they are asked for.
package struct Table: Sendable, Equatable {
  /// The columns, from the line's start.
  package let columns: [Column]
  /// The rows that stand again on every page; none for a table without column headings.
  package var header: [Row]
  /// The rows below the header.
  package var body: RowSequence
  /// How many leading columns hold the headings of their rows.
  package let rowHeaderCount: Int
  /// What is said above it, without “Table 1”; nil for none, and then it is not counted.
  package var caption: [Inline]?
  /// What it shows, for whoever can't see it.
  package let alternative: String
  /// The name by which references find it.
  package let anchor: Anchor
  /// What the table is for.
  package let role: Role

  /// What a table is for, from which its look follows.
  package enum Role: String, Sendable {
    /// Data in rows and columns.
    case data
    /// Labels beside their values. For example the project's block of facts.
    case facts
    /// A few large figures in a row.
    case keyFigures
    /// The foot of an act: number and date, the place of the seal, who signs.
    case signature
    /// Blocks side by side, each column read before the next, below the heading of its column. For
    /// example the chart and the map of a page. Its rows may hold figures without captions.
    case panels
  }

  /// A table; every row must cover all columns.
  package init(
    columns: [Column], header: [Row], body: RowSequence, rowHeaderCount: Int = 0,
    caption: [Inline]?, alternative: String, anchor: Anchor, role: Role = .data
  ) {
    self.columns = columns
    self.header = header
    self.body = body
    self.rowHeaderCount = rowHeaderCount
    self.caption = caption
    self.alternative = alternative
    self.anchor = anchor
    self.role = role
  }
}

/// One column of a table.
package struct Column: Sendable, Equatable {
  /// Its part of the table's width, in proportion to the other columns' shares.
  package let share: Double

  /// A column with its share of the width.
  package init(share: Double) {
    self.share = share
  }
}

/// One row of a table.
package struct Row: Sendable, Equatable {
  /// What a row is for, from which its look follows.
  package enum Kind: String, Sendable {
    /// A row of data, or of headings in the header.
    case plain
    /// The heading of the rows below it. For example an objective.
    case group
    /// The sum of a group.
    case subtotal
    /// The sum of all.
    case total
    /// Something that is amiss and must be seen. For example money without a source.
    case attention
  }

  /// What the row is for.
  package let kind: Kind
  /// Its cells; those that a taller cell above reaches into are left out.
  package var cells: [Cell]

  /// A row of these cells.
  package init(_ kind: Kind = .plain, _ cells: [Cell]) {
    self.kind = kind
    self.cells = cells
  }
}

/// One cell of a table.
package struct Cell: Sendable, Equatable {
  /// What it holds; never empty when printed.
  package var blocks: [Block]
  /// How many columns it covers.
  package let columnSpan: Int
  /// How many rows it covers.
  package let rowSpan: Int
  /// The name of a bookmark in a cell of one paragraph, for programs that read the document; nil
  /// for none.
  ///
  /// References can't point to it. It has letters, digits and underscores only, at most 40, and is
  /// unique in the document.
  package let bookmark: String?

  /// A cell of these blocks.
  package init(
    _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, bookmark: String? = nil
  ) {
    self.blocks = blocks
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.bookmark = bookmark
  }

  /// A cell of one paragraph.
  package init(
    _ role: ParagraphRole, _ content: [Inline], columnSpan: Int = 1, rowSpan: Int = 1,
    bookmark: String? = nil
  ) {
    self.init(
      [.paragraph(Paragraph(role, content))], columnSpan: columnSpan, rowSpan: rowSpan,
      bookmark: bookmark)
  }
}

/// Rows that are made when they are asked for, so that a long table never stands in memory.
package struct RowSequence: Sendable, Equatable {
  /// How many rows there are.
  package let count: Int
  private let make: @Sendable (Int) -> Row

  /// Rows made one by one; the same index must always give the same row.
  package init(count: Int, row: @escaping @Sendable (Int) -> Row) {
    self.count = count
    make = row
  }

  /// Rows that stand ready.
  package init(_ rows: [Row]) {
    self.init(count: rows.count) { rows[$0] }
  }

  /// The row at an index, from 0.
  package subscript(index: Int) -> Row { make(index) }

  /// Whether both give the same rows.
  package static func == (left: RowSequence, right: RowSequence) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
  }
}

extension RowSequence: ExpressibleByArrayLiteral {
  /// Rows that stand ready.
  package init(arrayLiteral rows: Row...) {
    self.init(rows)
  }
}
