import DocumentTree
import Languages
import PlanModel

extension Phrases {
  /// A count.
  func count(_ number: Int?) -> [Inline] {
    number.map { [.value(.number(DecimalNumber($0), decimals: 0))] } ?? notPublished
  }

  /// A number with the decimals that it has.
  func number(_ number: DecimalNumber?) -> [Inline] {
    number.map { [.value(.number($0, decimals: nil))] } ?? notPublished
  }

  /// An amount in a column whose heading names the currency.
  func amount(_ amount: DecimalNumber?, decimals: Int = 2) -> [Inline] {
    amount.map { [.value(.number($0, decimals: decimals))] } ?? notPublished
  }

  /// An amount with its currency.
  func money(_ amount: DecimalNumber?, _ currency: String, decimals: Int = 2) -> [Inline] {
    amount.map { [.value(.money(Money($0, currency), decimals: decimals))] } ?? notPublished
  }

  /// A share of a whole, with one decimal.
  func share(_ share: Share?) -> [Inline] {
    share.map { [.value(.percent($0.percentage(decimals: 1), decimals: 1))] } ?? notPublished
  }

  /// A share of a whole that is a figure of the document itself; the mark for nothing without one.
  func part(_ share: Share?) -> [Inline] {
    share == nil ? none : self.share(share)
  }

  /// A measured percentage, with the decimals that it has.
  func percent(_ number: DecimalNumber?) -> [Inline] {
    number.map { [.value(.percent($0, decimals: Self.decimals(of: $0)))] } ?? notPublished
  }

  /// A year.
  func year(_ year: Int?) -> [Inline] {
    year.map { [.value(.year($0))] } ?? notPublished
  }

  /// A date in running text or in facts.
  func date(_ date: PartialDate?, _ style: DateStyle = .words) -> [Inline] {
    date.map { [.value(.date($0, style))] } ?? notPublished
  }

  /// A period.
  func period(_ period: Period?, _ style: DateStyle = .words) -> [Inline] {
    period.map { [.value(.period($0, style))] } ?? notPublished
  }

  /// A day of every year, such as the last of March.
  func everyYear(_ day: MonthDay) -> [Inline] {
    [.text(profile.dates.spell(day: day.day, month: day.month))]
  }

  /// Yes or no.
  func answer(_ isTrue: Bool) -> [Inline] {
    term(isTrue ? CommonTerm.yes : CommonTerm.no)
  }

  /// The fewest decimals that spell a number in full.
  static func decimals(of number: DecimalNumber) -> Int {
    (0..<DecimalNumber.scale).first { number.rounded(to: $0) == number } ?? DecimalNumber.scale
  }
}
