/// Gathers the outline of one document.
struct OutlineBuilder {
  /// A cell of a table: what it heads, what it covers, and what it holds.
  struct Cell {
    /// What a cell is the heading of.
    enum Heading: String {
      case column = "heading of column"
      case row = "heading of row"
      case furtherRow = "further heading of row"
    }

    var heading: Heading?
    var columnSpan = 1
    var rowSpan = 1
    var lines: [Line] = []
  }

  /// A line: what it is, and what it says.
  struct Line {
    let kind: String
    var text: OutlineText
    /// Whether it tells of a picture or chart, which says nothing by itself.
    var isFigure = false

    /// What a picture or chart shows.
    static func figure(_ kind: String, _ alternative: String) -> Line {
      let shown = alternative.isEmpty ? "without words for who can't see it" : alternative
      return Line(kind: "\(kind): \(shown)", text: OutlineText(), isFigure: true)
    }
  }

  private var lines: [Line] = []
  private var entries: [Line] = []
  private var headings: [String] = []
  private var notes: [Line] = []
  private var places: [String: (what: String, name: String)] = [:]
  private var counts: [String: Int] = [:]
  /// The words of the last caption of a table, which its description need not repeat.
  private var caption = ""

  /// Adds what is said of the whole document.
  mutating func add(fact name: String, _ value: String) {
    lines.append(Line(kind: "\(name): \(value)", text: OutlineText()))
  }

  /// Adds a heading; its number as it is counted, nil where it is not.
  mutating func add(heading text: OutlineText, level: Int, number: String?) {
    add(names: text.bookmarks, at: count("heading"), calledBy: number ?? text.words)
    headings.append((number.map { $0 + " " } ?? "") + text.words)
    let counted = number.map { " #" + $0 } ?? ""
    lines.append(Line(kind: "heading \(level)\(counted)", text: text))
  }

  /// Adds a paragraph of a role, or of an item of a list; one that says nothing is left out,
  /// since Word wants some where other formats do not.
  mutating func add(paragraph text: OutlineText, _ kind: String) {
    guard !text.isBlank else { return }
    add(names: text.bookmarks, at: count("paragraph"), calledBy: "")
    lines.append(Line(kind: kind, text: text))
  }

  /// Adds the caption of a table or figure.
  mutating func add(caption text: OutlineText, of kind: String) {
    let words = text.words
    let point = words.firstRange(of: ". ")
    let name = point.map { String(words[..<$0.lowerBound]) } ?? words
    add(names: text.bookmarks, at: count("caption of " + kind), calledBy: name)
    caption = point.map { String(words[$0.upperBound...]) } ?? words
    lines.append(Line(kind: "caption of \(kind)", text: text))
  }

  /// Adds what a picture or chart shows.
  mutating func add(figure: Line) { lines.append(figure) }

  /// Adds the beginning of a table, behind its caption.
  mutating func add(tableOf columns: Int, _ alternative: String?, hasCaption: Bool) {
    add(fact: "table", "\(columns) columns")
    add(alternative, hasCaption: hasCaption)
    caption = ""
  }

  /// Adds what something shows that only looks like a table.
  mutating func add(boxes alternative: String?, hasCaption: Bool) {
    add(alternative, hasCaption: hasCaption)
    caption = ""
  }

  /// Pages of the web don't say again in a description what the caption says.
  private mutating func add(_ alternative: String?, hasCaption: Bool) {
    guard let alternative, !alternative.isEmpty, !hasCaption || alternative != caption
    else { return }
    add(fact: "description", alternative)
  }

  /// Adds a row of cells.
  mutating func add(row cells: [Cell], isHeader: Bool) {
    lines.append(Line(kind: isHeader ? "row of headings" : "row", text: OutlineText()))
    for cell in cells {
      var kind = "  cell"
      // A cell without words heads nothing, and only pages of the web can say so.
      let said = cell.lines.filter { $0.isFigure || !$0.text.isBlank }
      if let heading = cell.heading, !said.isEmpty { kind += ", \(heading.rawValue)" }
      if cell.columnSpan > 1 || cell.rowSpan > 1 {
        kind += ", \(cell.columnSpan) × \(cell.rowSpan)"
      }
      let place = count("cell")
      for line in cell.lines { add(names: line.text.bookmarks, at: place, calledBy: "") }
      // The weight of sums and groups is written into their words, or into their row.
      let isStrong = said.allSatisfy(\.text.isStrongThroughout)
      let texts = said.map { Line(kind: $0.kind, text: isStrong ? $0.text.light : $0.text) }
      if texts.count == 1, let only = texts.first, only.kind.isEmpty {
        lines.append(Line(kind: kind, text: only.text))
      } else {
        lines.append(Line(kind: kind, text: OutlineText()))
        lines += texts.map {
          Line(kind: "    " + ($0.kind.isEmpty ? "text" : $0.kind), text: $0.text)
        }
      }
    }
  }

  /// Adds a note.
  mutating func add(note number: Int, _ text: OutlineText) {
    notes.append(Line(kind: "note \(number)", text: text))
  }

  /// Adds an entry of the table of contents.
  mutating func add(entry text: OutlineText, level: Int, number: String?, to bookmark: String) {
    var text = text
    for index in text.runs.indices {
      text.runs[index].link = "#" + bookmark
      // Headings have weight throughout, and so may their entries.
      text.runs[index].isStrong = false
    }
    let counted = number.map { " #" + $0 } ?? ""
    entries.append(Line(kind: "entry \(level)\(counted)", text: text))
  }

  /// The outline.
  func finish(knowsFurtherHeadings: Bool = true) -> SemanticOutline {
    SemanticOutline(
      lines: (lines + notes).map(spelled), contents: entries.map(spelled),
      headings: headings,
      knowsFurtherHeadings: knowsFurtherHeadings)
  }

  private func spelled(_ line: Line) -> String {
    let words = line.text.spelled { places[$0] }
    return words.isEmpty ? line.kind : "\(line.kind): \(words)"
  }

  private mutating func count(_ kind: String) -> String {
    counts[kind, default: 0] += 1
    return "\(kind) \(counts[kind, default: 0])"
  }

  /// The first place of a name wins, as office programs and browsers have it.
  private mutating func add(names: [String], at place: String, calledBy words: String) {
    for name in names where places[name] == nil { places[name] = (place, words) }
  }
}
