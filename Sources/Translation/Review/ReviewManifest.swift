/// What the last page of a review table tells the program: what was exported, so that what comes
/// back can be compared with it, and which texts around the table are the program's own.
///
/// It is a table itself, since a table is what survives every office program. A row tells of one
/// segment, or, when its first cell begins with `*`, of the file.
package struct ReviewManifest: Sendable, Equatable {
  /// What was exported of one segment.
  package struct Entry: Sendable, Equatable {
    /// The segment.
    package let id: SegmentID
    /// The digest of the source.
    package let source: String
    /// The digest of the target; `SegmentDigest.none` where there was none.
    package let target: String
    /// How far the translation had come.
    package let state: SegmentState
    /// The digests of the paragraphs that stood in the cell for notes.
    package let notes: [String]

    /// An entry of these parts.
    package init(
      id: SegmentID, source: String, target: String, state: SegmentState, notes: [String]
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.state = state
      self.notes = notes
    }
  }

  /// How many cells a row has.
  package static let columnCount = 5
  /// How many digits a digest has.
  private static let digestLength = SegmentDigest.none.utf8.count

  private enum Mark: String {
    case export = "*export"
    case column = "*column"
    case state = "*state"
    case text = "*text"
  }

  /// The name of the export; nil where it is not told.
  package private(set) var exportID: String?
  /// What was exported of each segment.
  package private(set) var entries: [SegmentID: Entry] = [:]
  /// Whether there is no row that could be read.
  package private(set) var isEmpty = true
  private var columns: [String: ReviewColumn] = [:]
  private var states: [String: SegmentState] = [:]
  private var texts: Set<String> = []

  /// A manifest of nothing.
  package init() {}

  // MARK: Writing

  /// The row that names the export.
  package static func row(exportID: String) -> [String] {
    [Mark.export.rawValue, exportID, "", "", ""]
  }

  /// The row that tells a column by the words above it.
  package static func row(column: ReviewColumn, heading: String) -> [String] {
    [Mark.column.rawValue, SegmentDigest.hex(heading), column.rawValue, "", ""]
  }

  /// The row that tells a state by its word.
  package static func row(state: SegmentState, word: String) -> [String] {
    [Mark.state.rawValue, SegmentDigest.hex(word), state.rawValue, "", ""]
  }

  /// The row that tells a text around the table to be the program's own.
  package static func row(ownText text: String) -> [String] {
    [Mark.text.rawValue, SegmentDigest.hex(text), "", "", ""]
  }

  /// The row of a segment, with the paragraphs in its cell for notes.
  package static func row(of unit: TranslationUnit, notes: [String]) -> [String] {
    [
      unit.id.description, unit.sourceDigest, unit.targetDigest, unit.state.rawValue,
      notes.map(SegmentDigest.hex).joined(separator: " "),
    ]
  }

  // MARK: Reading

  /// Takes in a row; false when it is not one of a manifest.
  package mutating func read(_ cells: [String]) -> Bool {
    guard cells.count == Self.columnCount else { return false }
    if let mark = Mark(rawValue: cells[0]) {
      guard read(mark, cells) else { return false }
    } else {
      guard let id = SegmentID(cells[0]), Self.isDigest(cells[1]),
        Self.isDigest(cells[2]),
        let state = SegmentState(rawValue: cells[3])
      else { return false }
      let notes = cells[4].split(whereSeparator: \.isWhitespace).map(String.init)
      guard notes.allSatisfy(Self.isDigest) else { return false }
      entries[id] = Entry(
        id: id, source: cells[1], target: cells[2], state: state, notes: notes)
    }
    isEmpty = false
    return true
  }

  private mutating func read(_ mark: Mark, _ cells: [String]) -> Bool {
    guard Self.isDigest(cells[1]), cells[3].isEmpty, cells[4].isEmpty else { return false }
    switch mark {
    case .export where cells[2].isEmpty: exportID = cells[1]
    case .text where cells[2].isEmpty: texts.insert(cells[1])
    case .column:
      guard let column = ReviewColumn(rawValue: cells[2]) else { return false }
      columns[cells[1]] = column
    case .state:
      guard let state = SegmentState(rawValue: cells[2]) else { return false }
      states[cells[1]] = state
    case .export, .text: return false
    }
    return true
  }

  /// The column that has these words above it.
  package func column(heading: String) -> ReviewColumn? {
    columns[SegmentDigest.hex(heading)]
  }

  /// The state that has this word.
  package func state(word: String) -> SegmentState? {
    states[SegmentDigest.hex(word)]
  }

  /// Whether a text around the table is the program's own.
  package func owns(_ text: String) -> Bool {
    let digest = SegmentDigest.hex(text)
    return texts.contains(digest) || columns[digest] != nil
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == digestLength
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
