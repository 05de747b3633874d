import Languages
import PlanModel

/// Finds the counts and percentages that a text states, in figures or in words.
///
/// Dates, years, amounts of money, codes and numbers of documents are none.
struct CountsInText {
  /// A count or percentage as the text writes it.
  struct Stated: Equatable {
    /// As the text writes it.
    let words: String
    /// The number; several parts of a whole that a fraction may mean.
    let numbers: [DecimalNumber]
    /// Whether it is a percentage.
    let isPercentage: Bool
  }

  /// The number that each word means, by language.
  private let words: [LanguageTag: [String: Code]]
  /// How words begin before which a number counts time, by language.
  private let others: [LanguageTag: [String]]
  /// How words begin by which a sentence speaks of incidents, by language.
  private let incidents: [LanguageTag: [String]]

  /// A search for the words of a code list.
  init(_ codelists: Codelists) {
    var words: [LanguageTag: [String: Code]] = [:]
    var others: [LanguageTag: [String]] = [:]
    var incidents: [LanguageTag: [String]] = [:]
    for entry in codelists[list: "counts-in-words"]?.entries ?? [] {
      for version in entry.names.versions {
        for word in (version.text ?? "").split(separator: ",") {
          let word = String(word.drop { $0 == " " })
          if entry.code == "other" {
            others[version.language, default: []].append(word)
          } else if entry.code == "incidents" {
            incidents[version.language, default: []].append(word)
          } else {
            words[version.language, default: [:]][word] = entry.code
          }
        }
      }
    }
    self.words = words
    self.others = others
    self.incidents = incidents
  }

  /// Everything that the sentences of a text state which speak of incidents, in order.
  func ofIncidents(in text: String, _ language: LanguageTag) -> [Stated] {
    Self.sentences(of: text).filter { sentence in
      let words = sentence.lowercased().split { !$0.isLetter }
      return incidents[language]?.contains { stem in
        words.contains { $0.hasPrefix(stem) }
      } ?? false
    }.flatMap { all(in: $0, language) }
  }

  /// A text in parts that end with a sign and a space before a capital, or with a line.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = [""]
    var isEnd = false
    for letter in text {
      if letter.isNewline || isEnd && letter.isUppercase { sentences.append("") }
      sentences[sentences.count - 1].append(letter)
      isEnd = ".!?".contains(letter) || isEnd && letter.isWhitespace
    }
    return sentences
  }

  /// Everything that a text states, in order.
  func all(in text: String, _ language: LanguageTag) -> [Stated] {
    let letters = Array(text)
    var found: [Stated] = []
    var place = 0
    while place < letters.count {
      guard isPart(letters[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < letters.count, isPart(letters[place]) || isInside(letters, place) {
        place += 1
      }
      let word = String(letters[start..<place])
      let before = start > 0 ? letters[start - 1] : " "
      if let stated = stated(word, before: before, after: letters[place...], language),
        !isOfTime(letters[place...], language)
      {
        found.append(stated)
      }
    }
    return found
  }

  /// Whether the next word names a time.
  private func isOfTime(_ after: ArraySlice<Character>, _ language: LanguageTag) -> Bool {
    let next = String(after.drop { $0 == " " || $0 == "\u{A0}" }.prefix { $0.isLetter })
      .lowercased()
    return others[language]?.contains { next.hasPrefix($0) } ?? false
  }

  private func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// Whether a sign stands between two digits.
  private func isInside(_ letters: [Character], _ place: Int) -> Bool {
    ".,/-:".contains(letters[place]) && place > 0 && letters[place - 1].isNumber
      && place + 1 < letters.count && letters[place + 1].isNumber
  }

  private func stated(
    _ word: String, before: Character, after: ArraySlice<Character>, _ language: LanguageTag
  ) -> Stated? {
    guard word.first?.isNumber ?? false else { return inWords(word, language) }
    guard !"/-".contains(before), word.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }),
      let number = DecimalNumber(plain(word, language))
    else { return nil }
    let gap = after.prefix { $0 == " " || $0 == "\u{A0}" }.count
    let next = after.dropFirst(gap)
    if next.first == "%" {
      return Stated(words: word + " %", numbers: [number], isPercentage: true)
    }
    // “30. juna”, “2025/26”, “3.000 KM”, “€ 300”, “2025”.
    let isDated = after.first == "/" || after.first == "-" || isOrdinal(after)
    let unit = String(next.prefix { $0.isLetter })
    let isMoney = Self.currencies.contains(unit) || next.first == "€" || before == "€"
    let isYear = word.count == 4 && DecimalNumber(1900) <= number && number <= DecimalNumber(2100)
    guard number.isWhole, !isDated, !isMoney, !isYear else { return nil }
    return Stated(words: word, numbers: [number], isPercentage: false)
  }

  /// The digits of a number with a point for decimals, and none between thousands.
  private func plain(_ word: String, _ language: LanguageTag) -> String {
    let isEnglish = language == .english
    return word.replacing(isEnglish ? "," : ".", with: "").replacing(",", with: ".")
  }

  /// Whether a dot and a small letter follow, as after the day of a date.
  private func isOrdinal(_ after: ArraySlice<Character>) -> Bool {
    guard after.first == "." else { return false }
    return after.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }.first?.isLowercase ?? false
  }

  /// The signs of the currencies in which such plans are funded.
  private static let currencies: Set<String> = ["KM", "BAM", "EUR", "USD", "CHF", "GBP", "RSD"]

  private func inWords(_ word: String, _ language: LanguageTag) -> Stated? {
    guard let code = words[language]?[word.lowercased()]?.key else { return nil }
    let parts = code.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2 else {
      return parts.first.map {
        Stated(words: word, numbers: [DecimalNumber($0)], isPercentage: false)
      }
    }
    // “A third” may be meant, and so may “two thirds”.
    let shares = (1..<max(2, parts[1])).compactMap {
      Share(DecimalNumber($0), of: DecimalNumber(parts[1]))?.percentage(decimals: 1)
    }
    return Stated(words: word, numbers: shares, isPercentage: true)
  }
}
