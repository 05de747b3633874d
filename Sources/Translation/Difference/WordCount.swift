/// How many words a text has, as translators are paid by.
package enum WordCount {
  /// The stretches between white space that hold a letter or a digit.
  package static func of(_ text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isCounted = false
      } else if !isCounted, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        isCounted = true
        count += 1
      }
    }
    return count
  }
}
