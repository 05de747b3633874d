/// One column of a review table, in the order in which it is written.
package enum ReviewColumn: String, Sendable, CaseIterable {
  /// The segment's name.
  case id
  /// The source text.
  case source
  /// The translation.
  case target
  /// How far the translation has come.
  case state
  /// Notes for the translator and back.
  case note

  /// The name of the bookmark in the column's heading, by which it is found wherever it is moved.
  package var bookmark: String { "col_" + rawValue }
}

extension SegmentID {
  /// The name of the bookmark in the segment's row of a review table: short enough for Word, and
  /// there when the name in the cell is damaged.
  package var bookmark: String { "seg_" + SHA256.hex(description.utf8).prefix(12) }
}

/// Signs by which people tell the program something in a translator's file.
package enum ReviewSign {
  /// Stands in a cell whose text is to be removed; an empty cell changes nothing.
  package static let clear = "∅"
}
