import DocumentTree
import Languages
package import Writers

/// Looks for barriers in a document before a template is filled with it.
package struct DocumentCheck {
  private let rowLimit: Int
  private var barriers: [Barrier] = []
  private var heading = ""
  private var level = 0

  /// The barriers in a document, each once.
  ///
  /// - Parameter rowLimit: The rows of longer tables are not looked through.
  package static func barriers(
    in document: ResolvedDocument, rowLimit: Int = .max
  ) -> [Barrier] {
    var check = DocumentCheck(rowLimit: rowLimit)
    check.look(at: document)
    return check.barriers.sortedOnce
  }

  private init(rowLimit: Int) {
    self.rowLimit = rowLimit
  }

  private mutating func look(at document: ResolvedDocument) {
    if document.info.title.isBlank { add(.title) }
    if document.info.languages.isEmpty { add(.language) }
    for section in document.sections {
      for block in section.blocks { look(at: block) }
    }
  }

  private mutating func add(_ rule: Barrier.Rule, at place: String? = nil, found: String = "") {
    barriers.append(Barrier(rule, at: place ?? heading, found: found))
  }

  private mutating func look(at block: ResolvedBlock) {
    switch block {
    case .heading(let heading): look(at: heading)
    case .paragraph(let paragraph): look(at: paragraph.runs)
    case .table(let table): look(at: table)
    case .figure(let figure): look(at: figure)
    case .contents, .pageBreak: break
    }
  }

  private mutating func look(at heading: ResolvedHeading) {
    let words = heading.runs.plainWords
    if words.isBlank { add(.emptyHeading) }
    if heading.level > level + 1 {
      add(.headingLevels, at: words, found: "\(level) → \(heading.level)")
    }
    level = heading.level
    let number = heading.number.map { $0 + " " } ?? ""
    self.heading = number + words
    look(at: heading.runs)
  }

  private mutating func look(at figure: ResolvedFigure) {
    let place = figure.caption.map(\.words) ?? heading
    if figure.alternative.isBlank { add(.alternative, at: place) }
    if case .chart(let chart) = figure.content, chart.series.count > 1,
      chart.series.contains(where: \.name.isBlank)
    {
      // Only the colour would tell the series.
      add(.colourAlone, at: place)
    }
    if let caption = figure.caption { look(at: caption.runs) }
  }
}

// MARK: - Tables

extension DocumentCheck {
  private mutating func look(at table: ResolvedTable) {
    let place = table.caption.map(\.words) ?? heading
    switch table.role {
    case .table(.data):
      if !table.header.contains(where: { $0.cells.contains { !$0.words.isBlank } }) {
        add(.columnHeadings, at: place)
      }
      if table.rowHeaderCount == 0, table.columns.count > 1 { add(.rowHeadings, at: place) }
      describe(table, at: place)
    case .table(.facts):
      if table.rowHeaderCount == 0 { add(.rowHeadings, at: place) }
      describe(table, at: place)
    case .table(.keyFigures): describe(table, at: place)
    // These only set text; nothing in them is found by row and column.
    case .table(.signature), .table(.panels), .parallel: break
    }
    if let caption = table.caption { look(at: caption.runs) }
    for row in table.header { look(inside: row) }
    guard table.bodyCount <= rowLimit else { return }
    var rows = table.makeBody()
    while let row = rows.next() {
      if case .table = table.role { look(at: row, place) }
      look(inside: row)
    }
  }

  private mutating func describe(_ table: ResolvedTable, at place: String) {
    if (table.alternative ?? "").isBlank, (table.caption?.runs.plainWords ?? "").isBlank {
      add(.tableDescription, at: place)
    }
  }

  /// A row that looks otherwise must say in words why.
  private mutating func look(at row: ResolvedRow, _ place: String) {
    switch row.kind {
    case .plain: return
    case .group, .subtotal, .total, .attention:
      let first = row.cells.first { !$0.isCovered }
      if first?.words.isBlank ?? true { add(.colourAlone, at: place) }
    }
  }

  private mutating func look(inside row: ResolvedRow) {
    for cell in row.cells {
      for block in cell.blocks { look(at: block) }
    }
  }
}

// MARK: - Links

extension DocumentCheck {
  private mutating func look(at runs: [Run]) {
    var index = 0
    while index < runs.count {
      if case .note(let note) = runs[index].content { look(at: note) }
      guard let link = runs[index].link else {
        index += 1
        continue
      }
      var words = ""
      while index < runs.count, runs[index].link == link {
        words += [runs[index]].plainWords
        index += 1
      }
      if LinkWords.areBare(words, to: link) { add(.linkWords, found: words) }
    }
  }
}

extension String {
  /// Whether nothing can be read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension [Run] {
  /// The words that are read out, notes left out.
  var plainWords: String {
    map { run in
      switch run.content {
      case .text(let text), .reference(_, let text), .count(_, let text): text
      case .lineBreak: " "
      case .field, .pageReference, .note: ""
      }
    }.joined()
  }
}

extension ResolvedCaption {
  /// The caption as it is read, with its number.
  fileprivate var words: String {
    "\(label.plainWords) \(number). \(runs.plainWords)"
  }
}

extension ResolvedCell {
  /// All words in the cell.
  fileprivate var words: String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.runs.plainWords
      case .heading(let heading): heading.runs.plainWords
      case .table, .figure, .contents, .pageBreak: ""
      }
    }.joined(separator: " ")
  }
}
