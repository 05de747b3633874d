/// How a language spells dates, periods and years.
package struct DateFormat: Sendable, Equatable {
  /// The patterns of this format are texts with `{d}`, `{m}`, `{mm}`, `{dd}`, `{y}`, `{month}`
  /// (the form used beside a day) and `{Month}` (the form used alone), by name.
  package let patterns: [String: String]
  /// The months' names beside a day, January first: januara.
  package let monthsWithDay: [String]
  /// The months' names standing alone, January first: januar.
  package let months: [String]

  /// A format of these parts; both lists of months have twelve names.
  package init(patterns: [String: String], monthsWithDay: [String], months: [String]) {
    self.patterns = patterns
    self.monthsWithDay = monthsWithDay
    self.months = months
  }

  /// A date with as much as is known of it.
  package func spell(_ date: PartialDate, _ style: DateStyle) -> String {
    fatalError("languages helper")
  }

  /// A period from its first to its last date.
  package func spell(_ period: Period, _ style: DateStyle) -> String {
    fatalError("languages helper")
  }

  /// A year standing alone.
  package func spell(year: Int) -> String {
    fatalError("languages helper")
  }

  /// A range of years.
  package func spell(years first: Int, _ last: Int) -> String {
    fatalError("languages helper")
  }
}
