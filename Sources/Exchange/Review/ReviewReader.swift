import Translation

/// Makes a returned file of a document that came back, alike for both formats.
struct ReviewReader {
  private let document: ReturnedDocument
  private var manifest = ReviewManifest()
  /// The tables that hold the manifest, by their places in the document.
  private var manifestTables: Set<Int> = []
  private var names: [String: SegmentID] = [:]
  private var rowCount = 0
  private var units: [ReturnedUnit] = []
  private var strays: [String] = []
  private var problems: [ReturnedFile.Problem] = []

  /// A reader of a document.
  init(_ document: ReturnedDocument) {
    self.document = document
  }

  /// What the document says.
  ///
  /// - Throws: ``ExchangeError`` when it has no review table.
  mutating func file(named name: String) throws(ExchangeError) -> ReturnedFile {
    readManifest()
    if manifest.isEmpty { problems.append(.init("no-manifest")) }
    var layout: ReviewLayout?
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let text): addStrays(text)
      case .table(let rows) where manifestTables.contains(index): readRest(ofManifest: rows)
      case .table(let rows):
        if let found = ReviewLayout(rows, manifest, previous: layout) {
          layout = found
          for row in rows { read(row, found) }
        } else {
          for cell in rows.flatMap(\.cells) { addStrays(cell) }
        }
      }
    }
    guard layout != nil else { throw ExchangeError("not-ours") }
    strays += document.loose
    // The properties of the document keep both names too.
    let names = (document.identifier ?? "").split(separator: "#").map(String.init)
    let isOurs = names.count == 2
    return ReturnedFile(
      name: name, exportID: manifest.exportID ?? (isOurs ? names[1] : nil), units: units,
      strays: strays, definition: manifest.definition ?? (isOurs ? names[0] : nil),
      sourceLanguage: manifest.sourceLanguage, targetLanguage: manifest.targetLanguage,
      problems: problems)
  }
}

// MARK: - The manifest

extension ReviewReader {
  private mutating func readManifest() {
    for (index, block) in document.blocks.enumerated() {
      guard case .table(let rows) = block else { continue }
      for row in rows where manifest.read(row.texts) { manifestTables.insert(index) }
    }
    for id in manifest.entries.keys.sorted() { names[id.bookmark] = id }
  }

  /// Keeps what somebody typed into the manifest.
  private mutating func readRest(ofManifest rows: [ReturnedRow]) {
    var scratch = ReviewManifest()
    for row in rows where !row.isDeleted {
      let isSound = scratch.read(row.texts)
      for cell in row.cells {
        if isSound { addStrays(said: cell.content) } else { addStrays(cell) }
      }
    }
  }
}

// MARK: - What belongs to no text

extension ReviewReader {
  private mutating func addStrays(_ cell: ReturnedCell) {
    addStrays(cell.content)
    strays += cell.inner
  }

  private mutating func addStrays(_ text: ReturnedText) {
    if !text.isBlank, !manifest.owns(text.text.trimmed) { strays.append(text.text) }
    addStrays(said: text)
  }

  private mutating func addStrays(said text: ReturnedText) {
    strays += text.changes.filter { $0.kind == .deletion }.map(\.note)
    strays += text.remarks.map(\.line)
  }
}

// MARK: - Rows of texts

extension ReviewReader {
  private mutating func read(_ row: ReturnedRow, _ layout: ReviewLayout) {
    if isHeading(row) {
      for cell in row.cells {
        // Without a manifest nobody knows the words of our own headings.
        let isOurs = manifest.isEmpty && cell.content.bookmarks.contains(where: Self.isOfColumn)
        if isOurs { addStrays(said: cell.content) } else { addStrays(cell) }
      }
      return
    }
    rowCount += 1
    if row.isDeleted {
      keepDeleted(row, layout)
    } else if !layout.fits(row) {
      keepBroken(row, layout)
    } else {
      readSound(row, layout)
    }
  }

