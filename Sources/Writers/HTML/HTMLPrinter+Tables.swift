import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes a table; its rows are asked for one by one.
  ///
  /// What only looks like a table is none: key figures are a list, and two languages side by side
  /// are boxes that stand below each other where the page is narrow.
  func printTable(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    switch table.role {
    case .parallel: printParallel(table, in: language, into: &writer, &progress)
    case .table(.keyFigures): printKeyFigures(table, in: language, into: &writer, &progress)
    case .table(.data), .table(.facts), .table(.signature):
      printGrid(table, in: language, into: &writer, &progress)
    }
  }

  /// Source: HTML Living Standard, 4.9; W3C, Web Accessibility Tutorials: Tables.
  private func printGrid(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let isWide = table.columns.count > 3
    if isWide {
      writer.start("div")
      writer.attribute("class", "scroll")
      writer.attribute("role", "region")
      writer.attribute("aria-labelledby", table.name)
      writer.attribute("tabindex", "0")
      writer.text("\n")
    }
    let summary = Self.summary(of: table)
    if let summary {
      writer.start("p")
      writer.attribute("id", table.name + Self.summaryEnding)
      writer.attribute("hidden", "")
      writer.text(summary)
      writer.endWithTag("p")
      writer.text("\n")
    }
    writer.start("table")
    writer.attribute("class", Self.tableClass(table))
    if summary != nil {
      writer.attribute("aria-describedby", table.name + Self.summaryEnding)
    }
    writer.text("\n")
    printTableCaption(table, in: language, into: &writer, &progress)
    writer.start("colgroup")
    for share in table.columns {
      writer.element("col", ["class": HTMLFrame.columnClass(share)])
    }
    writer.endWithTag("colgroup")
    writer.text("\n")
    if !table.header.isEmpty {
      writer.start("thead")
      writer.text("\n")
      for row in table.header {
        printRow(row, table, isHeader: true, in: language, into: &writer, &progress)
      }
      writer.endWithTag("thead")
      writer.text("\n")
    }
    printBody(table, in: language, into: &writer, &progress)
    writer.endWithTag("table")
    writer.text("\n")
    if isWide {
      writer.endWithTag("div")
      writer.text("\n")
    }
  }

  /// Writes the rows; each group has a body of its own, which its heading heads.
  private func printBody(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    writer.start("tbody")
    writer.text("\n")
    var rows = table.makeBody()
    var isFirst = true
    while let row = rows.next() {
      // No cell may reach from one body into the next.
      if !isFirst, row.kind == .group, !row.cells.contains(where: \.isCovered) {
        writer.endWithTag("tbody")
        writer.text("\n")
        writer.start("tbody")
        writer.text("\n")
      }
      isFirst = false
      printRow(row, table, isHeader: false, in: language, into: &writer, &progress)
    }
    writer.endWithTag("tbody")
    writer.text("\n")
  }

  /// What the name of a table's description ends in; no bookmark has a hyphen.
  private static let summaryEnding = "-description"

  /// What a table shows, where its caption says something else.
  private static func summary(of table: ResolvedTable) -> String? {
    guard let caption = table.caption, let alternative = table.alternative, !alternative.isEmpty,
      alternative != caption.runs.words
    else { return nil }
    return alternative
  }

  /// Every table has a caption; one that shows none says to those who can't see it what it shows.
  private func printTableCaption(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    writer.start("caption")
    writer.attribute("id", table.caption?.bookmark ?? table.name)
    if let caption = table.caption {
      writer.start("span")
      writer.attribute("class", "said")
      printCaption(caption, in: language, into: &writer, &progress)
      writer.endWithTag("span")
    } else {
      writer.attribute("class", "unseen")
      writer.text(table.alternative ?? "")
    }
    writer.endWithTag("caption")
    writer.text("\n")
  }

  /// Writes the words of a caption with its number.
  func printCaption(
    _ caption: ResolvedCaption, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    writer.start("span")
    writer.attribute("class", "label")
    printWords(caption.countedLabel, in: language, into: &writer)
    if !caption.runs.isEmpty { writer.text(".") }
    writer.endWithTag("span")
    if !caption.runs.isEmpty { writer.text(" ") }
    printRuns(caption.runs, in: language, into: &writer, &progress)
  }

  private func printRow(
    _ row: ResolvedRow, _ table: ResolvedTable, isHeader: Bool, in language: LanguageTag,
    into writer: inout XMLWriter, _ progress: inout HTMLProgress
  ) {
    writer.start("tr")
    switch row.kind {
    case .plain: break
    case .group, .subtotal, .total, .attention: writer.attribute("class", row.kind.rawValue)
    }
    var column = 0
    for cell in row.cells {
      let isRowHeader = cell.isHeader || column < table.rowHeaderCount
      column += max(1, cell.columnSpan)
      guard !cell.isCovered else { continue }
      let scope: String? =
        if isHeader { cell.columnSpan > 1 ? "colgroup" : "col" } else if !isRowHeader {
          nil
        } else if row.kind == .group {
          "rowgroup"
        } else { "row" }
      printCell(cell, scope: scope, in: language, into: &writer, &progress)
    }
    writer.endWithTag("tr")
    writer.text("\n")
  }

  /// A cell without words heads nothing.
  private func printCell(
    _ cell: ResolvedCell, scope: String?, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let scope = cell.isBlank ? nil : scope
    let name: StaticString = scope == nil ? "td" : "th"
    writer.start(name)
    if let bookmark = cell.bookmark, takeName(bookmark, &progress) {
      writer.attribute("id", bookmark)
    }
    if let scope { writer.attribute("scope", scope) }
    if cell.columnSpan > 1 { writer.attribute("colspan", String(cell.columnSpan)) }
    if cell.rowSpan > 1 { writer.attribute("rowspan", String(cell.rowSpan)) }
    if let alignment = cell.alignment { writer.attribute("class", alignment) }
    if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0],
      paragraph.item == nil
    {
      let own = printLanguage(of: paragraph.runs, in: language, into: &writer)
      printRuns(paragraph.runs, in: own, into: &writer, &progress)
    } else {
      writer.text("\n")
      printFlow(cell.blocks, in: language, into: &writer, &progress)
    }
    writer.endWithTag(name)
  }

  private static func tableClass(_ table: ResolvedTable) -> String {
    switch table.role {
    case .parallel: "parallel"
    case .table(let role):
      switch table.columns.count {
      case ...5: role.rawValue
      case 6...7: role.rawValue + " many"
      default: role.rawValue + " most"
      }
    }
  }
}

