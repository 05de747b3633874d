/// What references can point to, and which words an office program would show for each.
struct ShownTargets: Sendable {
  /// How an office program finds the words of a reference on its own.
  enum Reference {
    /// The number of the paragraph.
    case number
    /// The words inside of the bookmark.
    case words
    /// It doesn't: the words lead to the place, but must be left alone.
    case none
  }

  private struct Target {
    let number: String?
    let text: String
  }

  /// The names of the bookmarks, in order.
  private(set) var bookmarks: [String] = []
  private var targets: [String: Target] = [:]

  /// The targets of a document; rows of tables of data hold none.
  init(_ document: ResolvedDocument) {
    for section in document.sections {
      for block in section.blocks { add(block) }
    }
  }

  /// How an office program would find the words that a reference shows.
  func reference(to bookmark: String, showing text: String) -> Reference {
    guard let target = targets[bookmark] else { return .none }
    if text == target.number { return .number }
    return text == target.text ? .words : .none
  }

  private mutating func add(_ block: ResolvedBlock) {
    switch block {
    case .heading(let heading):
      add(heading.bookmark, heading.number, heading.runs.words)
      for run in heading.runs {
        if case .count(let bookmark, let number) = run.content { add(bookmark, nil, number) }
      }
    case .table(let table):
      add(table.caption)
      guard case .parallel = table.role else { break }
      var rows = table.makeBody()
      while let row = rows.next() {
        for cell in row.cells { for block in cell.blocks { add(block) } }
      }
    case .figure(let figure): add(figure.caption)
    case .paragraph, .contents, .pageBreak: break
    }
  }

  private mutating func add(_ caption: ResolvedCaption?) {
    guard let caption else { return }
    let label = caption.label.words
    let text = (label.isEmpty ? "" : label + "\u{A0}") + String(caption.number)
    add(caption.bookmark, nil, text)
  }

  private mutating func add(_ bookmark: String, _ number: String?, _ text: String) {
    bookmarks.append(bookmark)
    targets[bookmark] = Target(number: number, text: text)
  }
}
