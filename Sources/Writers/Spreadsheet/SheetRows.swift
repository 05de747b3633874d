import DocumentTree

/// Gives the rows of a sheet one by one, so that a long table never stands in memory.
package struct SheetRows: IteratorProtocol {
  private enum Stage {
    case caption
    case header(Int)
    case body
    case foot
  }

  private let table: SheetTable?
  private var waiting: ArraySlice<SheetRow>
  private var stage = Stage.caption
  private var body: RowResolver?
  private var notes = SheetNotes()
  /// For each column at which a taller cell begins: how many lines each row under it needs, and how
  /// many of these rows are still to come.
  private var reaching: [(lines: Int, rows: Int)]

  /// Rows that stand ready.
  init(_ rows: [SheetRow]) {
    table = nil
    waiting = rows[...]
    reaching = []
  }

  /// The rows of a table: its caption, its header and its body, and what stands below it.
  init(_ table: SheetTable) {
    self.table = table
    waiting = []
    reaching = Array(repeating: (0, 0), count: table.columns.count)
  }

  /// The next row; nil after the last.
  package mutating func next() -> SheetRow? {
    while waiting.isEmpty {
      guard let table, advance(table) else { return nil }
    }
    return waiting.popFirst()
  }

  /// Makes the next rows ready; false when there are no more.
  private mutating func advance(_ table: SheetTable) -> Bool {
    switch stage {
    case .caption:
      waiting = [table.line(notes.words(of: table.caption), .caption)]
      stage = .header(0)
    case .header(let index):
      guard index < table.resolved.header.count else {
        stage = .body
        body = table.resolved.makeBody()
        return true
      }
      add(table.resolved.header[index], table, isHeader: true)
      stage = .header(index + 1)
    case .body:
      guard let row = body?.next() else {
        let lines = (notes.lines + table.notes).map { table.line($0, .note) }
        waiting = (lines + table.marks.map { table.line($0, .mark) })[...]
        stage = .foot
        return !waiting.isEmpty
      }
      add(row, table, isHeader: false)
    case .foot: return false
    }
    return true
  }

  private mutating func add(_ row: ResolvedRow, _ table: SheetTable, isHeader: Bool) {
    var column = 0
    var cells: [(ResolvedCell, CellLook)] = []
    cells.reserveCapacity(row.cells.count)
    for cell in row.cells {
      let look = table.look.look(of: cell, in: row.kind, column: column, isHeader: isHeader)
      cells.append((cell, look))
      column += cell.columnSpan
    }
    // A box of a figure and its label becomes a row of figures and one of labels.
    if case .table(.keyFigures) = table.look.role, !isHeader {
      for block in 0..<(row.cells.map(\.blocks.count).max() ?? 0) {
        let made = cells.map { table.cells.cell($0, $1, block: block, notes: &notes) }
        waiting.append(SheetRow(cells: made))
      }
    } else {
      let made = cells.map { table.cells.cell($0, $1, notes: &notes) }
      let (own, merged) = lines(of: made, table)
      waiting.append(SheetRow(cells: made, lines: max(own, merged), isFixed: merged > own))
    }
  }

  /// How many lines a row needs for cells that stand alone, and for those that are merged.
  private mutating func lines(
    of cells: [SheetCell], _ table: SheetTable
  ) -> (own: Int, merged: Int) {
    var (own, merged) = (1, 0)
    var column = 0
    for cell in cells {
      let covered = column..<min(column + cell.columnSpan, table.columns.count)
      column += cell.columnSpan
      if cell.isCovered {
        guard let first = covered.first, reaching[first].rows > 0 else { continue }
        merged = max(merged, reaching[first].lines)
        reaching[first].rows -= 1
        continue
      }
      guard case .text(let text) = cell.content else { continue }
      let lines = SheetTable.lines(of: text, width: table.width(of: covered))
      if cell.rowSpan > 1, let first = covered.first {
        let share = (lines + cell.rowSpan - 1) / cell.rowSpan
        reaching[first] = (share, cell.rowSpan - 1)
        merged = max(merged, share)
      } else if cell.columnSpan > 1 {
        merged = max(merged, lines)
      } else {
        own = max(own, lines)
      }
    }
    return (own, merged)
  }
}

/// A table of a document with everything that its sheet says.
struct SheetTable: Sendable {
  /// The table.
  let resolved: ResolvedTable
  /// How its cells look.
  let look: TableLook
  /// The heading right above it, for a table without a caption; empty where none stands there.
  let heading: [Run]
  /// What stands above it.
  let caption: [Run]
  /// What stands below it, but for footnotes.
  let notes: [String]
  /// What is said on every page.
  let marks: [String]
  /// What makes its cells.
  let cells: SheetCells
  /// The widths of its columns, in digits.
  var columns: [Double]

  /// How wide some columns are together.
  func width(of columns: Range<Int>) -> Double { self.columns[columns].reduce(0, +) }

  /// A row of one line of words over all columns.
  func line(_ words: String, _ look: SheetStyle.Look) -> SheetRow {
    var style = SheetStyle(look: look)
    style.isGuarded = words.beginsLikeFormula
    let width = width(of: columns.indices) * 10 / Double(style.size)
    return SheetRow(
      cells: [
        SheetCell(
          content: words.isEmpty ? .empty : .text(words), style: style,
          columnSpan: columns.count)
      ], lines: Self.lines(of: words, width: width) + (look == .caption ? 1 : 0),
      isFixed: true)
  }

  /// How many lines words need in a width, by the usual width of a letter.
  static func lines(of words: String, width: Double) -> Int {
    let letters = max(Int(width * 1.1), 1)
    return words.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, ($1.count + letters - 1) / letters)
    }
  }
}
