import Languages
import TestSupport
import Translation

/// One sentence with quantities in two languages, as each spells them.
struct QuantityPair {
  /// The quantities: a number, an amount, a percentage, a date in words and one in figures.
  struct Values {
    var number: DecimalNumber
    var amount: DecimalNumber
    var currency: String
    var percent: DecimalNumber
    var words: PartialDate
    var figures: PartialDate

    init(_ generator: inout SeededGenerator) throws {
      number = DecimalNumber(Int.random(in: 101...9_999_999, using: &generator))
      amount = DecimalNumber(
        tenThousandths: Int128.random(in: 1_000...99_999_999, using: &generator) * 100)
      currency = ["BAM", "EUR", "USD"].randomElement(using: &generator) ?? "BAM"
      percent = DecimalNumber(tenThousandths: Int128.random(in: 1...9_999, using: &generator) * 100)
      words = try Self.date(&generator)
      figures = try Self.date(&generator)
    }

    private static func date(_ generator: inout SeededGenerator) throws -> PartialDate {
      let date = PartialDate(
        year: Int.random(in: 1995...2035, using: &generator),
        month: Int.random(in: 1...12, using: &generator),
        day: Int.random(in: 1...28, using: &generator))
      guard let date else { throw MissingDate() }
      return date
    }
  }

  struct MissingDate: Error {}

  /// How a part of the sentence is spelled, in its order.
  static func parts(_ values: Values, _ profile: LanguageProfile) -> [String] {
    [
      profile.spell(.number(values.number, decimals: nil)),
      profile.spell(.money(Money(values.amount, values.currency), decimals: 2)),
      profile.spell(.percent(values.percent, decimals: 2)),
      profile.spell(.date(values.words, .words)),
      profile.spell(.date(values.figures, .numeric)),
    ]
  }

  /// The sentence with these parts.
  static func sentence(_ parts: [String], _ profile: LanguageProfile) -> String {
    let words = texts[profile.tag == .serbianCyrillic ? .serbianLatin : profile.tag] ?? []
    var text = ""
    for (word, part) in zip(words, parts) { text += convert(word, profile) + part }
    return text + convert(words.last ?? "", profile)
  }

  private static func convert(_ text: String, _ profile: LanguageProfile) -> String {
    guard profile.tag == .serbianCyrillic else { return text }
    return profile.transliterator?.cyrillic(text).text ?? text
  }

  private static let texts: [LanguageTag: [String]] = [
    .bosnian: [
      "Za ", " stanovnika izdvojeno je ", ", što čini ", " sredstava utvrđenih odlukom od ",
      ", a objavljenih dana ", " u sarajevskom listu",
    ],
    .croatian: [
      "Za ", " stanovnika izdvojeno je ", ", što čini ", " sredstava utvrđenih odlukom od ",
      ", a objavljenih dana ", " u sarajevskom listu",
    ],
    .serbianLatin: [
      "Za ", " stanovnika izdvojeno je ", ", što čini ", " sredstava utvrđenih odlukom od ",
      ", a objavljenih dana ", " u sarajevskom listu",
    ],
    .english: [
      "For ", " inhabitants, ", " was set aside, which is ", " of the funds determined on ",
      " and published on ", " in a Sarajevo journal",
    ],
  ]
}
