import Translation

/// Which column of a table that came back is which.
struct ReviewLayout {
  /// What each column holds; nil for one that people added.
  let roles: [ReviewColumn?]
  /// Where the columns lie in the grid.
  let places: [ReturnedCell]

  /// The place of a column; nil when it was taken away.
  func index(of column: ReviewColumn) -> Int? {
    roles.firstIndex(of: column)
  }

  /// Whether a row has just these cells, none of them split or merged.
  func fits(_ row: ReturnedRow) -> Bool {
    !row.isMerged && row.cells.count == roles.count && !row.cells.contains { $0.isCut }
      && zip(row.cells, places).allSatisfy { $0.overlaps($1) }
  }

  /// The layout of a table; nil for one that holds no texts.
  ///
  /// A column is known by the bookmark in its heading, else by its heading, else by what is in it;
  /// a table without headings that was cut off from another has the columns of that one.
  init?(_ rows: [ReturnedRow], _ manifest: ReviewManifest, previous: ReviewLayout?) {
    guard let count = Self.usualCount(of: rows) else { return nil }
    let sound = rows.filter { $0.cells.count == count && !$0.isMerged }
    guard let first = sound.first else { return nil }
    places = first.cells
    for row in sound.prefix(5) {
      if let roles = Self.roles(heading: row, manifest) {
        self.roles = roles
        return
      }
    }
    guard let evidence = ReviewEvidence(sound, count, manifest) else { return nil }
    if let previous, previous.roles.count == count, previous.index(of: .id) == evidence.id {
      roles = previous.roles
    } else {
      roles = evidence.roles
    }
  }

  /// How many cells most rows have.
  private static func usualCount(of rows: [ReturnedRow]) -> Int? {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func roles(
    heading row: ReturnedRow, _ manifest: ReviewManifest
  ) -> [ReviewColumn?]? {
    let byBookmark = distinct(
      row.cells.map { cell in
        ReviewColumn.allCases.first { cell.content.bookmarks.contains($0.bookmark) }
      })
    let byHeading = distinct(row.cells.map { manifest.column(heading: $0.content.text.trimmed) })
    // A heading that was cut and pasted may have left its bookmark behind.
    var merged = byHeading
    for (index, column) in byBookmark.enumerated() where merged[index] == nil {
      if let column, !merged.contains(column) { merged[index] = column }
    }
    return merged.contains(.id) && merged.contains(.target) ? merged : nil
  }

  /// Each column once: what comes again was copied.
  private static func distinct(_ columns: [ReviewColumn?]) -> [ReviewColumn?] {
    var seen: Set<ReviewColumn> = []
    return columns.map { column in column.flatMap { seen.insert($0).inserted ? $0 : nil } }
  }
}

/// What the cells of a table without headings tell of its columns.
private struct ReviewEvidence {
  /// The column of the ids.
  let id: Int
  /// What each column seems to hold.
  let roles: [ReviewColumn?]

  /// The evidence in some rows of so many cells; nil when no column holds ids.
  init?(_ rows: [ReturnedRow], _ count: Int, _ manifest: ReviewManifest) {
    var ids = [Int](repeating: 0, count: count)
    for row in rows {
      for (index, cell) in row.cells.enumerated() where Self.isID(cell, manifest) {
        ids[index] += 1
      }
    }
    guard let most = ids.max(), most > 0, let column = ids.firstIndex(of: most) else { return nil }
    id = column
    var roles = [ReviewColumn?](repeating: nil, count: count)
    roles[column] = .id
    if manifest.isEmpty {
      var rest = ReviewColumn.allCases.dropFirst()
      for index in 0..<count where index != column { roles[index] = rest.popFirst() }
    } else {
      Self.compare(rows, column, manifest, &roles)
    }
    self.roles = roles
  }

  private static func isID(_ cell: ReturnedCell, _ manifest: ReviewManifest) -> Bool {
    guard let id = SegmentID(cell.content.text.trimmed) else { return false }
    return manifest.isEmpty
      ? cell.content.bookmarks.contains(id.bookmark) : manifest.entries[id] != nil
  }

  /// Finds the columns whose cells say what was exported.
  private static func compare(
    _ rows: [ReturnedRow], _ id: Int, _ manifest: ReviewManifest, _ roles: inout [ReviewColumn?]
  ) {
    var counts = roles.map { _ in [ReviewColumn: Int]() }
    for row in rows {
      guard let name = SegmentID(row.cells[id].content.text.trimmed),
        let entry = manifest.entries[name]
      else { continue }
      for (index, cell) in row.cells.enumerated() where index != id {
        let text = cell.content.text
        let digest = SegmentDigest.hex(text)
        if digest == entry.source { counts[index][.source, default: 0] += 1 }
        if digest == entry.target { counts[index][.target, default: 0] += 1 }
        if manifest.state(word: text.trimmed) != nil { counts[index][.state, default: 0] += 1 }
      }
    }
    for column in [ReviewColumn.source, .state, .target] {
      let free = roles.indices.filter { roles[$0] == nil && counts[$0][column, default: 0] > 0 }
      let best = free.max { counts[$0][column, default: 0] < counts[$1][column, default: 0] }
      if let best { roles[best] = column }
    }
    // Notes are what nobody exported: the last column that is left.
    if let last = roles.lastIndex(of: nil) { roles[last] = .note }
  }
}
