import Languages

extension QuantityScanner {
  /// A date that begins at a place; nil for none.
  func date(at place: Int) -> Quantity? {
    guard place == 0 || !Letters.isPartOfWord(scalars[place - 1]) else { return nil }
    if Letters.isDigit(scalars[place]) {
      guard
        place < 2 || !(".,".unicodeScalars.contains(scalars[place - 1]))
          || !Letters.isDigit(scalars[place - 2])
      else { return nil }
      return numericDate(at: place) ?? dayFirst(at: place)
    }
    return monthFirst(at: place)
  }

  // MARK: In words

  /// A day and the name of its month.
  ///
  /// For example 31. decembra 2024, 31 December 2024, 12. IV 2025.
  private func dayFirst(at place: Int) -> Quantity? {
    guard let (day, end) = digits(at: place, most: 2), (1...31).contains(day) else { return nil }
    var next = end
    if let ending = wordsByStart[place], isEnglish, ending.range.upperBound > end {
      guard ["st", "nd", "rd", "th"].contains(text.string(end..<ending.range.upperBound)) else {
        return nil
      }
      next = ending.range.upperBound
    } else if next < scalars.count, scalars[next] == "." {
      next += 1
    }
    var name = spaced(next)
    if isEnglish, let of = wordsByStart[name], of.folded == "of" {
      name = spaced(of.range.upperBound)
    }
    guard let (month, monthEnd) = month(at: name, mayBeRoman: !isEnglish) else { return nil }
    return withYear(day: day, month: month, place, monthEnd)
  }

  /// A month by its name, with a day or a year after it: decembar 2024, December 31, 2024.
  private func monthFirst(at place: Int) -> Quantity? {
    guard let (month, end) = month(at: place, mayBeRoman: false) else { return nil }
    var next = spaced(end)
    guard next > end else { return nil }
    if isEnglish, let (day, dayEnd) = digits(at: next, most: 2), (1...31).contains(day) {
      next = dayEnd
      if let ending = wordsByStart[spaced(end)], ending.range.upperBound > dayEnd {
        guard ["st", "nd", "rd", "th"].contains(text.string(dayEnd..<ending.range.upperBound))
        else { return nil }
        next = ending.range.upperBound
      }
      return withYear(day: day, month: month, place, next)
    }
    guard let (year, yearEnd) = digits(at: next, most: 4), Self.years.contains(year) else {
      return nil
    }
    return quantity(Quantity.Day(year: year, month: month, day: nil), place..<afterStop(yearEnd))
  }

  /// A day and a month, with the year where it follows.
  private func withYear(day: Int, month: Int, _ start: Int, _ end: Int) -> Quantity {
    var next = end
    if next < scalars.count, scalars[next] == "," || scalars[next] == "." { next += 1 }
    next = spaced(next)
    if next > end, let (year, yearEnd) = digits(at: next, most: 4), Self.years.contains(year) {
      return quantity(
        Quantity.Day(year: year, month: month, day: day), start..<afterStop(yearEnd))
    }
    return quantity(Quantity.Day(year: nil, month: month, day: day), start..<end)
  }

  private func month(at place: Int, mayBeRoman: Bool) -> (month: Int, end: Int)? {
    guard let word = wordsByStart[place] else { return nil }
    if let month = words.months[word.folded] {
      // May and march are other words too.
      guard !isEnglish || text.isCapitalised(word) else { return nil }
      let isShort =
        word.range.upperBound < scalars.count && word.range.count <= 4
        && scalars[word.range.upperBound] == "." && isEnglish
      return (month, word.range.upperBound + (isShort ? 1 : 0))
    }
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    guard mayBeRoman, let place = roman.firstIndex(of: text.string(word)) else { return nil }
    // A numeral alone may be anything; with a year after it, it is a month.
    let next = spaced(min(afterStop(word.range.upperBound), scalars.count))
    guard let (year, _) = digits(at: next, most: 4), Self.years.contains(year) else { return nil }
    return (place + 1, word.range.upperBound)
  }

  // MARK: In figures

  private func numericDate(at place: Int) -> Quantity? {
    if let date = isoDate(at: place) { return date }
    guard let (first, end) = digits(at: place, most: 2), end < scalars.count else { return nil }
    let sign = scalars[end]
    guard sign == "." || sign == "/" else { return nil }
    let second = sign == "." ? spaced(end + 1) : end + 1
    if let (year, yearEnd) = digits(at: second, most: 4), Self.years.contains(year),
      second == end + 1, (1...12).contains(first), place == 0 || scalars[place - 1] != sign
    {
      return quantity(Quantity.Day(year: year, month: first, day: nil), place..<afterStop(yearEnd))
    }
    guard (1...31).contains(first), let (month, monthEnd) = digits(at: second, most: 2),
      (1...12).contains(month), monthEnd < scalars.count, scalars[monthEnd] == sign
    else { return nil }
    let third = sign == "." ? spaced(monthEnd + 1) : monthEnd + 1
    if let (year, yearEnd) = digits(at: third, most: 4), Self.years.contains(year) {
      return quantity(
        Quantity.Day(year: year, month: month, day: first), place..<afterStop(yearEnd))
    }
    return nil
  }

  private func isoDate(at place: Int) -> Quantity? {
    guard let (year, end) = digits(at: place, most: 4), Self.years.contains(year),
      end < scalars.count, scalars[end] == "-", let (month, second) = digits(at: end + 1, most: 2),
      second == end + 3, (1...12).contains(month), second < scalars.count, scalars[second] == "-",
      let (day, last) = digits(at: second + 1, most: 2), last == second + 3, (1...31).contains(day)
    else { return nil }
    return quantity(Quantity.Day(year: year, month: month, day: day), place..<last)
  }

  // MARK: Pieces

  /// The years that a date may have.
  private static let years = 1000...2999

  private func quantity(_ day: Quantity.Day, _ range: Range<Int>) -> Quantity {
    Quantity(kind: .date(day), range: range, digits: range)
  }

  /// A whole number of digits at a place that is not longer.
  private func digits(at place: Int, most: Int) -> (value: Int, end: Int)? {
    var end = place
    var value = 0
    while end < scalars.count, Letters.isDigit(scalars[end]), end - place <= most {
      value = value * 10 + Int(scalars[end].value) - 48
      end += 1
    }
    guard end > place, end - place <= most else { return nil }
    return (value, end)
  }

  /// The place after white space on the same line.
  private func spaced(_ place: Int) -> Int {
    var next = place
    while next < scalars.count, Letters.isSpace(scalars[next]), scalars[next] != "\n" { next += 1 }
    return next
  }

  /// The place after a full stop, if one is there and is not the only end of a sentence.
  private func afterStop(_ place: Int) -> Int {
    !isEnglish && place < scalars.count && scalars[place] == "." ? place + 1 : place
  }
}
