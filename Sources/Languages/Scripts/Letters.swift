/// What single characters are, wherever texts are read letter by letter.
package enum Letters {
  /// Whether a scalar is a letter of any script.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
      : scalar.properties.isAlphabetic
  }

  /// Whether a scalar is a digit of ASCII.
  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value)
  }

  /// Whether a scalar is a capital letter.
  package static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Whether a scalar is a small letter.
  package static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }

  /// Whether a scalar is white space of any width, the unbreakable space included.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Some scalars as a text.
  package static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A letter and its accent as one character; nil where Serbian and its neighbours have none such.
  package static func composed(
    _ letter: Unicode.Scalar, _ accent: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (letter, accent.value) {
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
