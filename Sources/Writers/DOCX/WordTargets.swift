/// What references can point to, and which words Word would show for each.
struct WordTargets: Sendable {
  /// How Word finds the words of a reference on its own.
  enum Reference {
    /// The number of the paragraph.
    case number
    /// The words inside of the bookmark.
    case words
    /// It doesn't: the words lead to the place, but Word must leave them alone.
    case none
  }

  private struct Target {
    let number: String?
    let text: String
  }

  private var targets: [String: Target] = [:]
  private var renamed: [String: String] = [:]

  /// The targets among these blocks; rows of tables of data hold none.
  ///
  /// The names of the template's own bookmarks, in lower case, are not given again.
  init(_ document: ResolvedDocument, taken: Set<String>) {
    var taken = taken
    for section in document.sections {
      for block in section.blocks { add(block, &taken) }
    }
  }

  /// The name of a bookmark, another one where the template has it already.
  func name(of bookmark: String) -> String {
    renamed[bookmark] ?? bookmark
  }

  /// How Word would find the words that a reference shows.
  func reference(to bookmark: String, showing text: String) -> Reference {
    guard let target = targets[bookmark] else { return .none }
    if text == target.number { return .number }
    return text == target.text ? .words : .none
  }

  private mutating func add(_ block: ResolvedBlock, _ taken: inout Set<String>) {
    switch block {
    case .heading(let heading):
      add(heading.bookmark, heading.number, heading.runs.words, &taken)
    case .table(let table):
      add(table.caption, &taken)
      guard case .parallel = table.role else { break }
      var rows = table.makeBody()
      while let row = rows.next() {
        for cell in row.cells { for block in cell.blocks { add(block, &taken) } }
      }
    case .figure(let figure): add(figure.caption, &taken)
    case .paragraph, .contents, .pageBreak: break
    }
  }

  private mutating func add(_ caption: ResolvedCaption?, _ taken: inout Set<String>) {
    guard let caption else { return }
    let label = caption.label.words
    let text = (label.isEmpty ? "" : label + "\u{A0}") + String(caption.number)
    add(caption.bookmark, nil, text, &taken)
  }

  private mutating func add(
    _ bookmark: String, _ number: String?, _ text: String, _ taken: inout Set<String>
  ) {
    targets[bookmark] = Target(number: number, text: text)
    var name = bookmark
    while !taken.insert(name.lowercased()).inserted { name = String(name.prefix(38)) + "_K" }
    if name != bookmark { renamed[bookmark] = name }
  }
}

extension [Run] {
  /// The words alone, without notes and fields.
  var words: String {
    map { run in
      switch run.content {
      case .text(let text): text
      case .lineBreak: " "
      case .reference(_, let text): text
      case .field, .pageReference, .note: ""
      }
    }.joined()
  }
}
