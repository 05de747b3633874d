/// What single characters are, as far as texts are checked by them.
enum Letters {
  /// Whether this is a letter of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
      : scalar.properties.isAlphabetic
  }

  /// Whether this is a digit of ASCII.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  /// Whether this is a letter or a digit.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar)
  }

  /// Whether this is a capital letter.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Whether this is a small letter.
  static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }

  /// Whether this is white space of any width, breakable or not.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Whether this is a space at which a line is never broken.
  static func isFixedSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0 || scalar.value == 0x202F
  }

  /// Whether this is a letter of Cyrillic.
  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }

  /// Whether this is a letter of Latin.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) && scalar.value < 0x250
  }

  /// Whether this is an accent that stands for itself.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Whether this is a hyphen or a dash between two numbers.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2015).contains(scalar.value)
  }

  /// Whether this is a mark that opens or closes a quotation.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "„", "“", "”", "«", "»", "‚", "‘", "’", "‹", "›": true
    default: false
    }
  }

  /// Some scalars as a text.
  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A text without the hooks and strokes of these languages' letters: općina, opcina; đak, djak.
  static func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "č", "ć": result.append("c")
      case "š": result.append("s")
      case "ž": result.append("z")
      case "đ": result.append(contentsOf: "dj".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
