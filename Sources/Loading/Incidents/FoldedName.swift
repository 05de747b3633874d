/// A name of which only the letters and digits count: case, diacritics, script and signs do not.
struct FoldedName: Hashable {
  /// Small letters of ASCII and digits, words parted by one space.
  let text: String

  /// The folded form of a name.
  init(_ name: String) {
    var letters: [UInt8] = []
    for scalar in name.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
      case 0x300...0x36F: continue
      default:
        if let plain = Self.plain[scalar] {
          letters += plain.utf8
        } else if letters.last != UInt8(ascii: " ") {
          letters.append(UInt8(ascii: " "))
        }
      }
    }
    // Where there is no đ on the keyboard, people write dj.
    var folded: [UInt8] = []
    for letter in letters {
      if letter == UInt8(ascii: "j"), folded.last == UInt8(ascii: "d") { continue }
      folded.append(letter)
    }
    text = String(decoding: folded, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  /// The words, in their order.
  var words: [Substring] { text.split(separator: " ") }

  private static let plain: [Unicode.Scalar: String] = [
    "č": "c", "ć": "c", "š": "s", "ž": "z", "đ": "d", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "d", "е": "e", "ж": "z", "з": "z",
    "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h", "ц": "c",
    "ч": "c", "џ": "dz", "ш": "s", "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "í": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u",
  ]
}
