import DocumentTree

/// The headings and captions of a document with their numbers, found before anything is resolved.
///
/// Rows of tables are not looked into: they hold neither.
struct DocumentIndex: Sendable {
  /// One heading, table or figure that something can point to.
  struct Target: Sendable {
    /// The number: `4.1` for a heading, `3` for a caption; nil when it is not counted.
    let number: String?
    /// What kind of caption it is; nil for a heading.
    let caption: ResolvedCaption.Kind?
    /// The words of the heading or caption.
    let content: [Inline]
    /// The bookmark's name.
    let bookmark: String
  }

  /// The headings in order, for the table of contents.
  private(set) var headings: [Heading] = []
  private var targets: [Anchor: Target] = [:]
  private var counters = [0, 0, 0, 0]
  private var captions: [ResolvedCaption.Kind: Int] = [:]

  /// The index of a document.
  init(_ document: Document) {
    for part in document.parts { add(part.blocks) }
  }

  /// What an anchor names; nil when the document has no such anchor.
  subscript(anchor: Anchor) -> Target? { targets[anchor] }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let heading):
        headings.append(heading)
        insert(heading.anchor, number(of: heading), nil, heading.content)
      case .table(let table):
        if let caption = table.caption { count(.table, table.anchor, caption) }
      case .figure(let figure):
        if let caption = figure.caption { count(.figure, figure.anchor, caption) }
      case .list(let list):
        for item in list.items { add(item) }
      case .parallel(let parallel):
        for row in parallel.rows { for cell in row { add(cell) } }
      case .paragraph, .contents, .pageBreak:
        continue
      }
    }
  }

  private mutating func number(of heading: Heading) -> String? {
    guard heading.isNumbered else { return nil }
    let level = min(max(heading.level, 1), counters.count)
    counters[level - 1] += 1
    for deeper in level..<counters.count { counters[deeper] = 0 }
    return counters[..<level].map(String.init).joined(separator: ".")
  }

  private mutating func count(
    _ kind: ResolvedCaption.Kind, _ anchor: Anchor, _ content: [Inline]
  ) {
    captions[kind, default: 0] += 1
    insert(anchor, String(captions[kind, default: 0]), kind, content)
  }

  private mutating func insert(
    _ anchor: Anchor, _ number: String?, _ caption: ResolvedCaption.Kind?, _ content: [Inline]
  ) {
    let bookmark = Self.bookmark(for: anchor, ordinal: targets.count + 1)
    let target = Target(number: number, caption: caption, content: content, bookmark: bookmark)
    precondition(targets.updateValue(target, forKey: anchor) == nil, "anchor \(anchor.name) twice")
  }

  /// A name that Word and LibreOffice accept: at most 40 letters, digits and underscores.
  ///
  /// Source: ISO/IEC 29500-1, 17.13.6.2.
  private static func bookmark(for anchor: Anchor, ordinal: Int) -> String {
    let letters = anchor.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return "k\(ordinal)_" + String(letters.prefix(30))
  }
}
