/// Makes values of the library's tree, and notes what can't be printed.
struct MarkdownReader {
  /// What is wrong.
  private(set) var problems: [MarkdownProblem] = []
  /// The texts of footnotes, by the number that the library gives them.
  private let notes: [MarkdownNode]
  private var isInNote = false
  private var noteCount = 0
  private var reached: Set<Int> = []

  /// A reader of a tree whose text has texts of footnotes at these lines.
  init(_ root: MarkdownNode, definitions: [Int]) {
    notes = root.children.filter { $0.kind == "footnote_definition" }
    // The library leaves out what nothing points to, and all but the first of one name.
    let found = Set(notes.map(\.line))
    for line in definitions where !found.contains(line) {
      problems.append(MarkdownProblem(.loneNote, line: line))
    }
  }

  /// The blocks of a document; each footnote must be reached from its text.
  mutating func readAll(_ root: MarkdownNode) -> [MarkdownBlock] {
    let blocks = read(root)
    for index in notes.indices where !reached.contains(index) {
      problems.append(MarkdownProblem(.loneNote, line: max(1, notes[index].line)))
    }
    return blocks
  }

  /// The blocks inside of a node.
  private mutating func read(_ node: MarkdownNode) -> [MarkdownBlock] {
    node.children.compactMap { block($0) }
  }

  private mutating func block(_ node: MarkdownNode) -> MarkdownBlock? {
    switch node.kind {
    case "paragraph": return .paragraph(inlines(node))
    case "heading": return .heading(inlines(node))
    case "block_quote": return .quotation(read(node))
    case "list":
      let items = node.children
      let start = node.isOrdered ? node.listStart : nil
      return .list(MarkdownList(start: start, items: items.map { read($0) }))
    case "code_block": return code(node)
    case "table": return table(node)
    case "html_block":
      problems.append(MarkdownProblem(.html, line: max(1, node.line), restored(node.literal)))
      return nil
    case "footnote_definition": return nil
    // Rules are hidden before the text is read; the library knows no other blocks.
    default: return nil
    }
  }

  /// Code between fences; lines that are only indented are a paragraph like others.
  private func code(_ node: MarkdownNode) -> MarkdownBlock? {
    let lines = restored(node.literal).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let solid = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    guard node.isFenced else {
      let words = solid.map { String($0.drop { $0 == " " || $0 == "\t" }) }
      return .paragraph([.text(words.joined(separator: "\n"))])
    }
    let info = restored(node.info)
    return .code((info.isEmpty ? [] : [info]) + solid)
  }

  private mutating func table(_ node: MarkdownNode) -> MarkdownBlock? {
    let alignments = node.alignments
    let rows = node.children
    guard alignments.count <= MarkdownLimits.columns, rows.count <= MarkdownLimits.rows + 1,
      let first = rows.first
    else {
      problems.append(MarkdownProblem(.table, line: max(1, node.line)))
      return nil
    }
    return .table(
      MarkdownTable(
        alignments: alignments, header: cells(first, alignments.count),
        rows: rows.dropFirst().map { cells($0, alignments.count) }))
  }

  private mutating func cells(_ row: MarkdownNode, _ count: Int) -> [[MarkdownInline]] {
    let cells = row.children.prefix(count).map { inlines($0) }
    return cells + Array(repeating: [], count: count - cells.count)
  }
}

// MARK: - Inside of lines

extension MarkdownReader {
  private mutating func inlines(_ node: MarkdownNode) -> [MarkdownInline] {
    var content: [MarkdownInline] = []
    for child in node.children { append(child, to: &content) }
    return content
  }

  private mutating func append(_ node: MarkdownNode, to content: inout [MarkdownInline]) {
    switch node.kind {
    case "text": append(words: restored(node.literal), to: &content)
    case "softbreak", "linebreak": append(words: "\n", to: &content)
    case "emph": content.append(.emphasis(inlines(node)))
    case "strong": content.append(.strong(inlines(node)))
    case "code": content.append(.code(restored(node.literal)))
    case "link": link(node, to: &content)
    case "image":
      problems.append(MarkdownProblem(.image, line: max(1, node.line), restored(node.address)))
    case "html_inline":
      problems.append(MarkdownProblem(.html, line: max(1, node.line), restored(node.literal)))
    case "footnote_reference": note(node, to: &content)
    // The library knows no other signs inside of lines.
    default: append(words: restored(node.literal), to: &content)
    }
  }

  private func append(words: String, to content: inout [MarkdownInline]) {
    if case .text(let before)? = content.last {
      content[content.count - 1] = .text(before + words)
    } else {
      content.append(.text(words))
    }
  }

  private mutating func link(_ node: MarkdownNode, to content: inout [MarkdownInline]) {
    let address = restored(node.address)
    let lowered = address.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: lowered.hasPrefix) else {
      problems.append(MarkdownProblem(.link, line: max(1, node.line), address))
      return
    }
    var notes: [MarkdownInline] = []
    let words = Self.withoutNotes(inlines(node), &notes)
    content.append(.link(address, words.isEmpty ? [.text(address)] : words))
    let title = restored(node.title)
    if !title.isEmpty { append(words: " (\(title))", to: &content) }
    // A sign that leads to a footnote can't lead to the web as well.
    content += notes
  }

  private static func withoutNotes(
    _ content: [MarkdownInline], _ notes: inout [MarkdownInline]
  ) -> [MarkdownInline] {
    var kept: [MarkdownInline] = []
    for inline in content {
      switch inline {
      case .note: notes.append(inline)
      case .emphasis(let inner): kept.append(.emphasis(withoutNotes(inner, &notes)))
      case .strong(let inner): kept.append(.strong(withoutNotes(inner, &notes)))
      case .text, .code, .link: kept.append(inline)
      }
    }
    return kept
  }

  private mutating func note(_ node: MarkdownNode, to content: inout [MarkdownInline]) {
    guard let number = Int(node.literal), notes.indices.contains(number - 1) else {
      append(words: "[^\(restored(node.literal))]", to: &content)
      return
    }
    reached.insert(number - 1)
    guard !isInNote else {
      problems.append(MarkdownProblem(.noteInNote, line: max(1, node.line)))
      return
    }
    noteCount += 1
    guard noteCount <= MarkdownLimits.notes else {
      if noteCount == MarkdownLimits.notes + 1 {
        problems.append(MarkdownProblem(.size, line: max(1, node.line)))
      }
      return
    }
    isInNote = true
    content.append(.note(read(notes[number - 1])))
    isInNote = false
  }

  private func restored(_ text: String) -> String { MarkdownShield.restored(text) }
}
