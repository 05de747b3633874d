/// How a language spells dates, periods and years.
package struct DateFormat: Sendable, Equatable {
  /// The patterns of this format by name.
  ///
  /// They are texts with `{d}`, `{dd}`, `{m}`, `{mm}`, `{y}`, `{month}` (the month's name beside
  /// a day), `{Month}` (alone) and `{mon}` (short); those of two dates or years have `{first}`
  /// and `{last}`.
  package let patterns: [String: String]
  /// The months' names beside a day, January first: januara.
  package let monthsWithDay: [String]
  /// The months' names standing alone, January first: januar.
  package let months: [String]
  /// The months' short names, January first: Jan; the same as `months` where there are none.
  package let shortMonths: [String]

  /// What a pattern is for.
  package enum Use: String, Sendable, CaseIterable {
    /// A day in words: 27. marta 2025. godine.
    case wordsDay = "words.day"
    /// A day in words at the start of a period; `words.day` where it is missing.
    case wordsStart = "words.start"
    /// A month in words: decembar 2022.
    case wordsMonth = "words.month"
    /// A year as a date in words: 2025.
    case wordsYear = "words.year"
    /// A day in figures: 27. 3. 2025.
    case numericDay = "numeric.day"
    /// A month in figures: 12.2022.
    case numericMonth = "numeric.month"
    /// A year as a date in figures: 2025.
    case numericYear = "numeric.year"
    /// A day in figures, for tables: 27.03.2025.
    case compactDay = "compact.day"
    /// A month in figures, for tables: 12.2022.
    case compactMonth = "compact.month"
    /// A year as a date in tables: 2025.
    case compactYear = "compact.year"
    /// A day of every year: 31. marta.
    case everyYear = "every-year"
    /// A period from `{first}` to `{last}`.
    case period
    /// A year standing alone.
    case year
    /// The years from `{first}` to `{last}`.
    case years
  }

  /// The patterns taken apart, in the order of `Use.allCases`.
  private let compiled: [DatePattern]

  /// A format of these parts; each list of months has twelve names.
  package init(
    patterns: [String: String], monthsWithDay: [String], months: [String],
    shortMonths: [String]? = nil
  ) {
    self.patterns = patterns
    self.monthsWithDay = monthsWithDay
    self.months = months
    self.shortMonths = shortMonths ?? months
    compiled = Use.allCases.map { use in
      DatePattern(patterns[use.rawValue] ?? Self.substitute(for: use, in: patterns))
    }
  }

  /// A date with as much as is known of it.
  package func spell(_ date: PartialDate, _ style: DateStyle) -> String {
    var text = ""
    append(date, Self.use(of: style, for: date), to: &text)
    return text
  }

  /// A period from its first to its last date; one date where both are the same.
  package func spell(_ period: Period, _ style: DateStyle) -> String {
    guard period.start != period.end else { return spell(period.start, style) }
    let start = Self.use(of: style, for: period.start)
    var text = ""
    pattern(.period).fill(into: &text) { field, text in
      switch field {
      case .first: append(period.start, start == .wordsDay ? .wordsStart : start, to: &text)
      case .last: append(period.end, Self.use(of: style, for: period.end), to: &text)
      case .day, .paddedDay, .month, .paddedMonth, .monthWithDay, .monthAlone, .shortMonth, .year:
        break
      }
    }
    return text
  }

  /// A year standing alone.
  package func spell(year: Int) -> String {
    var text = ""
    append(years: year, year, .year, to: &text)
    return text
  }

  /// A range of years; one year where both are the same.
  package func spell(years first: Int, _ last: Int) -> String {
    guard first != last else { return spell(year: first) }
    var text = ""
    append(years: first, last, .years, to: &text)
    return text
  }

  /// A day of every year, such as the last of March; the month from 1 to 12.
  package func spell(day: Int, month: Int) -> String {
    var text = ""
    append(year: 0, month: month, day: day, .everyYear, to: &text)
    return text
  }
}

// MARK: - Patterns

extension DateFormat {
  private func pattern(_ use: Use) -> DatePattern {
    compiled[Self.position(of: use)]
  }

  private static func position(of use: Use) -> Int {
    switch use {
    case .wordsDay: 0
    case .wordsStart: 1
    case .wordsMonth: 2
    case .wordsYear: 3
    case .numericDay: 4
    case .numericMonth: 5
    case .numericYear: 6
    case .compactDay: 7
    case .compactMonth: 8
    case .compactYear: 9
    case .everyYear: 10
    case .period: 11
    case .year: 12
    case .years: 13
    }
  }

  /// What stands in for a pattern that the language lacks: the date as YAML writes it.
  private static func substitute(for use: Use, in patterns: [String: String]) -> String {
    switch use {
    case .wordsStart: patterns[Use.wordsDay.rawValue] ?? "{y}-{mm}-{dd}"
    case .wordsDay, .numericDay, .compactDay: "{y}-{mm}-{dd}"
    case .wordsMonth, .numericMonth, .compactMonth: "{y}-{mm}"
    case .wordsYear, .numericYear, .compactYear, .year: "{y}"
    case .everyYear: "{mm}-{dd}"
    case .period, .years: "{first}–{last}"
    }
  }

  private static func use(of style: DateStyle, for date: PartialDate) -> Use {
    switch style {
    case .words:
      date.day != nil ? .wordsDay : date.month != nil ? .wordsMonth : .wordsYear
    case .numeric:
      date.day != nil ? .numericDay : date.month != nil ? .numericMonth : .numericYear
    case .compact:
      date.day != nil ? .compactDay : date.month != nil ? .compactMonth : .compactYear
    }
  }
}

// MARK: - Filling

extension DateFormat {
  private func append(_ date: PartialDate, _ use: Use, to text: inout String) {
    append(year: date.year, month: date.month ?? 1, day: date.day ?? 1, use, to: &text)
  }

  private func append(year: Int, month: Int, day: Int, _ use: Use, to text: inout String) {
    pattern(use).fill(into: &text) { field, text in
      switch field {
      case .day: text += String(day)
      case .paddedDay: Self.appendPadded(day, to: &text)
      case .month: text += String(month)
      case .paddedMonth: Self.appendPadded(month, to: &text)
      case .monthWithDay: text += Self.name(month, in: monthsWithDay)
      case .monthAlone: text += Self.name(month, in: months)
      case .shortMonth: text += Self.name(month, in: shortMonths)
      case .year: text += String(year)
      case .first, .last: break
      }
    }
  }

  private func append(years first: Int, _ last: Int, _ use: Use, to text: inout String) {
    pattern(use).fill(into: &text) { field, text in
      switch field {
      case .year, .first: text += String(first)
      case .last: text += String(last)
      case .day, .paddedDay, .month, .paddedMonth, .monthWithDay, .monthAlone, .shortMonth: break
      }
    }
  }

  /// Fills the pattern of a day.
  func fillDay(
    _ style: DateStyle, into text: inout String, _ append: (DatePattern.Field, inout String) -> Void
  ) {
    let use: Use =
      switch style {
      case .words: .wordsDay
      case .numeric: .numericDay
      case .compact: .compactDay
      }
    pattern(use).fill(into: &text, append)
  }

  private static func appendPadded(_ number: Int, to text: inout String) {
    if number < 10 { text += "0" }
    text += String(number)
  }

  /// A list that is too short spells the month in figures, so that wrong data cannot stop us.
  static func name(_ month: Int, in names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
