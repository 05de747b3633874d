/// The footnotes of a sheet, counted from 1 in the order in which cells ask for them.
struct SheetNotes {
  /// What they say, each behind its mark.
  private(set) var lines: [String] = []

  /// Adds a footnote and returns the mark that stands for it.
  mutating func add(_ runs: [Run]) -> String {
    let mark = Self.mark(lines.count + 1)
    lines.append("")
    let index = lines.count - 1
    lines[index] = mark + " " + words(of: runs)
    return mark
  }

  /// The words of runs with their lines parted, and marks for footnotes.
  mutating func words(of runs: [Run]) -> String {
    var text = ""
    for run in runs {
      switch run.content {
      case .text(let words), .reference(_, let words), .count(_, let words): text += words
      case .lineBreak: text += "\n"
      case .note(let note): text += add(note)
      case .field, .pageReference: break
      }
    }
    return text
  }

  /// The words of blocks, a line for each paragraph; items of lists have their marks.
  mutating func words(of blocks: [ResolvedBlock]) -> String {
    var lines: [String] = []
    var counts: [Int: Int] = [:]
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        let words = words(of: paragraph.runs)
        lines.append(paragraph.item.map { Self.lead(of: $0, &counts) + words } ?? words)
      case .heading(let heading):
        lines.append((heading.number.map { $0 + " " } ?? "") + words(of: heading.runs))
      // The rows of a table hold no tables, figures or contents.
      case .table, .figure, .contents, .pageBreak: break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What stands before a paragraph of a list.
  private static func lead(of item: ListItem, _ counts: inout [Int: Int]) -> String {
    let indent = String(repeating: "   ", count: item.level)
    guard item.opensItem else { return indent + "   " }
    guard item.isOrdered else { return indent + "• " }
    let number = counts[item.list] ?? item.start
    counts[item.list] = number + 1
    return indent + "\(number). "
  }

  /// A number in small raised figures.
  private static func mark(_ number: Int) -> String {
    let figures: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).utf8.map { figures[Int($0) - 0x30] })
  }
}
