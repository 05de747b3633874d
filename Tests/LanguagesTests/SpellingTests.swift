import Languages
import TestSupport
import Testing

@Suite struct SpellingTests {
  @Test func `quantities are spelled as the house table says`() throws {
    var lines: [String] = []
    for tag in Shipped.tags {
      let profile = try Shipped.profile(tag, terms: try Shipped.terms(tag))
      lines.append("# \(tag.rawValue)")
      lines.append("name: \(profile.name)")
      for (name, value) in try Self.samples() {
        lines.append("\(name): \(Self.visible(profile.spell(value)))")
      }
      for (month, day) in [(3, 31), (9, 30), (2, 29), (12, 1)] {
        let spelled = profile.dates.spell(day: day, month: month)
        lines.append("every-year \(month)-\(day): \(Self.visible(spelled))")
      }
      lines += Self.ordinals(profile) + Self.plurals(profile) + Self.quotations(profile)
    }
    #expect(lines.count > 300)
    try Golden.expect(lines.joined(separator: "\n") + "\n", "Languages/spellings.txt")
  }

  private static func ordinals(_ profile: LanguageProfile) -> [String] {
    [0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 101, 111, 112, 113, 121].map {
      "ordinal \($0): \(visible(profile.ordinals.spell($0)))"
    }
  }

  /// Every noun that documents count.
  private static func plurals(_ profile: LanguageProfile) -> [String] {
    let nouns = profile.terms.keys.filter { key in
      key.hasSuffix(".other") && profile.terms[key.dropLast(6) + ".one"] != nil
    }.map { Noun(key: String($0.dropLast(6))) }
    #expect(nouns.contains { $0.key == "counted.actions" })
    return nouns.flatMap { noun in
      [0, 1, 2, 3, 4, 5, 11, 12, 14, 20, 21, 22, 25, 101, 102, 111, 112, 1000, 1001, 1234].map {
        "\(noun.key) \($0): \(visible(profile.counted($0, noun)))"
      }
    }
  }

  private struct Noun: TermKey {
    let key: String
  }

  private static func quotations(_ profile: LanguageProfile) -> [String] {
    let marks = profile.quotation
    let name = profile.tag == .serbianCyrillic ? "Службени гласник" : "Službene novine"
    return [
      "quotation: \(marks.quote(name))",
      "quotation inside: \(marks.open)a \(marks.innerOpen)b\(marks.innerClose)\(marks.close)",
    ]
  }

  /// A text in which the no-break space can be seen.
  private static func visible(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? "⍽" : $0 })
  }

  private static func samples() throws -> [(String, Value)] {
    try numbers() + dates() + periods()
  }

  private static func numbers() throws -> [(String, Value)] {
    var samples: [(String, Value)] = []
    for (text, decimals) in [
      ("0", nil), ("7", nil), ("999", nil), ("1000", nil), ("1746947", nil), ("1746947.5", nil),
      ("0.0625", nil), ("-1234.5", nil), ("0", 2), ("0.005", 2), ("-0.005", 2), ("-0.004", 2),
      ("999.995", 2), ("0.5", 0), ("1.5", 0), ("2.5", 0), ("-2.5", 0), ("999999.5", 0),
      ("1000005.05", 2), ("999999999999999.9999", 4), ("12.3", 4),
    ] as [(String, Int?)] {
      let number = try #require(DecimalNumber(text))
      samples.append(
        ("number \(text) \(decimals.map(String.init) ?? "-")", .number(number, decimals: decimals)))
    }
    for (text, currency, decimals) in [
      ("1746947", "BAM", 2), ("1746947", "USD", 0), ("3000", "BAM", 2), ("0", "EUR", 2),
      ("-1500.5", "BAM", 2), ("800", "CHF", 0), ("1746947.5", "EUR", 2), ("1746947.5", "USD", 2),
      ("0.5", "BAM", 2), ("999999.995", "BAM", 2), ("-0.4", "EUR", 0), ("250000", "EUR", 0),
      ("12.345", "USD", 2), ("1000", "RSD", 0),
    ] {
      let amount = Money(try #require(DecimalNumber(text)), currency)
      samples.append(("money \(text) \(currency)", .money(amount, decimals: decimals)))
    }
    for (text, decimals) in [
      ("19", 1), ("0", 0), ("12.5", 0), ("1234.5", 1), ("99.95", 1), ("19.0086", 2), ("19.0086", 1),
      ("0.05", 1), ("100", 0), ("-4.95", 1),
    ] {
      let number = try #require(DecimalNumber(text))
      samples.append(("percent \(text) \(decimals)", .percent(number, decimals: decimals)))
    }
    return samples
  }

  private static func dates() throws -> [(String, Value)] {
    var samples: [(String, Value)] = []
    let texts =
      (1...12).map { "2025-\($0 < 10 ? "0" : "")\($0)-27" }
      + ["2024-02-29", "2025-08-01", "2022-12", "2025-06", "2025"]
    for text in texts {
      let date = try #require(PartialDate(text))
      samples.append(("words \(text)", .date(date, .words)))
    }
    for style in [DateStyle.numeric, .compact] {
      for text in ["2025-03-27", "2025-12-01", "2022-12", "2025-01", "2025"] {
        let date = try #require(PartialDate(text))
        samples.append(("\(style.rawValue) \(text)", .date(date, style)))
      }
    }
    samples.append(("year 2025", .year(2025)))
    samples.append(("years 2025 2028", .years(2025, 2028)))
    samples.append(("years 2025 2025", .years(2025, 2025)))
    return samples
  }

  private static func periods() throws -> [(String, Value)] {
    var samples: [(String, Value)] = []
    for (start, end) in [
      ("2025-04-01", "2025-09-30"), ("2025-01-01", "2028-12-31"), ("2022-12", "2024-12"),
      ("2025-03-27", "2025-03-27"),
    ] {
      let period = Period(
        start: try #require(PartialDate(start)), end: try #require(PartialDate(end)))
      for style in [DateStyle.words, .numeric, .compact] {
        samples.append(("\(style.rawValue) \(start)/\(end)", .period(period, style)))
      }
    }
    return samples
  }
}
