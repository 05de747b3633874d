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
        let base = scalars.last, let letter = Letters.composed(base, scalar)
      {
        scalars[scalars.count - 1] = letter
      } else {
        scalars.append(scalar)
      }
    }
    return scalars
  }

  // The characters that hold a whole digraph (U+01C4 to U+01CC), and eth, which looks like Đ.
  private static let pairs: [UInt32: [Unicode.Scalar]] = [
    0x1C4: ["D", "Ž"], 0x1C5: ["D", "ž"], 0x1C6: ["d", "ž"], 0x1C7: ["L", "J"],
    0x1C8: ["L", "j"], 0x1C9: ["l", "j"], 0x1CA: ["N", "J"], 0x1CB: ["N", "j"],
    0x1CC: ["n", "j"], 0xD0: ["Đ"], 0xF0: ["đ"],
  ]
}
