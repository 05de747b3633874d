import Diagnostics
import DocumentTree
import Languages
import Markdown
import PlanModel

/// A text of the definition whose signs are understood, ready for any place of a document: on
/// a page, in a cell, or in a line.
struct Prose: Sendable {
  private let content: [MarkdownBlock]
  /// What stands where the text is one paragraph; nil where it is more.
  private let only: [Inline]?
  /// By what its tables are found.
  private let path: DataPath
  private var opening: @Sendable ([Inline]) -> [Inline] = { $0 }

  /// A text of one line without signs.
  init(_ line: [Inline]) {
    content = []
    only = line
    path = .root
  }

  /// A text at its path.
  init(_ text: MarkdownText, at path: @autoclosure () -> DataPath) {
    if text.blocks.count == 1, case .paragraph(let line) = text.blocks[0] {
      content = []
      only = ProseLines.inlines(line)
      self.path = .root
    } else {
      content = text.blocks
      only = nil
      self.path = path()
    }
  }

  /// The same text, whose first line is made another by the closure; a line made of nothing
  /// stands above what begins with a list or a table.
  func opened(by change: @escaping @Sendable ([Inline]) -> [Inline]) -> Prose {
    var prose = self
    prose.opening = { [opening] in change(opening($0)) }
    return prose
  }

  /// Words that may have signs, in a line.
  static func line(of words: String) -> [Inline] {
    MarkdownText.isPlain(words) ? [.text(words)] : Prose(MarkdownText(words), at: .root).line
  }

  /// The text on a page.
  var block: Block {
    if let only { return .text(opening(only)) }
    return .group(blocks(.page))
  }

  /// The text in a cell of a table; a table in it is told row by row.
  var cellBlock: Block {
    if let only { return .text(opening(only), .tableText) }
    return .group(blocks(.cell))
  }

  /// The text in a line, in which paragraphs and items begin new ones.
  var line: [Inline] {
    opening(only ?? ProseLines.line(content))
  }

  private func blocks(_ place: ProseBlocks.Place) -> [Block] {
    var maker = ProseBlocks(place, path: path)
    var blocks = maker.blocks(content)
    if case .paragraph(var first)? = blocks.first {
      first.content = opening(first.content)
      blocks[0] = .paragraph(first)
    } else if !opening([]).isEmpty {
      blocks.insert(.text(opening([]), place.role), at: 0)
    }
    return blocks
  }
}

extension Phrases {
  /// A text of the definition that may have signs: emphasis, links, lists, tables, footnotes.
  ///
  /// One without signs is what ``text(_:at:)`` makes of it.
  func prose(_ text: LocalizedText?, at path: @autoclosure () -> DataPath) -> Prose {
    guard let text, let written = text.firstWritten, let original = written.text else {
      return Prose(notPublished)
    }
    if let words = text.words(in: profile) {
      return MarkdownText.isPlain(words)
        ? Prose([.text(words)]) : Prose(MarkdownText(words), at: path())
    }
    let plain = MarkdownText.isPlain(original) ? original : MarkdownText(original).blocks.words
    return Prose([.missing(path(), original: .init(language: written.language, text: plain))])
  }

  /// A text that may have signs, inside of a sentence or a list in a line.
  func proseLine(_ text: LocalizedText?, at path: @autoclosure () -> DataPath) -> [Inline] {
    prose(text, at: path()).line
  }

  /// The same text with a capital at its start.
  func capitalized(_ prose: Prose) -> Prose {
    prose.opened { self.capitalized($0) }
  }
}

extension Cell {
  /// A cell of a text that may have signs.
  static func prose(_ prose: Prose) -> Cell {
    Cell([prose.cellBlock])
  }

  /// A cell of several texts that may have signs; there must be at least one.
  static func prose(_ texts: [Prose]) -> Cell {
    Cell(texts.map(\.cellBlock))
  }
}
