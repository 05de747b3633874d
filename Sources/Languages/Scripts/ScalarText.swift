/// A text as scalars, in the form in which letters can be mapped one by one.
enum ScalarText {
  /// The scalars of a text: letters with their accents as one scalar, digraph characters as two.
  ///
  /// Only what Serbian and its neighbours write is composed; the rest stays as it is.
  static func prepared(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let pair = pairs[scalar.value] {
        scalars += pair
      } else if scalar.value == 0x30C || scalar.value == 0x301,
        let base = scalars.last, let letter = composed(base, scalar)
      {
        scalars[scalars.count - 1] = letter
      } else {
        scalars.append(scalar)
      }
    }
    return scalars
  }

  /// Whether a scalar is a letter of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
      : scalar.properties.isAlphabetic
  }

  /// Whether a scalar is a digit of ASCII.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  /// Whether a scalar is a capital letter.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Whether a scalar is a small letter.
  static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }

  /// Whether a scalar is white space, the unbreakable space included.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Some scalars as a text.
  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // The characters that hold a whole digraph (U+01C4 to U+01CC), and eth, which looks like Đ.
  private static let pairs: [UInt32: [Unicode.Scalar]] = [
    0x1C4: ["D", "Ž"], 0x1C5: ["D", "ž"], 0x1C6: ["d", "ž"], 0x1C7: ["L", "J"],
    0x1C8: ["L", "j"], 0x1C9: ["l", "j"], 0x1CA: ["N", "J"], 0x1CB: ["N", "j"],
    0x1CC: ["n", "j"], 0xD0: ["Đ"], 0xF0: ["đ"],
  ]

  private static func composed(
    _ base: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("c", 0x30C): "č"
    case ("C", 0x30C): "Č"
    case ("s", 0x30C): "š"
    case ("S", 0x30C): "Š"
    case ("z", 0x30C): "ž"
    case ("Z", 0x30C): "Ž"
    case ("c", 0x301): "ć"
    case ("C", 0x301): "Ć"
    default: nil
    }
  }
}
