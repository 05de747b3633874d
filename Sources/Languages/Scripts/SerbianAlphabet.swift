/// The thirty letters of Serbian in its two scripts.
///
/// Only lj, nj and dž stand for one Cyrillic letter with two; all others map one to one
/// (Pravopis srpskoga jezika, both alphabets).
enum SerbianAlphabet {
  private static let lowercase: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("đ", "ђ"), ("e", "е"), ("ž", "ж"),
    ("z", "з"), ("i", "и"), ("j", "ј"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
    ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("ć", "ћ"), ("u", "у"), ("f", "ф"), ("h", "х"),
    ("c", "ц"), ("č", "ч"), ("š", "ш"),
  ]
  private static let uppercase: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("A", "А"), ("B", "Б"), ("V", "В"), ("G", "Г"), ("D", "Д"), ("Đ", "Ђ"), ("E", "Е"), ("Ž", "Ж"),
    ("Z", "З"), ("I", "И"), ("J", "Ј"), ("K", "К"), ("L", "Л"), ("M", "М"), ("N", "Н"), ("O", "О"),
    ("P", "П"), ("R", "Р"), ("S", "С"), ("T", "Т"), ("Ć", "Ћ"), ("U", "У"), ("F", "Ф"), ("H", "Х"),
    ("C", "Ц"), ("Č", "Ч"), ("Š", "Ш"),
  ]

  /// One letter or digraph of Latin as a lower-case pair of letters, and its Cyrillic letters.
  private static let digraphs:
    [(
      first: Unicode.Scalar, second: Unicode.Scalar, small: Unicode.Scalar, capital: Unicode.Scalar
    )] =
      [("l", "j", "љ", "Љ"), ("n", "j", "њ", "Њ"), ("d", "ž", "џ", "Џ")]

  private static let toCyrillic = Dictionary(
    uniqueKeysWithValues: (lowercase + uppercase).map { ($0.latin, $0.cyrillic) })
  private static let toLatin = Dictionary(
    uniqueKeysWithValues: (lowercase + uppercase).map { ($0.cyrillic, $0.latin) })

  /// The Cyrillic letter of one Latin letter; nil for a letter that Serbian lacks.
  static func cyrillic(_ letter: Unicode.Scalar) -> Unicode.Scalar? { toCyrillic[letter] }

  /// The Latin letter of a Cyrillic one; nil for the letters of digraphs and for all others.
  static func latin(_ letter: Unicode.Scalar) -> Unicode.Scalar? { toLatin[letter] }

  /// The Cyrillic letter of a digraph; nil when the two letters are none.
  ///
  /// A small letter before a capital one is never a digraph.
  static func digraph(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    for digraph in digraphs where folded(second) == digraph.second {
      if first == digraph.first { return second == digraph.second ? digraph.small : nil }
      if folded(first) == digraph.first { return digraph.capital }
    }
    return nil
  }

  /// The two Latin letters of a Cyrillic letter, both small; nil for all others.
  static func latinPair(_ letter: Unicode.Scalar) -> (
    first: Unicode.Scalar, second: Unicode.Scalar
  )? {
    for digraph in digraphs where letter == digraph.small || letter == digraph.capital {
      return (digraph.first, digraph.second)
    }
    return nil
  }

  /// The small letter of a letter.
  static func folded(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    if letter.isASCII {
      return (65...90).contains(letter.value)
        ? Unicode.Scalar(UInt8(letter.value) + 32) : letter
    }
    return letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
  }

  /// The capital of a letter.
  static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
  }
}
