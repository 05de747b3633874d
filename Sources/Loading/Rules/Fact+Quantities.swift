import Diagnostics
import Languages

extension Fact {
  /// A fact that is an amount or another exact number.
  init(_ name: String, _ number: DecimalNumber) {
    self.init(name, .number(number.description))
  }

  /// A fact that is a count.
  init(_ name: String, count: Int) {
    self.init(name, .number(String(count)))
  }

  /// A fact that is a year, which no language groups by thousands.
  init(_ name: String, year: Int) {
    self.init(name, .text(String(year)))
  }

  /// A fact that is a language, told by its name.
  init(_ name: String, _ language: LanguageTag) {
    self.init(name, .term("language.\(language.key)"))
  }

  /// A fact that is a date.
  init(_ name: String, _ date: PartialDate) {
    self.init(name, .date(date.description))
  }
}
