import DocumentTree

extension [Part] {
  /// The parts in the letters of a page that must hold a whole document.
  var inSmallLetters: [Part] {
    map { Part(name: $0.name, orientation: $0.orientation, blocks: $0.blocks.inSmallLetters) }
  }
}

extension [Block] {
  fileprivate var inSmallLetters: [Block] { map(\.inSmallLetters) }
}

extension Block {
  fileprivate var inSmallLetters: Block {
    switch self {
    case .paragraph(var paragraph):
      paragraph.role = paragraph.role.onPage
      return .paragraph(paragraph)
    case .list(var list):
      list.items = list.items.map(\.inSmallLetters)
      return .list(list)
    case .group(let blocks): return .group(blocks.inSmallLetters)
    case .table(let table): return .table(table.inSmallLetters)
    case .heading, .figure, .parallel, .contents, .pageBreak: return self
    }
  }
}

extension Table {
  fileprivate var inSmallLetters: Table {
    let body = body
    return Table(
      columns: columns, header: header.map(\.inSmallLetters),
      body: RowSequence(count: body.count) { body[$0].inSmallLetters },
      rowHeaderCount: rowHeaderCount, caption: caption, alternative: alternative, anchor: anchor,
      role: role)
  }
}

extension Row {
  fileprivate var inSmallLetters: Row {
    Row(
      kind,
      cells.map {
        Cell(
          $0.blocks.inSmallLetters, columnSpan: $0.columnSpan, rowSpan: $0.rowSpan,
          bookmark: $0.bookmark)
      })
  }
}

extension ParagraphRole {
  /// What stands for a role on a page that must hold a whole document.
  fileprivate var onPage: ParagraphRole {
    switch self {
    case .title: .pageTitle
    case .body, .note, .tableText: .pageText
    case .tableHeader: .pageHeader
    case .keyFigure: .pageFigure
    case .keyLabel: .pageLabel
    case .twin, .coverTitle, .subtitle, .cover, .caption, .contentsHeading, .tableCentered,
      .tableNumber, .tableNumberHeader, .footnote, .mark, .pageTitle, .pageText, .pageHeader,
      .pageFigure, .pageLabel:
      self
    }
  }
}