  private static func isOfColumn(_ bookmark: String) -> Bool {
    ReviewColumn.allCases.contains { $0.bookmark == bookmark }
  }

  /// Whether a row holds the headings of the columns: at least two of them, and no segment.
  private func isHeading(_ row: ReturnedRow) -> Bool {
    let hasSegment = row.texts.contains { text in
      SegmentID(text).map { manifest.entries[$0] != nil } ?? false
    }
    return !hasSegment
      && row.cells.count { cell in
        cell.content.bookmarks.contains(where: Self.isOfColumn)
          || !cell.content.isBlank && manifest.column(heading: cell.content.text.trimmed) != nil
      } > 1
  }

  /// Keeps what was typed into a row before it was deleted; what was exported is known.
  private mutating func keepDeleted(_ row: ReturnedRow, _ layout: ReviewLayout) {
    let deleted = row.cells.map { cell in
      cell.content.changes.filter { $0.kind == .deletion }.map(\.text)
    }
    let id = layout.index(of: .id).flatMap { $0 < deleted.count ? deleted[$0].joined() : nil }
    let entry = id.flatMap { SegmentID($0.trimmed) }.flatMap { manifest.entries[$0] }
    for (index, pieces) in deleted.enumerated() where !pieces.isEmpty {
      let role = index < layout.roles.count ? layout.roles[index] : nil
      if !isExported(pieces, role, entry) { strays.append(pieces.joined(separator: "\n")) }
    }
    for cell in row.cells {
      if !cell.content.isBlank { strays.append(cell.content.text) }
      strays += cell.inner + cell.content.remarks.map(\.line)
    }
  }

  /// Whether what was deleted from a cell is what was exported in it.
  ///
  /// Nobody can tell whether a break stood between two pieces.
  private func isExported(
    _ pieces: [String], _ role: ReviewColumn?, _ entry: ReviewManifest.Entry?
  ) -> Bool {
    guard let entry, let role else { return false }
    let digests = ["\n", ""].map { SegmentDigest.hex(pieces.joined(separator: $0)) }
    switch role {
    case .id: return true
    case .source: return digests.contains(entry.source)
    case .target: return digests.contains(entry.target)
    case .state: return manifest.state(word: pieces.joined()) != nil
    case .note: return pieces.allSatisfy { entry.notes.contains(SegmentDigest.hex($0)) }
    }
  }

  /// Keeps the texts of a row whose cells were split or merged, which can't be told apart safely.
  private mutating func keepBroken(_ row: ReturnedRow, _ layout: ReviewLayout) {
    let line = row.line
    guard !line.isEmpty || row.cells.contains(where: { !$0.content.remarks.isEmpty }) else {
      return
    }
    let ids = row.cells.flatMap { cell in
      [SegmentID(cell.content.text.trimmed)].compactMap(\.self).filter {
        manifest.entries[$0] != nil
      } + cell.content.bookmarks.compactMap { names[$0] }
    }
    problems.append(.init("split-cells", place: String(rowCount), id: ids.first))
    if !line.isEmpty { strays.append(line) }
    for cell in row.cells { addStrays(said: cell.content) }
  }

  private mutating func readSound(_ row: ReturnedRow, _ layout: ReviewLayout) {
    let reading = ReviewRowReading(row, layout, manifest, names)
    guard let unit = reading.unit(at: String(rowCount)) else {
      let line = row.line
      guard !line.isEmpty || row.cells.contains(where: { !$0.content.remarks.isEmpty }) else {
        return
      }
      problems.append(.init("no-id", place: String(rowCount)))
      if !line.isEmpty { strays.append(line) }
      for cell in row.cells { addStrays(said: cell.content) }
      return
    }
    units.append(unit)
  }
}

extension ReturnedRow {
  /// What each cell says, without white space at its ends.
  fileprivate var texts: [String] { cells.map { $0.content.text.trimmed } }
}
