import Translation

/// Tells the notes that a translator wrote from those that were exported.
struct NoteReading {
  private let exported: Set<Substring>

  /// A reading that knows the marks of the notes that were exported.
  init(exported marks: String?) {
    exported = Set((marks ?? "").split(separator: " "))
  }

  /// The mark of a note, by which it is known again.
  static func mark(_ text: String) -> String { String(SegmentDigest.hex(text).prefix(8)) }

  /// A note of the file; nil for an empty one and for one that was exported.
  func note(_ text: String, author: String?, asks: Bool) -> Catalogue.Note? {
    let words = text.trimmed
    guard !words.isEmpty, !exported.contains(Self.mark(text)[...]) else { return nil }
    return Catalogue.Note(words, author: author, isOpenQuestion: asks || Self.isQuestion(words))
  }

  /// Whether a sentence of a text ends with a question mark; one inside an address does not count.
  static func isQuestion(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      scalars[index] == "?"
        && (index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace)
    }
  }
}
