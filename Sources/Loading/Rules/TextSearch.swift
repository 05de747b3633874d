/// A text in small letters, ready to be searched for many words.
struct TextSearch {
  private let bytes: [UInt8]

  /// A text to be searched.
  init(_ text: String) {
    bytes = Array(text.lowercased().utf8)
  }

  /// How often some words, given in small letters, stand in the text.
  func count(of words: String) -> Int {
    var count = 0
    var place = 0
    while let end = end(of: words, from: place) {
      count += 1
      place = end
    }
    return count
  }

  /// Whether some words, given in small letters, stand in the text.
  func contains(_ words: String) -> Bool { end(of: words, from: 0) != nil }

  /// Whether some words stand in the text and a number follows them.
  func containsNumbered(_ words: String) -> Bool {
    var place = 0
    while let end = end(of: words + " ", from: place) {
      if end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) {
        return true
      }
      place = end
    }
    return false
  }

  /// Where the next occurrence of some words ends.
  private func end(of words: String, from start: Int) -> Int? {
    let pattern = words.utf8
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    var place = start
    while place + pattern.count <= bytes.count {
      if bytes[place] == first, bytes[place..<place + pattern.count].elementsEqual(pattern) {
        return place + pattern.count
      }
      place += 1
    }
    return nil
  }
}
