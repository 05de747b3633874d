/// The spaces of a text, which its digest does not see.
enum Spacing {
  /// Whether two texts with the same digest differ in that the first has its spaces in order and
  /// the second has not.
  ///
  /// Only then is a change of spaces taken over: a program that folds spaces or lines can't spoil
  /// a text, and an old file can't bring a double space back.
  static func isTidier(_ text: String, than other: String) -> Bool {
    !hasDoubledSpace(text) && hasDoubledSpace(other) && lineCount(text) == lineCount(other)
  }

  /// Whether two spaces stand together inside a line.
  private static func hasDoubledSpace(_ text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: isLineEnd).contains { line in
      var words = line.drop(while: isBlank)
      while let last = words.last, isBlank(last) { words.removeLast() }
      return zip(words, words.dropFirst()).contains { isBlank($0) && isBlank($1) }
    }
  }

  private static func lineCount(_ text: String) -> Int {
    text.unicodeScalars.split(whereSeparator: isLineEnd).count
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
