import XMLTree

/// Whose tracked change is in force at a place of a .docx.
///
/// Source: ISO/IEC 29500-1, 17.13.5 (revisions).
struct WordReviewContext {
  /// No change.
  static let none = WordReviewContext()

  private var insertion: ReturnedText.Change?
  private var deletion: ReturnedText.Change?

  /// The context inside of an element.
  func inside(_ element: XMLElement) -> WordReviewContext {
    var context = self
    switch element.name {
    case "w:ins", "w:moveTo": context.insertion = Self.change(.insertion, element)
    case "w:del", "w:moveFrom": context.deletion = Self.change(.deletion, element)
    default: break
    }
    return context
  }

  /// Adds words as what they are here.
  func add(_ words: String, isDeleted: Bool = false, to text: inout ReturnedText) {
    if let deletion {
      text.note(deletion, words)
    } else if isDeleted {
      text.note(.init(kind: .deletion, author: nil, day: nil, text: ""), words)
    } else if let insertion {
      text.append(words, insertedBy: insertion)
    } else {
      text.append(words)
    }
  }

  private static func change(
    _ kind: ReturnedText.Change.Kind, _ element: XMLElement
  ) -> ReturnedText.Change {
    ReturnedText.Change(
      kind: kind, author: element[attribute: "w:author"].flatMap(ReturnedText.author),
      day: element[attribute: "w:date"].flatMap(ReturnedText.day), text: "")
  }
}

extension ReturnedText {
  /// All that stands in some blocks as one text; the cells of a row stand in one line.
  init(all blocks: [ReturnedBlock]) {
    self.init()
    for block in blocks {
      switch block {
      case .paragraph(let text):
        append(paragraph: text.text)
        takeRemarks(of: text)
      case .table(let rows):
        for row in rows {
          append(paragraph: row.line)
          for cell in row.cells { takeRemarks(of: cell.content) }
        }
      }
    }
  }

  /// The name of who changed something; nil for an empty one.
  static func author(_ name: String) -> String? {
    name.allSatisfy(\.isWhitespace) ? nil : name
  }

  /// The day of a time such as `2025-03-27T10:00:00Z`; nil for anything else.
  static func day(_ time: String) -> String? {
    let day = time.prefix(10)
    let isDay =
      day.utf8.count == 10
      && day.utf8.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
      }
    return isDay ? String(day) : nil
  }
}

extension ReturnedText.Remark {
  /// The words behind the name of who said them.
  var line: String { (author.map { $0 + ": " } ?? "") + text }
}

extension ReturnedRow {
  /// What all cells say that say something, in one line.
  var line: String {
    cells.flatMap { [$0.content.isBlank ? "" : $0.content.text] + $0.inner }
      .filter { !$0.isEmpty }.joined(separator: " | ")
  }
}

extension XMLElement {
  /// The text directly inside.
  var words: String {
    if children.count == 1, case .text(let text) = children[0] { return text }
    return children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
