import Diagnostics
import Translation

/// Finds what no XML can hold, before anything is written.
enum WritableText {
  /// - Throws: An error `control` with the segment and the character.
  static func check(_ bundle: TranslationBundle) throws(ExchangeError) {
    for unit in bundle.units {
      try check(unit.source, in: unit.id.description)
      try check(unit.target ?? "", in: unit.id.description)
      try check(unit.path, in: unit.id.description)
      for note in unit.notes {
        try check(note.text, in: unit.id.description)
        try check(note.author ?? "", in: unit.id.description)
      }
      for match in unit.matches {
        try check(match.source, in: unit.id.description)
        try check(match.target, in: unit.id.description)
        try check(match.origin, in: unit.id.description)
      }
      for term in unit.terms {
        try check(term.source, in: unit.id.description)
        for target in term.targets { try check(target, in: unit.id.description) }
      }
    }
  }

  /// - Throws: An error `control` with the place and the character.
  static func check(_ text: String, in place: String) throws(ExchangeError) {
    // A control, or the first byte of U+FFFE and U+FFFF: most texts have neither.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }),
      let scalar = text.unicodeScalars.first(where: isForbidden)
    else { return }
    throw ExchangeError("control", place: place, facts: [Fact("code", scalar.codePoint)])
  }

  /// Whether XML 1.0 forbids a scalar.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x20 { return ![0x9, 0xA, 0xD].contains(scalar.value) }
    return scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
