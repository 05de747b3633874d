import DocumentTree

/// The first sheet: what the document is, and which sheets follow.
struct ContentsSheet {
  private static let columns = [34.0, 61.0]
  private let head: [(text: String, look: SheetStyle.Look)]
  private let marks: [String]
  private let words: SpreadsheetWords

  /// The sheet of a document.
  init(_ document: ResolvedDocument, _ words: SpreadsheetWords) {
    self.words = words
    let title = document.slots["document.title"]?.lines ?? document.info.title
    let rest = ["document.subtitle", "document.edition"].compactMap { document.slots[$0]?.lines }
    head =
      [(title, SheetStyle.Look.title)] + rest.filter { !$0.isEmpty }.map { ($0, .line) }
    marks = document.marks.map(\.lines).filter { !$0.isEmpty }
  }

  /// The sheet, which leads to others by their names.
  func sheet(named name: String, listing sheets: [(name: String, title: String)]) -> Sheet {
    var rows = head.map { row($0.text, $0.look) } + marks.map { row($0, .mark) }
    rows.append(SheetRow(cells: []))
    let headings = [words.words(WriterTerm.workbookSheet), words.words(WriterTerm.captionTable)]
    rows.append(
      SheetRow(
        cells: headings.map { text in
          SheetCell(
            content: .text(text), style: SheetStyle(look: .cell(.header), isStrong: true))
        }))
    for (index, sheet) in sheets.enumerated() {
      var style = SheetStyle(look: .cell(.data))
      style.isGuarded = sheet.title.beginsLikeFormula
      rows.append(
        SheetRow(
          cells: [
            SheetCell(content: .link(sheet.name, sheet: index + 1), style: SheetStyle(look: .link)),
            SheetCell(content: sheet.title.isEmpty ? .empty : .text(sheet.title), style: style),
          ], lines: SheetTable.lines(of: sheet.title, width: Self.columns[1])))
    }
    return Sheet(
      name: name, columns: Self.columns, headerRows: 0..<0, frozenColumns: 0, isLandscape: false,
      makeRows: { [rows] in SheetRows(rows) })
  }

  private func row(_ text: String, _ look: SheetStyle.Look) -> SheetRow {
    var style = SheetStyle(look: look)
    style.isGuarded = text.beginsLikeFormula
    let width = Self.columns.reduce(0, +) * 10 / Double(style.size)
    return SheetRow(
      cells: [SheetCell(content: .text(text), style: style, columnSpan: Self.columns.count)],
      lines: (SheetTable.lines(of: text, width: width) * style.size + 9) / 10, isFixed: true)
  }
}
