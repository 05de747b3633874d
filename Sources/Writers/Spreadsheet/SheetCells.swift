import DocumentTree
import Languages

/// Makes cells of sheets of the cells of a document.
struct SheetCells {
  /// The languages, which spell quantities.
  let words: SpreadsheetWords

  /// The cell of all blocks of a cell.
  func cell(
    _ cell: ResolvedCell, _ look: CellLook, notes: inout SheetNotes
  ) -> SheetCell {
    make(cell, look, blocks: cell.blocks.indices, notes: &notes)
  }

  /// The cell of one block of a cell that holds several; nothing where it has no more.
  func cell(
    _ cell: ResolvedCell, _ look: CellLook, block: Int, notes: inout SheetNotes
  ) -> SheetCell {
    make(
      cell, look, blocks: cell.blocks.indices.contains(block) ? block..<block + 1 : 0..<0,
      notes: &notes)
  }

  private func make(
    _ cell: ResolvedCell, _ look: CellLook, blocks: Range<Int>, notes: inout SheetNotes
  ) -> SheetCell {
    let role = cell.blocks[blocks].lazy.compactMap(\.role).first ?? .tableText
    var style = SheetStyle(
      look: .cell(look), isStrong: role.isHeading, alignment: role.alignment(in: look))
    var content = SheetCell.Content.empty
    if !cell.isCovered {
      if blocks.count == 1, cell.source.count == cell.blocks.count,
        let quantity = quantity(cell.source[blocks.lowerBound], cell, blocks, &notes)
      {
        content = quantity.content
        style.format = quantity.format
      } else {
        let text = notes.words(of: Array(cell.blocks[blocks]))
        if !text.isEmpty {
          content = .text(text)
          style.isGuarded = text.beginsLikeFormula
        }
      }
    }
    return SheetCell(
      content: content, style: style, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
      isCovered: cell.isCovered)
  }

  /// The quantity that a block consists of; nil when it says anything else.
  private func quantity(
    _ source: Block, _ cell: ResolvedCell, _ blocks: Range<Int>, _ notes: inout SheetNotes
  ) -> CellQuantity? {
    guard case .paragraph(let paragraph) = source,
      case .paragraph(let resolved) = cell.blocks[blocks.lowerBound], resolved.item == nil
    else { return nil }
    var search = QuantitySearch()
    search.look(
      through: paragraph.content, paragraph.language ?? cell.sourceLanguage ?? words.language)
    guard let (value, language) = search.found, let profile = words.profile(of: language) else {
      return nil
    }
    // Whether it can be kept as a number is asked first, so that no footnote is counted twice.
    guard CellQuantity(value, profile, sign: search.sign) != nil else { return nil }
    var marks = ""
    for run in resolved.runs {
      if case .note(let note) = run.content { marks += notes.add(note) }
    }
    return CellQuantity(value, profile, sign: search.sign, notes: marks)
  }
}

/// Looks for the one quantity of a paragraph.
private struct QuantitySearch {
  private(set) var sign = CellQuantity.Sign.none
  private var value: (Value, LanguageTag)?
  private var isSpoiled = false

  /// The quantity and the language that spells it; nil when there is more than that, or less.
  var found: (Value, LanguageTag)? { isSpoiled ? nil : value }

  /// Looks through content; footnotes may follow, and a sign may stand before.
  mutating func look(through content: [Inline], _ language: LanguageTag) {
    for inline in content {
      switch inline {
      case .value(let found):
        if value != nil { isSpoiled = true }
        value = (found, language)
      case .text(let text):
        guard !text.isEmpty else { continue }
        guard value == nil, sign == .none, let found = CellQuantity.Sign(text) else {
          isSpoiled = true
          continue
        }
        sign = found
      case .strong(let inner), .emphasis(let inner): look(through: inner, language)
      case .language(let tag, let inner): look(through: inner, tag)
      case .note: if value == nil { isSpoiled = true }
      case .code, .link, .reference, .count, .field, .lineBreak, .missing: isSpoiled = true
      }
    }
  }
}

extension ResolvedBlock {
  /// What a paragraph is for; nil for other blocks.
  fileprivate var role: ParagraphRole? {
    if case .paragraph(let paragraph) = self { paragraph.role } else { nil }
  }
}

extension ParagraphRole {
  /// Whether a paragraph of a table heads others.
  fileprivate var isHeading: Bool {
    switch self {
    case .tableHeader, .tableNumberHeader, .keyFigure, .pageHeader, .pageFigure: true
    case .body, .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption, .contentsHeading,
      .tableText, .tableCentered, .tableNumber, .keyLabel, .footnote, .mark, .pageTitle, .pageText,
      .pageLabel:
      false
    }
  }

  /// Where the words of a paragraph of a table stand.
  fileprivate func alignment(in look: CellLook) -> SheetStyle.Alignment {
    switch self {
    case .tableNumber, .tableNumberHeader: .end
    case .tableCentered, .keyFigure, .keyLabel, .pageFigure, .pageLabel: .center
    case .body, .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption, .contentsHeading,
      .tableText, .tableHeader, .footnote, .mark, .pageTitle, .pageText, .pageHeader:
      .start
    }
  }
}

extension String {
  /// Whether a program might take the words for a formula when somebody types them.
  var beginsLikeFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "'", "\u{2212}", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return true
    default: return first.value < 0x20
    }
  }
}
