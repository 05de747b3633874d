import DocumentTree

/// A column of a table with its heading and what its cells hold.
struct TableColumn {
  /// What the cells of a column hold.
  enum Content {
    /// Words.
    case text
    /// Figures.
    case number
    /// Something short in the middle.
    case centered
  }

  /// Its part of the width.
  let share: Double
  /// What its cells hold.
  let content: Content
  /// What stands above it.
  let heading: [Inline]

  /// A column of this share of the width.
  init(_ share: Double, _ content: Content, _ heading: [Inline]) {
    self.share = share
    self.content = content
    self.heading = heading
  }

  /// A column of words of this share of the width.
  init(_ share: Double, _ heading: [Inline]) {
    self.init(share, .text, heading)
  }

  /// The heading as a cell.
  var headingCell: Cell {
    switch content {
    case .text, .centered: Cell(.tableHeader, heading)
    case .number: Cell(.tableNumberHeader, heading)
    }
  }
}

extension Table {
  /// A table of data below one row of column headings.
  static func data(
    _ anchor: Anchor, columns: [TableColumn], rows: RowSequence, rowHeaderCount: Int = 1,
    caption: [Inline]?, alternative: String
  ) -> Table {
    Table(
      columns: columns.map { Column(share: $0.share) }, header: [Row(columns.map(\.headingCell))],
      body: rows, rowHeaderCount: rowHeaderCount, caption: caption, alternative: alternative,
      anchor: anchor)
  }

  /// Labels beside their values.
  static func facts(
    _ anchor: Anchor, _ facts: [FactRow], caption: [Inline]?, alternative: String
  ) -> Table {
    Table(
      columns: [Column(share: 1), Column(share: 2)], header: [],
      body: RowSequence(facts.map { Row([.heading($0.label), $0.cell]) }), rowHeaderCount: 1,
      caption: caption, alternative: alternative, anchor: anchor, role: .facts)
  }
}
