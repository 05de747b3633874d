import Languages

/// What single characters are, as far as texts are checked by them.
extension Letters {
  /// Whether this is a letter or a digit.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar)
  }

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
