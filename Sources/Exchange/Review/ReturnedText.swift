/// The text of a cell or a paragraph that came back, with what was said about it.
struct ReturnedText {
  /// A change that the office program tracked.
  struct Change: Equatable {
    /// Whether words came or went.
    enum Kind { case insertion, deletion }

    /// Whether words came or went.
    let kind: Kind
    /// Who changed it; nil where the file does not say.
    let author: String?
    /// The day, as `2025-03-27`; nil where the file does not say.
    let day: String?
    /// The words.
    var text: String

    /// The change as people read it, in the signs of wdiff.
    var note: String {
      let signs = kind == .insertion ? ("{+", "+}") : ("[-", "-]")
      return (day.map { $0 + " " } ?? "") + signs.0 + text + signs.1
    }

    /// Whether the change goes on where the other ended.
    func continues(_ other: Change) -> Bool {
      kind == other.kind && author == other.author && day == other.day
    }
  }

  /// Something that was said beside the text.
  struct Remark: Equatable {
    /// The words.
    let text: String
    /// Who said it; nil where the file does not say.
    let author: String?
    /// Whether somebody ticked it off.
    let isResolved: Bool
  }

  /// The paragraphs with all insertions and no deletions.
  private(set) var paragraphs: [String] = []
  /// The tracked changes, in order.
  private(set) var changes: [Change] = []
  /// Comments, footnotes and text boxes, in order.
  var remarks: [Remark] = []
  /// The names of the bookmarks that begin in it.
  var bookmarks: [String] = []
  /// Whether the next paragraph goes on in the last, since the break between them was deleted.
  private var isJoining = false
  /// Whether something stood between the last change and here.
  private var isInterrupted = false

  /// The paragraphs as one text.
  var text: String { paragraphs.joined(separator: "\n") }

  /// Whether nothing that can be seen stands there.
  var isBlank: Bool { paragraphs.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// Begins a paragraph.
  mutating func startParagraph() {
    if !isJoining || paragraphs.isEmpty { paragraphs.append("") }
    isJoining = false
    isInterrupted = true
  }

  /// Ends a paragraph, whose mark may have been deleted so that the next one goes on in it.
  mutating func endParagraph(isMarkDeleted: Bool) {
    isJoining = isMarkDeleted
  }

  /// Adds words that stand there.
  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if paragraphs.isEmpty { paragraphs.append("") }
    paragraphs[paragraphs.count - 1] += text
    isInterrupted = true
  }

  /// Adds words that were inserted.
  mutating func append(_ text: String, insertedBy change: Change) {
    let isAlone = isInterrupted
    append(text)
    isInterrupted = isAlone
    note(change, text)
  }

  /// Notes words that were deleted.
  mutating func note(_ change: Change, _ text: String) {
    guard !text.isEmpty else { return }
    if !isInterrupted, let last = changes.last, change.continues(last) {
      changes[changes.count - 1].text += text
    } else {
      var change = change
      change.text = text
      changes.append(change)
    }
    isInterrupted = false
  }

  /// Adds a paragraph that is finished.
  mutating func append(paragraph: String) {
    startParagraph()
    append(paragraph)
  }

  /// Takes away the space at the end of the paragraph.
  mutating func dropLastSpace() {
    guard let last = paragraphs.indices.last, paragraphs[last].last == " " else { return }
    paragraphs[last].removeLast()
  }

  /// Takes in what was said in another text, not its words.
  mutating func takeRemarks(of other: ReturnedText) {
    changes += other.changes
    remarks += other.remarks
    bookmarks += other.bookmarks
    isInterrupted = true
  }
}

/// A cell that came back, at its place in the grid of its table.
struct ReturnedCell {
  /// What it says.
  var content = ReturnedText()
  /// The texts of tables inside of it.
  var inner: [String] = []
  /// The first column of the grid that it covers.
  let start: Int
  /// How many columns of the grid it covers.
  let span: Int
  /// How many rows it covers.
  var rowSpan = 1
  /// Whether it goes on from the row above.
  var isContinued = false
  /// Whether the cell was cut into a table of its own.
  var isCut = false

  /// Whether it covers some of the same columns.
  func overlaps(_ other: ReturnedCell) -> Bool {
    start < other.start + other.span && other.start < start + span
  }
}

/// A row that came back.
struct ReturnedRow {
  /// Its cells; places that a wider or taller cell covers are left out, unless they hold text.
  var cells: [ReturnedCell] = []
  /// Whether the row is repeated on every page.
  var isHeader = false
  /// Whether its deletion was tracked.
  var isDeleted = false
  /// Whether cells of it were merged with cells of another row.
  var isMerged = false
}

/// What stands in a document that came back, alike in both formats.
enum ReturnedBlock {
  /// A paragraph outside of tables.
  case paragraph(ReturnedText)
  /// A table.
  case table([ReturnedRow])
}

/// A document that came back.
struct ReturnedDocument {
  /// What its properties call it; nil where they don't.
  var identifier: String?
  /// Its body, in order.
  var blocks: [ReturnedBlock] = []
  /// Comments and deletions that no place in the body names.
  var loose: [String] = []
}

extension [ReturnedRow] {
  /// Marks the rows whose cells were merged over several rows.
  mutating func markMerged() {
    var reach = 0
    for index in indices {
      for cell in self[index].cells {
        reach = Swift.max(reach, cell.rowSpan > 1 ? index + Swift.min(cell.rowSpan, count) : 0)
        guard cell.isContinued else { continue }
        self[index].isMerged = true
        if index > 0 { self[index - 1].isMerged = true }
      }
      if index < reach { self[index].isMerged = true }
    }
  }
}
