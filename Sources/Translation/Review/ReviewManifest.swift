package import Languages

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
    case texts = "*texts"
  }

  /// The name of the export; nil where it is not told.
  package private(set) var exportID: String?
  /// The id of the definition; nil where it is not told.
  package private(set) var definition: String?
  /// The language of the sources; nil where it is not told.
  package private(set) var sourceLanguage: LanguageTag?
  /// The language of the targets; nil where it is not told.
  package private(set) var targetLanguage: LanguageTag?
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

  /// The row that names the export, the languages and the definition.
  package static func row(of bundle: TranslationBundle) -> [String] {
    [
      Mark.export.rawValue, bundle.exportID, bundle.sourceLanguage.rawValue,
      bundle.targetLanguage.rawValue, bundle.definition,
    ]
  }

  /// The row that tells a column by the words above it.
  package static func row(column: ReviewColumn, heading: String) -> [String] {
    [Mark.column.rawValue, "", "", column.rawValue, heading]
  }

  /// The row that tells a state by its word.
  package static func row(state: SegmentState, word: String) -> [String] {
    [Mark.state.rawValue, "", "", state.rawValue, word]
  }

  /// The row that tells the texts around the table that are the program's own.
  package static func row(ownTexts texts: [String]) -> [String] {
    [Mark.texts.rawValue, "", "", "", digests(of: texts)]
  }

  /// The row of a segment, with the paragraphs in its cell for notes.
  package static func row(of unit: TranslationUnit, notes: [String]) -> [String] {
    [
      unit.id.description, unit.sourceDigest, unit.targetDigest, unit.state.rawValue,
      digests(of: notes),
    ]
  }

  private static func digests(of texts: [String]) -> String {
    texts.map(SegmentDigest.hex).joined(separator: " ")
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
        let state = SegmentState(rawValue: cells[3]), let notes = Self.digests(in: cells[4])
      else { return false }
      entries[id] = Entry(
        id: id, source: cells[1], target: cells[2], state: state, notes: notes)
    }
    isEmpty = false
    return true
  }

  private mutating func read(_ mark: Mark, _ cells: [String]) -> Bool {
    switch mark {
    case .export:
      guard Self.isDigest(cells[1]), let source = LanguageTag(rawValue: cells[2]),
        let target = LanguageTag(rawValue: cells[3])
      else { return false }
      (exportID, sourceLanguage, targetLanguage) = (cells[1], source, target)
      definition = cells[4]
    case .texts:
      guard cells[1...3].allSatisfy(\.isEmpty), let digests = Self.digests(in: cells[4])
      else { return false }
      texts.formUnion(digests)
    case .column:
      guard cells[1...2].allSatisfy(\.isEmpty), let column = ReviewColumn(rawValue: cells[3]),
        !cells[4].isEmpty
      else { return false }
      columns[cells[4]] = column
    case .state:
      guard cells[1...2].allSatisfy(\.isEmpty), let state = SegmentState(rawValue: cells[3]),
        !cells[4].isEmpty
      else { return false }
      states[cells[4]] = state
    }
    return true
  }

  private static func digests(in text: String) -> [String]? {
    let digests = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return digests.allSatisfy(isDigest) ? digests : nil
  }

  /// The column that has these words above it.
  package func column(heading: String) -> ReviewColumn? {
    columns[heading]
  }

  /// The state that has this word.
  package func state(word: String) -> SegmentState? {
    states[word]
  }

  /// Whether a text around the table is the program's own.
  package func owns(_ text: String) -> Bool {
    columns[text] != nil || texts.contains(SegmentDigest.hex(text))
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == digestLength
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
