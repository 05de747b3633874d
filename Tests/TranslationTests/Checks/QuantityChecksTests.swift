import Diagnostics
import Languages
import TestSupport
import Testing
import Translation

@Suite struct QuantityChecksTests {
  private static let languages: [LanguageTag] = [
    .bosnian, .croatian, .serbianLatin, .serbianCyrillic, .english,
  ]
  private static let checks: Set<RuleID> = ["Q01", "Q02", "Q03", "Q04", "Q05", "Q27", "Q29"]

  private func findings(
    _ source: String, _ target: String, _ bench: CheckBench
  ) -> [CheckFinding] {
    let pair = CheckedPair(segment: "A1.title", source: source, target: target)
    return CheckBook.run([pair], bench).findings.filter { Self.checks.contains($0.check) }
  }

  @Test func `a thousand pairs with the same quantities in five languages raise no alarm`() throws {
    var generator = SeededGenerator(seed: 41)
    var count = 0
    for source in Self.languages {
      for target in Self.languages where target != source {
        let bench = try ShippedChecks.bench(source, target)
        for _ in 0..<50 {
          let values = try QuantityPair.Values(&generator)
          let texts = [bench.source.profile, bench.target.profile].map {
            QuantityPair.sentence(QuantityPair.parts(values, $0), $0)
          }
          #expect(findings(texts[0], texts[1], bench) == [], "\(texts)")
          count += 1
        }
      }
    }
    #expect(count == 1_000)
  }

  @Test(arguments: ["dropped", "swapped", "moved"])
  func `every digit that is dropped, swapped or moved is found`(fault: String) throws {
    var generator = SeededGenerator(seed: 43)
    var count = 0
    for source in Self.languages {
      for target in Self.languages where target != source {
        let bench = try ShippedChecks.bench(source, target)
        for place in 0..<5 {
          for _ in 0..<10 {
            let values = try QuantityPair.Values(&generator)
            var parts = QuantityPair.parts(values, bench.target.profile)
            guard let wrong = broken(parts[place], fault, values, place, bench.target, &generator)
            else { continue }
            #expect(wrong != parts[place])
            parts[place] = wrong
            let texts = (
              QuantityPair.sentence(
                QuantityPair.parts(values, bench.source.profile), bench.source.profile),
              QuantityPair.sentence(parts, bench.target.profile)
            )
            let errors = findings(texts.0, texts.1, bench).filter { $0.severity == .error }
            #expect(!errors.isEmpty, "\(fault): \(texts)")
            // What is right beside it is not blamed: one quantity is wrong, or was taken apart.
            #expect(errors.count <= 4, "\(fault): \(texts) \(errors.map(\.check))")
            count += 1
          }
        }
      }
    }
    // A point is not moved in dates, and equal digits can't be swapped.
    #expect(count >= (fault == "moved" ? 600 : 900))
  }

  /// A part with one digit wrong; nil where this fault can't change it.
  private func broken(
    _ part: String, _ fault: String, _ values: QuantityPair.Values, _ place: Int,
    _ language: CheckLanguage, _ generator: inout SeededGenerator
  ) -> String? {
    let profile = language.profile
    if fault == "moved" {
      let ten = DecimalNumber(10)
      switch place {
      case 0: return profile.spell(.number(values.number * ten, decimals: nil))
      case 1:
        return profile.spell(.money(Money(values.amount * ten, values.currency), decimals: 2))
      case 2: return profile.spell(.percent(values.percent * ten, decimals: 2))
      default: return nil
      }
    }
    var letters = Array(part)
    let hasDecimals = place == 1 || place == 2
    let digits = letters.indices.filter { letters[$0].isASCII && letters[$0].isNumber }
    if fault == "dropped" {
      // A last nought behind the decimal sign changes no value, nor a leading one.
      let telling = digits.filter { letters[$0] != "0" || !hasDecimals }
      guard let index = telling.randomElement(using: &generator) else { return nil }
      letters.remove(at: index)
      return String(letters)
    }
    let pairs = zip(digits, digits.dropFirst()).filter {
      $1 == $0 + 1 && letters[$0] != letters[$1]
    }
    guard let (first, second) = pairs.randomElement(using: &generator) else { return nil }
    letters.swapAt(first, second)
    return String(letters)
  }

  @Test(arguments: [
    ("Odluka od 12. januara 2005. godine", "Decision of 12 January 2005"),
    ("od 1. do 31. marta 2025.", "from 1 to 31 March 2025"),
    ("od 1. 3. do 31. 3. 2025.", "from 1 March to 31 March 2025"),
    ("do 31. 3. svake godine", "by 31 March every year"),
    ("do 12.2022.", "until December 2022"),
    ("2025–2028.", "2025–2028"),
    ("od 1.000 do 2.000 KM", "from BAM 1,000 to BAM 2,000"),
    ("10–20 % ispitanika", "10%–20% of respondents"),
    ("1,7 miliona KM", "BAM 1.7 million"),
    ("5 hiljada učesnika", "5,000 participants"),
    ("19 posto žena", "19 per cent of women"),
    ("3 škole", "three schools"),
    ("II kvartal", "2nd quarter"),
    ("Rezultat 1.1 obuhvata", "Result 1.1 covers"),
    ("broj 07-02-0000/25", "No. 07-02-0000/25"),
    ("u roku od 48 sati", "within 48 hours"),
    ("12. IV 2025. godine", "12 April 2025"),
    ("1990-ih godina", "in the 1990s"),
    ("500 KM", "BAM 500"),
    ("10 000 ljudi", "10,000 people"),
    ("dana 27. marta 2025", "on March 27, 2025"),
    ("US$ 1.200,50", "USD 1,200.50"),
  ])
  func `the same said in two languages raises no alarm`(bosnian: String, english: String) throws {
    let there = findings(bosnian, english, try ShippedChecks.bench(.bosnian, .english))
    let back = findings(english, bosnian, try ShippedChecks.bench(.english, .bosnian))
    #expect((there + back).filter { $0.severity == .error } == [])
  }

  @Test(arguments: [
    ("BAM 1,746,947.00", "1.764.947,00 KM", "Q03"),
    ("BAM 500", "500 EUR", "Q03"),
    ("BAM 500", "500", "Q03"),
    ("19%", "19", "Q04"),
    ("19%", "19%", "Q04"),
    ("1,234 people", "1,234 osobe", "Q01"),
    ("31 December 2024", "30. decembra 2024.", "Q02"),
    ("3 December 2024", "12. 3. 2024.", "Q02"),
    ("12 members", "članovi", "Q01"),
    ("1,234.50 hours", "1,234.50 sati", "Q05"),
    ("3.5 hours", "trajanje je 3.5 sata", "Q05"),
    ("31 December 2024", "31. decembar 2024.", "Q29"),
    ("31 December 2024", "31. decembra 2024.", "Q27"),
  ])
  func `what differs is found`(english: String, bosnian: String, check: String) throws {
    let found = findings(english, bosnian, try ShippedChecks.bench(.english, .bosnian))
    #expect(found.map(\.check.description).contains(check), "\(found)")
  }
}
