import Languages

/// What is numbered in a document, in order, but for the rows of its tables.
struct NumberedThings {
  /// One numbered thing.
  struct Thing {
    let kind: NumberingDifference.Kind
    /// What it is found by in other editions.
    let name: String
    /// Its number; empty where it bears none.
    let number: String
    /// The rows of a table below its header.
    let rows: RowSequence?
  }

  private struct Key: Hashable {
    let kind: NumberingDifference.Kind
    let name: String
  }

  /// The things, in order.
  private(set) var all: [Thing] = []
  private var places: [Key: Int] = [:]
  private var headings = HeadingNumbering()
  private var captionCounts = (table: 0, figure: 0)
  private var lastAnchor = ""

  /// What is numbered in a document.
  init(_ document: Document) {
    for part in document.parts { add(part.blocks) }
  }

  /// The thing of the same kind and name; nil where there is none.
  subscript(thing: Thing) -> Thing? {
    places[Key(kind: thing.kind, name: thing.name)].map { all[$0] }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading):
      lastAnchor = heading.anchor.name
      let number =
        heading.isNumbered ? headings.number(level: heading.level) : "h\(heading.level)"
      add(.heading, lastAnchor, number)
    case .paragraph(let paragraph):
      // What the paragraph above says in another language is no article of its own.
      guard paragraph.role == .body, paragraph.content.count == 1,
        case .strong(let head) = paragraph.content[0],
        let number = RowLabel(head).numbers.first
      else { return }
      addRepeated(.article, number)
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        if list.isOrdered { addRepeated(.item, String(list.start + index)) }
        add(item)
      }
    case .table(let table):
      lastAnchor = table.anchor.name
      if table.caption != nil { captionCounts.table += 1 }
      add(
        .table, lastAnchor, table.caption == nil ? "" : String(captionCounts.table),
        rows: table.body)
    case .figure(let figure):
      lastAnchor = figure.anchor.name
      if figure.caption != nil { captionCounts.figure += 1 }
      add(.figure, lastAnchor, figure.caption == nil ? "" : String(captionCounts.figure))
    // What authors count inside of a text is their own, in each language.
    case .group: break
    case .parallel(let parallel):
      for row in parallel.rows { add(row.first ?? []) }
    case .contents, .pageBreak: break
    }
  }

  /// Adds something without a name, found by what it follows and by its number.
  private mutating func addRepeated(_ kind: NumberingDifference.Kind, _ number: String) {
    var name = "\(lastAnchor)/\(number)"
    while places[Key(kind: kind, name: name)] != nil { name += "+" }
    add(kind, name, number)
  }

  private mutating func add(
    _ kind: NumberingDifference.Kind, _ name: String, _ number: String, rows: RowSequence? = nil
  ) {
    places[Key(kind: kind, name: name)] = all.count
    all.append(Thing(kind: kind, name: name, number: number, rows: rows))
  }
}
