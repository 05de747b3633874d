import DocumentTree
import Languages

/// Finds the tables of a document, with the notes that stand below them.
struct SheetSearch {
  /// The tables, in order.
  private(set) var tables: [SheetTable] = []

  /// The tables of a document; a grid that only sets text is none.
  init(_ document: ResolvedDocument, _ words: SpreadsheetWords) {
    let marks = document.markLine.words
    // What a table without a caption is called, unless another is already.
    var heading: [Run] = []
    for section in document.sections {
      for (index, block) in section.blocks.enumerated() {
        if case .heading(let found) = block { heading = found.runs.forContents }
        guard case .table(let table) = block, table.isData else { continue }
        defer { heading = [] }
        tables.append(
          SheetTable(
            table, heading: heading, isWide: section.orientation == .landscape,
            notes: Self.notes(below: section.blocks[(index + 1)...]),
            marks: marks.isEmpty ? [] : [marks], SheetCells(words: words)))
      }
    }
  }

  /// The notes right below a table: paragraphs, or rows of two languages side by side.
  private static func notes(below blocks: ArraySlice<ResolvedBlock>) -> [String] {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph) where paragraph.role == .note:
        lines.append(paragraph.runs.lines)
      case .table(let table):
        guard case .parallel = table.role else { return lines }
        var rows = table.makeBody()
        while let row = rows.next() {
          let blocks = row.cells.flatMap(\.blocks)
          guard blocks.allSatisfy(\.isNote) else { return lines }
          var notes = SheetNotes()
          lines.append(notes.words(of: blocks))
        }
      case .paragraph, .heading, .figure, .contents, .pageBreak: return lines
      }
    }
    return lines
  }
}

extension ResolvedTable {
  /// Whether the table holds data rather than setting text: not the foot of an act.
  fileprivate var isData: Bool {
    switch role {
    case .table(.data), .table(.facts), .table(.keyFigures), .table(.panels): true
    case .table(.signature), .parallel: false
    }
  }
}

extension ResolvedBlock {
  fileprivate var isNote: Bool {
    if case .paragraph(let paragraph) = self { paragraph.role == .note } else { false }
  }
}

extension [Run] {
  /// The words with their lines parted.
  var lines: String {
    var notes = SheetNotes()
    return ([notes.words(of: self)] + notes.lines).joined(separator: "\n")
  }
}

extension SheetTable {
  /// How many digits fit a page that stands, and one that lies.
  private static let widths = (portrait: 95.0, landscape: 138.0)
  /// Tables of so many columns lie.
  private static let manyColumns = 7

  init(
    _ table: ResolvedTable, heading: [Run], isWide: Bool, notes: [String], marks: [String],
    _ cells: SheetCells
  ) {
    resolved = table
    self.heading = heading
    let language = cells.words.language
    let separator = heading.isEmpty ? [] : [Run(.text(" · "), language: language)]
    look = TableLook(table)
    caption =
      table.caption.map { caption in
        let language = caption.label.last?.language ?? .english
        let number = Run(.text("\u{A0}\(caption.number). "), language: language)
        return caption.label + [number] + caption.runs
      } ?? heading + separator + [Run(.text(table.alternative ?? ""), language: language)]
    self.notes = notes
    self.marks = marks
    self.cells = cells
    let isLandscape = isWide || table.columns.count >= Self.manyColumns
    let width = isLandscape ? Self.widths.landscape : Self.widths.portrait
    columns = table.columns.map { $0 * width }
  }

  /// Whether its pages are wider than tall.
  private var isLandscape: Bool { width(of: columns.indices) > Self.widths.portrait * 1.2 }

  /// What the list of sheets says of it.
  var title: String { caption.words }

  /// What its tab should say in one language: the caption without “Table 3”, else the heading above.
  func tabName(in language: LanguageTag) -> String {
    let runs = resolved.caption?.runs ?? heading
    guard !runs.isEmpty else {
      // What a table shows begins with what it is: “Facts of the project: start, end, …”.
      return (resolved.alternative ?? "").split(separator: ":").first.map(String.init) ?? ""
    }
    let own = Array(runs.prefix { $0.language == language }).lines
    let separator = " / "
    let name = own.hasSuffix(separator) ? String(own.dropLast(separator.count)) : own
    return name.isEmpty ? runs.words : name
  }

  /// Its sheet.
  func sheet(named name: String) -> Sheet {
    let header = resolved.header.count
    let narrow = width(of: 0..<min(resolved.rowHeaderCount, columns.count))
    let isNarrow = narrow <= width(of: columns.indices) * 0.35
    return Sheet(
      name: name, columns: columns, headerRows: header > 0 ? 1..<1 + header : 0..<0,
      frozenColumns: header > 0 && isNarrow ? resolved.rowHeaderCount : 0,
      isLandscape: isLandscape, makeRows: { SheetRows(self) })
  }
}
