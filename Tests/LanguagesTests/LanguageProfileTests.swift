import Languages
import TestSupport
import Testing

@Suite struct LanguageProfileTests {
  private struct Key: TermKey {
    let key: String
  }

  @Test(arguments: [
    (1, "1 radnja"), (2, "2 radnje"), (5, "5 radnji"), (11, "11 radnji"), (21, "21 radnja"),
    (1022, "1.022 radnje"), (0, "0 radnji"),
  ])
  func `a counted noun takes the form of its number`(number: Int, expected: String) throws {
    let shipped = try Shipped.profile(.bosnian)
    let profile = LanguageProfile(
      tag: .bosnian, numbers: shipped.numbers, dates: shipped.dates, plurals: shipped.plurals,
      terms: TermTable([
        "action.one": "{n} radnja", "action.few": "{n} radnje", "action.other": "{n} radnji",
      ]))
    #expect(profile.counted(number, Key(key: "action")) == expected)
  }

  @Test(arguments: [
    ("do {date}.", "do 27. 3. 2025."), ("{date} i", "27. 3. 2025. i"),
    ("{x} {date}", "{x} 27. 3. 2025."),
    ("{date}...", "27. 3. 2025...."), ("{", "{"), ("}{date}", "}27. 3. 2025."), ("", ""),
  ])
  func `placeholders are filled and no two full stops meet`(text: String, expected: String) {
    #expect(LanguageProfile.fill(text, ["date": "27. 3. 2025."]) == expected)
  }

  @Test func `a format without patterns spells dates as YAML does`() throws {
    let format = DateFormat(patterns: [:], monthsWithDay: [], months: [])
    let date = try #require(PartialDate("2025-03-07"))
    #expect(format.spell(date, .words) == "2025-03-07")
    #expect(format.spell(years: 2025, 2028) == "2025–2028")
  }

  @Test func `an unknown placeholder of a pattern stays as it is`() throws {
    let format = DateFormat(
      patterns: ["words.day": "{d}/{month} {nothing}"], monthsWithDay: ["I"], months: ["i"])
    #expect(format.spell(try #require(PartialDate("2025-01-02")), .words) == "2/I {nothing}")
    #expect(format.spell(try #require(PartialDate("2025-02-02")), .words) == "2/2 {nothing}")
  }
}
