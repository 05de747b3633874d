import Languages

/// What texts are told apart by: two texts with the same digest say the same in the same words.
///
/// The digest is the first 16 hexadecimal digits of the SHA-256 of the UTF-8 of the normal text.
package enum SegmentDigest {
  /// The digest of a text; letters with loose accents and runs of white space make no difference.
  package static func hex(_ text: String) -> String {
    String(SHA256.hex(Array(normal(text).utf8)).prefix(16))
  }

  /// The digest of no text, which exports give for a target that does not exist yet.
  package static let none = hex("")

  /// A text in NFC and trimmed, every run of white space as one space; no-break spaces stay.
  package static func normal(_ text: String) -> String {
    guard !isNormal(text) else { return text }
    var result: [Unicode.Scalar] = []
    var isSpacePending = false
    for scalar in ComposedText.scalars(of: text) {
      if isBreakingSpace(scalar) {
        isSpacePending = !result.isEmpty
      } else {
        if isSpacePending { result.append(" ") }
        isSpacePending = false
        result.append(scalar)
      }
    }
    return Letters.string(result)
  }

  /// Whether a text is surely normal: most are, and are not to be built anew.
  private static func isNormal(_ text: String) -> Bool {
    var wasSpace = true
    for scalar in text.unicodeScalars {
      guard ComposedText.isComposed(scalar) else { return false }
      let isSpace = scalar == " "
      guard isSpace ? !wasSpace : !isBreakingSpace(scalar) else { return false }
      wasSpace = isSpace
    }
    return !wasSpace || text.isEmpty
  }

  /// Whether a scalar is white space at which a line may break.
  static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value == 0x20 || (0x9...0xD).contains(scalar.value) }
    // Between these there is no white space, but most letters.
    if (0xA1...0x167F).contains(scalar.value) { return false }
    return scalar.properties.isWhitespace && ![0xA0, 0x2007, 0x202F].contains(scalar.value)
  }
}
