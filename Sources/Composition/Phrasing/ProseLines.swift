import DocumentTree
import Markdown

/// What stands in the lines of a text.
enum ProseLines {
  /// The content of a line.
  static func inlines(_ content: [MarkdownInline]) -> [Inline] {
    content.map { inline in
      switch inline {
      case .text(let words): .text(words)
      case .emphasis(let inner): .emphasis(inlines(inner))
      case .strong(let inner): .strong(inlines(inner))
      case .code(let letters): .code(letters)
      case .link(let address, let inner): .link(address, inlines(inner))
      case .note(let blocks): .note(line(blocks))
      }
    }
  }

  /// Blocks in one paragraph, each in a line of its own.
  static func line(_ blocks: [MarkdownBlock]) -> [Inline] {
    joined(blocks.map(line), by: .lineBreak)
  }

  private static func line(_ block: MarkdownBlock) -> [Inline] {
    switch block {
    case .paragraph(let content): inlines(content)
    case .heading(let content): [.strong(inlines(content))]
    case .quotation(let blocks): [.emphasis(line(blocks))]
    case .code(let lines): code(lines)
    case .table(let table): joined(rows(of: table), by: .lineBreak)
    case .list(let list):
      joined(
        list.items.enumerated().map { index, item in
          [.text(list.start.map { "\($0 + index). " } ?? "– ")] + line(item)
        }, by: .lineBreak)
    }
  }

  /// Lines that stand exactly so.
  static func code(_ lines: [String]) -> [Inline] {
    joined(lines.map { [.code($0)] }, by: .lineBreak)
  }

  /// The rows of a table, each in a line.
  static func rows(of table: MarkdownTable) -> [[Inline]] {
    let header = table.header.contains { !$0.isEmpty } ? [table.header] : []
    return (header + table.rows).map { row in
      joined(row.map { inlines($0) }, by: .text(" | "))
    }
  }

  private static func joined(_ lines: [[Inline]], by separator: Inline) -> [Inline] {
    Array(lines.joined(separator: [separator]))
  }
}
