import Languages

/// Reads the dates of logs as people spell them; only the year is kept.
struct LogDate {
  private let months: [FoldedName: Int]

  /// A reader that knows the names of months.
  init(months: [FoldedName: Int]) {
    self.months = months
  }

  /// The years in which logs are kept.
  private static let years = 1900...2100

  /// The year of a date such as `2024-03-27`, `27. 3. 2024.`, `27/03/2024`, `27. mart 2024`,
  /// `March 27, 2024`, `03/2024` or `2024`, with or without a time; nil where it is no date.
  ///
  /// The day stands before the month, as everywhere in the region.
  func year(of text: String) -> Int? {
    var words = FoldedName(Self.withoutTime(text)).words.flatMap(Self.withoutOrdinal)
    if let last = words.last, Self.yearWords.contains(last) { words.removeLast() }
    guard (1...3).contains(words.count) else { return nil }
    let named = words.firstIndex { months[FoldedName(String($0))] != nil }
    var parts = words.map { word in months[FoldedName(String(word))] ?? Self.number(word) ?? 0 }
    if let named, words.count == 3, named == 0 {
      parts.swapAt(0, 1)
    } else if let named, named != words.count - 2 {
      return nil
    }
    if words[0].utf8.count == 4, named == nil { parts.reverse() }
    guard let year = parts.last, Self.years.contains(year) else { return nil }
    let month = parts.count > 1 ? parts[parts.count - 2] : nil
    let day = parts.count > 2 ? parts[0] : nil
    return PartialDate(year: year, month: month, day: day)?.year
  }

  private static let yearWords: Set<Substring> = ["g", "god", "godine", "godina"]

  /// The part before a time of day, such as `2024-03-27` of `2024-03-27T14:30`.
  private static func withoutTime(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let before = text[..<colon]
    let end = before.lastIndex { !$0.isNumber } ?? before.startIndex
    return String(before[..<end])
  }

  /// A number without the ending of an English ordinal, as in `27th`.
  private static func withoutOrdinal(_ word: Substring) -> [Substring] {
    let digits = word.prefix { $0.isNumber }
    let isOrdinal =
      !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    return [isOrdinal ? digits : word]
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.count <= 4 ? Int(word) : nil
  }
}
