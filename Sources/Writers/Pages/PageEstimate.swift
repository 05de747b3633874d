import DocumentTree

/// How many pages of A4 a document takes, reckoned without laying it out.
///
/// Letters count by their average width, lines by the shipped styles, pages by the shipped
/// template; the same document always gives the same result. It tells about how much too much
/// there is, not where a page ends.
package struct PageEstimate: Sendable, Equatable {
  /// The height of lines on a page of the shipped template, in points.
  private static let pageHeight = 711.0
  /// The width of lines on it, in points.
  private static let pageWidth = 453.5
  /// The width of an average letter, as a part of the letters' size.
  private static let letterWidth = 0.475
  /// The letters of an average word with the space after it.
  private static let lettersOfWord = 7.0

  /// The height of all that stands in the document, in points.
  package private(set) var height = 0.0
  /// What stands above the longest text, and how many words that has; nil without any text.
  package private(set) var longest: (heading: String, words: Int)?

  /// The estimate of a document.
  package init(_ document: ResolvedDocument) {
    for block in document.sections.flatMap(\.blocks) {
      height += Self.height(of: block, width: Self.pageWidth)
      guard case .table(let table) = block else { continue }
      for (heading, words) in Self.texts(of: table) where words > longest?.words ?? 0 {
        longest = (heading, words)
      }
    }
  }

  /// How many pages.
  package var pages: Int { max(1, Int((height / Self.pageHeight).rounded(.up))) }

  /// How many words of the size of such a page are too many for one; at least 1.
  package var wordsTooMany: Int {
    let line = StyleSheet.height(of: .paragraph(.pageText))
    let lines = max(0, (height - Self.pageHeight) / line).rounded(.up)
    let size = StyleSheet.size(of: .paragraph(.pageText))
    let words = lines * Self.pageWidth / (size * Self.letterWidth * Self.lettersOfWord)
    return max(1, Int(words.rounded(.up)))
  }

  package static func == (left: PageEstimate, right: PageEstimate) -> Bool {
    left.height == right.height && left.longest?.heading == right.longest?.heading
      && left.longest?.words == right.longest?.words
  }
}

// MARK: - Heights

extension PageEstimate {
  private static func height(of block: ResolvedBlock, width: Double) -> Double {
    switch block {
    case .heading(let heading):
      return height(of: heading.runs, in: .heading(heading.level), width: width)
    case .paragraph(let paragraph):
      return height(of: paragraph.runs, in: paragraph.styleRole, width: width)
    case .figure(let figure):
      let size = FigureSize(figure.content, width: .points(width))
      let caption = figure.caption.map {
        height(of: $0.runs, in: .paragraph(.caption), width: width)
      }
      return 6 + points(size.height) + (caption ?? 0)
    case .table(let table): return height(of: table, width: width)
    case .contents(let contents):
      return Double(contents.entries.count) * StyleSheet.height(of: .contents(1))
    case .pageBreak: return 0
    }
  }

  private static func height(
    of runs: [Run], in role: StyleRole, width: Double
  ) -> Double {
    let letters = Double(runs.words.count)
    let line = StyleSheet.size(of: role) * letterWidth
    let count = max(1, (letters * line / max(width, line)).rounded(.up))
    let style = StyleSheet.resolved(role)
    return count * StyleSheet.height(of: role) + points(style.spaceBefore ?? .points(0))
      + points(style.spaceAfter ?? .points(0))
  }

  private static func height(of table: ResolvedTable, width: Double) -> Double {
    var sum = points(table.gapAbove)
    if let caption = table.caption {
      sum += height(of: caption.runs, in: .paragraph(.caption), width: width)
    }
    let padding = table.isDense ? 2.5 : 5
    for row in table.header { sum += height(of: row, table, width: width) + padding }
    var rows = table.makeBody()
    while let row = rows.next() { sum += height(of: row, table, width: width) + padding }
    return sum
  }

  /// The height of the tallest cell; one that reaches over rows counts where it begins.
  private static func height(
    of row: ResolvedRow, _ table: ResolvedTable, width: Double
  ) -> Double {
    var column = 0
    var tallest = 0.0
    for cell in row.cells {
      let share = table.columns.dropFirst(column).prefix(cell.columnSpan).reduce(0, +)
      column += cell.columnSpan
      guard !cell.isCovered else { continue }
      let inner = max(width * share - 9, 1)
      let sum = cell.blocks.reduce(0) { $0 + height(of: $1, width: inner) }
      tallest = max(tallest, sum / Double(cell.rowSpan))
    }
    return tallest
  }

  private static func points(_ length: Length) -> Double { Double(length.twips) / 20 }
}

// MARK: - Words

extension PageEstimate {
  /// The columns of a table with what stands above them and how many words they hold; a table of
  /// data as a whole, under the heading of its longest column.
  private static func texts(of table: ResolvedTable) -> [(heading: String, words: Int)] {
    guard let header = table.header.last else { return [] }
    var counts = Array(repeating: 0, count: table.columns.count)
    var rows = table.makeBody()
    while let row = rows.next() {
      var column = 0
      for cell in row.cells {
        counts[min(column, counts.count - 1)] += cell.blocks.reduce(0) { $0 + words(in: $1) }
        column += cell.columnSpan
      }
    }
    var texts: [(String, Int)] = []
    var column = 0
    for cell in header.cells {
      let heading = cell.blocks.reduce("") { heading, block in
        guard case .paragraph(let paragraph) = block else { return heading }
        return heading + paragraph.runs.words
      }
      let count = counts.dropFirst(column).prefix(cell.columnSpan).reduce(0, +)
      if !heading.isEmpty { texts.append((heading, count)) }
      column += cell.columnSpan
    }
    return texts
  }

  private static func words(in block: ResolvedBlock) -> Int {
    guard case .paragraph(let paragraph) = block else { return 0 }
    return paragraph.runs.words.split(whereSeparator: \.isWhitespace).count
  }
}

extension StyleSheet {
  /// A style with what it has from those that it rests on.
  fileprivate static func resolved(_ role: StyleRole) -> StyleDefinition {
    var style = definition(of: role)
    guard let basis = style.basis else { return style }
    let base = resolved(basis)
    style.size = style.size ?? base.size
    style.lineHeight = style.lineHeight ?? base.lineHeight
    style.spaceBefore = style.spaceBefore ?? base.spaceBefore
    style.spaceAfter = style.spaceAfter ?? base.spaceAfter
    return style
  }

  /// The size of the letters in points.
  fileprivate static func size(of role: StyleRole) -> Double { resolved(role).size ?? 10 }

  /// The height of a line in points.
  fileprivate static func height(of role: StyleRole) -> Double {
    let style = resolved(role)
    return (style.size ?? 10) * 1.15 * (style.lineHeight ?? 1)
  }
}
