import Translation

/// One sound row of a review table, read as a unit.
struct ReviewRowReading {
  private let row: ReturnedRow
  private let layout: ReviewLayout
  private let manifest: ReviewManifest
  private let names: [String: SegmentID]

  /// A row of a table of this layout; segments are known by their bookmarks too.
  init(
    _ row: ReturnedRow, _ layout: ReviewLayout, _ manifest: ReviewManifest,
    _ names: [String: SegmentID]
  ) {
    self.row = row
    self.layout = layout
    self.manifest = manifest
    self.names = names
  }

  /// The unit; nil for a row without an id.
  func unit(at place: String) -> ReturnedUnit? {
    guard let id else { return nil }
    let entry = manifest.entries[id]
    let (source, _) = text(of: .source, exported: entry?.source)
    let (target, isEdited) = text(of: .target, exported: entry?.target)
    let (state, stateNote) = state(isTargetEdited: isEdited, entry)
    return ReturnedUnit(
      id: id, place: place, source: source, target: target, exportedSource: entry?.source,
      exportedTarget: entry?.target, state: state, notes: notes(entry, stateNote),
      codeFaults: isEdited ? Self.codeFaults(source: source, target: target) : [])
  }

  /// What is wrong with the codes of a target that was edited.
  private static func codeFaults(source: String?, target: String?) -> [CodeFault] {
    guard let source, let target, target.trimmed != ReviewSign.clear else { return [] }
    return CodeFault.between(source: InlineText(source), target: InlineText(target))
  }

  private func cell(_ column: ReviewColumn) -> ReturnedText? {
    layout.index(of: column).map { row.cells[$0].content }
  }

  /// The segment: by its id, or, where that was emptied, by the bookmark that was around it.
  private var id: SegmentID? {
    guard let cell = cell(.id) else { return nil }
    let scalars = cell.text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
    guard scalars.isEmpty else { return SegmentID(String(String.UnicodeScalarView(scalars))) }
    return row.cells.flatMap(\.content.bookmarks).lazy.compactMap { names[$0] }.first
  }

  /// What a cell says, and whether it is another text than the one that was exported; nil when it
  /// is empty.
  ///
  /// White space at the ends is kept only where it was exported.
  private func text(
    of column: ReviewColumn, exported: String?
  ) -> (text: String?, isEdited: Bool) {
    guard let cell = cell(column), !cell.isBlank else { return (nil, false) }
    let text = cell.text
    let isExported = SegmentDigest.hex(text) == exported
    return (isExported ? text : text.trimmed, !isExported)
  }

  /// The state, or what was written in its place.
  ///
  /// The state of an edited text is only told when it was edited too: the old one speaks of the
  /// old text.
  private func state(
    isTargetEdited: Bool, _ entry: ReviewManifest.Entry?
  ) -> (state: SegmentState?, note: String?) {
    guard let word = cell(.state)?.text.trimmed, !word.isEmpty else { return (nil, nil) }
    guard let state = manifest.state(word: word) ?? manifest.state(word: word.lowercased()) else {
      return (nil, word)
    }
    return (isTargetEdited && state == entry?.state ? nil : state, nil)
  }
}

// MARK: - Notes

extension ReviewRowReading {
  /// Everything that was said about the text: tracked changes, comments, new notes, and what
  /// stands in columns that people added.
  private func notes(_ entry: ReviewManifest.Entry?, _ stateNote: String?) -> [Catalogue.Note] {
    var notes: [Catalogue.Note] = []
    for (index, cell) in row.cells.enumerated() {
      let role = layout.roles[index]
      // What is inserted among the notes is told as a note.
      let changes = cell.content.changes.filter { role != .note || $0.kind == .deletion }
      notes += changes.map { Catalogue.Note($0.note, author: $0.author) }
      notes += cell.content.remarks.map { remark in
        Catalogue.Note(
          remark.text, author: remark.author,
          isOpenQuestion: !remark.isResolved && NoteReading.isQuestion(remark.text))
      }
      notes += cell.inner.map { Self.note($0) }
      if role == nil, let text = added(cell.content, entry) { notes.append(Self.note(text)) }
    }
    if let stateNote { notes.append(Self.note(stateNote)) }
    return notes + newNotes(entry)
  }

  /// What stands in a column that people added; nil for a copy of what was exported.
  private func added(_ text: ReturnedText, _ entry: ReviewManifest.Entry?) -> String? {
    guard !text.isBlank else { return nil }
    let digest = SegmentDigest.hex(text.text)
    return digest == entry?.source || digest == entry?.target ? nil : text.text.trimmed
  }

  /// The notes in their cell that were not exported; paragraphs that follow each other are one.
  private func newNotes(_ entry: ReviewManifest.Entry?) -> [Catalogue.Note] {
    var known = entry?.notes ?? []
    var notes: [[String]] = [[]]
    for paragraph in cell(.note)?.paragraphs ?? [] {
      if !known.isEmpty, let index = known.firstIndex(of: SegmentDigest.hex(paragraph)) {
        known.remove(at: index)
        notes.append([])
      } else {
        notes[notes.count - 1].append(paragraph)
      }
    }
    return notes.map { $0.joined(separator: "\n").trimmed }.filter { !$0.isEmpty }.map {
      Self.note($0)
    }
  }

  private static func note(_ text: String) -> Catalogue.Note {
    Catalogue.Note(text, author: nil, isOpenQuestion: NoteReading.isQuestion(text))
  }
}
