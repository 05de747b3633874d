package import DocumentTree
import Languages

/// The tables of a document as sheets, alike in both formats; before them stands a list of them.
///
/// It is made of the same resolved document that is printed, so it can't say anything else.
package struct Workbook: Sendable {
  /// What is said of the document.
  package let info: DocumentInfo
  /// What is said on every page, in one line.
  let markLine: String
  /// The sheets, the list of them first.
  package let sheets: [Sheet]
  /// How cells look, each once, in the order in which they are met.
  let styles: [SheetStyle]
  /// What is larger than programs open, in order; empty where all fits.
  package let excesses: [Excess]

  /// What is larger than programs open.
  package struct Excess: Sendable, Equatable {
    /// The limits of Excel, which LibreOffice shares but for the length of a text.
    package enum Limit: Int, Sendable {
      /// How many rows a sheet may have.
      case rows = 1_048_576
      /// How many columns a sheet may have.
      case columns = 16_384
      /// How long the words of a cell may be, in units of UTF-16.
      case text = 32_767
    }

    /// The name of the sheet.
    package let sheet: String
    /// The limit.
    package let limit: Limit
  }

  /// The workbook of a document; nil for a document without tables.
  package init?(_ document: ResolvedDocument) {
    info = document.info
    markLine = document.markLine.words
    let words = SpreadsheetWords(document)
    let found = SheetSearch(document, words).tables
    guard !found.isEmpty else { return nil }
    var names = SheetNames()
    let contents = names.name(
      for: words.word(WriterTerm.workbookContents), otherwise: WriterTerm.workbookContents.key)
    var survey = SheetSurvey()
    let tables = found.map { table in
      let name = names.name(
        for: table.tabName(in: words.language),
        otherwise: words.word(WriterTerm.workbookSheet) + " \(table.resolved.ordinal)")
      return (table: survey.measured(table, name), name: name)
    }
    let sheets = tables.map { $0.table.sheet(named: $0.name) }
    let first = ContentsSheet(document, words).sheet(
      named: contents, listing: tables.map { ($0.name, $0.table.title) })
    survey.note(first)
    self.sheets = [first] + sheets
    styles = survey.styles
    excesses = survey.excesses
  }

  /// Where each style stands among all.
  var styleIndices: [SheetStyle: Int] {
    Dictionary(styles.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}

/// Goes through all rows once, for what must be known before the first is written.
struct SheetSurvey {
  /// The styles that were met, each once.
  private(set) var styles: [SheetStyle] = []
  /// What is larger than programs open, each once.
  private(set) var excesses: [Workbook.Excess] = []
  private var known: Set<SheetStyle> = []

  /// The table with columns that are wide enough for their numbers and the words of their headings.
  mutating func measured(_ table: SheetTable, _ name: String) -> SheetTable {
    var table = table
    var least = table.columns.map { _ in 4.0 }
    var rows = SheetRows(table)
    var index = 0
    while let row = rows.next() {
      note(row)
      if row.cells.contains(where: \.isTooLong) { exceed(.text, name) }
      var column = 0
      for cell in row.cells {
        if cell.columnSpan == 1, let width = cell.leastWidth(isHeader: index > 0) {
          least[column] = max(least[column], width)
        }
        column += cell.columnSpan
      }
      index += 1
    }
    if index > Workbook.Excess.Limit.rows.rawValue { exceed(.rows, name) }
    if table.columns.count > Workbook.Excess.Limit.columns.rawValue { exceed(.columns, name) }
    table.columns = Self.widths(table.columns, least: least)
    return table
  }

  /// The widths of columns, as wide together as before where that leaves each wide enough.
  private static func widths(_ wished: [Double], least: [Double]) -> [Double] {
    var widths = wished
    var isFixed = wished.map { _ in false }
    while true {
      let free = wished.indices.filter { !isFixed[$0] }
      let taken = least.indices.filter { isFixed[$0] }.reduce(0) { $0 + least[$1] }
      let scale =
        max(wished.reduce(0, +) - taken, 0) / max(free.reduce(0) { $0 + wished[$1] }, 0.001)
      for column in free { widths[column] = wished[column] * scale }
      let narrow = free.filter { widths[$0] < least[$0] }
      guard !narrow.isEmpty else { return widths }
      for column in narrow {
        isFixed[column] = true
        widths[column] = least[column]
      }
    }
  }

  /// Notes the styles of a sheet.
  mutating func note(_ sheet: Sheet) {
    var rows = sheet.makeRows()
    while let row = rows.next() { note(row) }
  }

  private mutating func exceed(_ limit: Workbook.Excess.Limit, _ name: String) {
    let excess = Workbook.Excess(sheet: name, limit: limit)
    if excesses.last != excess { excesses.append(excess) }
  }

  private mutating func note(_ row: SheetRow) {
    for cell in row.cells where known.insert(cell.style).inserted { styles.append(cell.style) }
  }
}

extension SheetCell {
  /// Whether the words are longer than Excel keeps.
  fileprivate var isTooLong: Bool {
    guard case .text(let text) = content else { return false }
    return text.utf16.count > Workbook.Excess.Limit.text.rawValue
  }

  /// How wide a column must be for the cell, in digits; nil where any width will do.
  fileprivate func leastWidth(isHeader: Bool) -> Double? {
    // Programs show numbers that don't fit as ####, and break long words.
    let weight = style.isBold ? 1.15 : 1.05
    switch content {
    case .number(_, let shown), .day(_, _, let shown): return Double(shown.count) * weight + 1.5
    case .text(let text):
      let longest = text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
      return Double(min(longest, 16)) * weight + 1.5
    case .empty, .link: return nil
    }
  }
}