extension HTMLPrinter {
  /// Whether nothing else in the page has the name of a cell's bookmark.
  func takeName(_ bookmark: String, _ progress: inout HTMLProgress) -> Bool {
    outline.label(of: bookmark) == nil && progress.take(name: bookmark)
  }
}

extension ResolvedCaption {
  /// The label with the number, which is read in the language of the last words before it.
  fileprivate var countedLabel: [Run] {
    guard let last = label.last, case .text(let text) = last.content else {
      let language = label.last?.language ?? runs.first?.language ?? .english
      return label + [Run(.text(String(number)), language: language)]
    }
    let counted = Run(
      .text(text + "\u{A0}" + String(number)), language: last.language, isStrong: last.isStrong,
      isEmphasized: last.isEmphasized)
    return label.dropLast() + [counted]
  }
}

extension ResolvedCell {
  private var firstParagraph: ResolvedParagraph? {
    for block in blocks {
      if case .paragraph(let paragraph) = block { return paragraph }
    }
    return nil
  }

  /// The language in which the cell begins; nil when it is empty.
  var language: LanguageTag? { firstParagraph?.runs.first?.language }

  /// Whether nothing stands in it.
  fileprivate var isBlank: Bool {
    blocks.allSatisfy { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.runs.allSatisfy { $0.words.allSatisfy(\.isWhitespace) }
    }
  }

  /// The class that says where in the cell its words stand; nil for where the line begins.
  fileprivate var alignment: String? {
    switch firstParagraph?.role {
    case .tableNumber, .tableNumberHeader: "figure"
    case .tableCentered: "middle"
    case nil, .body, .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption,
      .contentsHeading, .tableText, .tableHeader, .keyFigure, .keyLabel, .footnote, .mark:
      nil
    }
  }
}
