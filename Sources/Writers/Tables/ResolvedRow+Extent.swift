import DocumentTree

extension ResolvedRow {
  /// Whether the row may be so tall that it has to be split between pages.
  ///
  /// LibreOffice 7.4 loses lines of rows that may not be split and don't fit a page. Lines are
  /// counted by the usual width of a letter of 9 points, against most of a page that is wide.
  func mayOutgrowPage(_ width: (_ column: Int, _ span: Int) -> Int) -> Bool {
    var column = 0
    for cell in cells {
      let letters = max(width(column, cell.columnSpan) / 95, 1)
      let lines = cell.blocks.reduce(0) { $0 + Self.lines(of: $1, letters: letters) }
      if lines > 25 { return true }
      column += cell.columnSpan
    }
    return false
  }

  private static func lines(of block: ResolvedBlock, letters: Int) -> Int {
    switch block {
    case .paragraph(let paragraph): lines(of: paragraph.runs, letters: letters)
    case .heading(let heading): 1 + lines(of: heading.runs, letters: letters)
    case .table, .figure, .contents: 20
    case .pageBreak: 0
    }
  }

  private static func lines(of runs: [Run], letters: Int) -> Int {
    var count = 0
    var breaks = 1
    for run in runs {
      switch run.content {
      case .text(let text), .reference(_, let text): count += text.utf8.count
      case .lineBreak: breaks += 1
      case .field, .pageReference, .count, .note: count += 3
      }
    }
    return breaks + count / letters
  }
}
