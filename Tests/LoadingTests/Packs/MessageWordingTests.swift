import Diagnostics
import Languages
import Loading
import TestSupport
import Testing

@Suite struct MessageWordingTests {
  private func wording(_ tag: LanguageTag) throws -> MessageWording {
    let text = """
      M05: "Zbir je {total}, a ne {stated}."
      M05-gap:
        message: "Do {until}. nedostaje {total}: {years}; {word}; {id}; {missing}"
        help: Upišite {total}.
      words:
        report: { help: pomoć, count: { error: { one: "{n} greška", few: "{n} greške" } } }
      """
    let shipped = try #require(try ShippedData.profile(tag).value)
    let profile = LanguageProfile(
      tag: tag, numbers: shipped.numbers, dates: shipped.dates, plurals: shipped.plurals,
      terms: TermTable(["plan.gap": "jaz"]))
    let loaded = MessageWording.load(
      [SourceText(name: "m.yaml", bytes: Array(text.utf8))], profile: profile)
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.value)
  }

  private func finding(_ rule: RuleID, _ variant: String?) -> Diagnostic {
    Diagnostic(
      rule, variant: variant, severity: .error, at: .root,
      facts: [
        Fact("total", .number("1746947.50")), Fact("stated", .number("n/a")),
        Fact("until", .date("2025-03-27")), Fact("years", .list(["2025", "2026"])),
        Fact("word", .term("plan.gap")), Fact("id", "A1"),
      ])
  }

  @Test func `facts are spelled in the language of the report`() throws {
    let bosnian = try wording(.bosnian)
    #expect(
      bosnian.message(of: finding("M05", "gap"))
        == "Do 27.\u{A0}3.\u{A0}2025. nedostaje 1.746.947,50: 2025, 2026; jaz; A1; {missing}")
    #expect(
      try wording(.english).message(of: finding("M05", "gap"))
        == "Do 27\u{A0}Mar\u{A0}2025. nedostaje 1,746,947.50: 2025, 2026; jaz; A1; {missing}")
    #expect(bosnian.help(for: finding("M05", "gap")) == "Upišite 1.746.947,50.")
  }

  @Test func `a variant without a message falls back to its rule and a rule to its name`() throws {
    let wording = try wording(.bosnian)
    #expect(wording.message(of: finding("M05", "other")) == "Zbir je 1.746.947,50, a ne n/a.")
    #expect(wording.help(for: finding("M05", nil)) == nil)
    #expect(wording.message(of: finding("Z99", "other")) == "Z99")
    #expect(wording.help(for: finding("Z99", nil)) == nil)
  }

  @Test func `words of the report are counted by the language`() throws {
    let wording = try wording(.bosnian)
    #expect(wording.word("report.help") == "pomoć")
    #expect(wording.word("report.nothing") == "report.nothing")
    #expect(wording.counted(3, "report.count.error") == "3 greške")
    #expect(wording.counted(1021, "report.count.error") == "1.021 greška")
    #expect(wording.counted(5, "report.help") == "5 pomoć")
  }

  @Test(arguments: [
    (LanguageTag.bosnian, "test.yaml, red 3: nedostaje „en“."),
    (.english, "test.yaml, line 3: “en” is missing."),
  ])
  func `a mistake in a data file is told in words`(tag: LanguageTag, expected: String) throws {
    let source = SourceText(
      name: "test.yaml", bytes: Array("name: a\nentries:\n  - { code: b, bs: b }\n".utf8))
    let finding = try #require(CodelistLoader.load([source]).diagnostics.first)
    #expect(try #require(try ShippedData.wording(tag).value).message(of: finding) == expected)
  }

  @Test func `a key that names no rule and a message without text are told`() throws {
    let text = "M5: a\nmessage: b\nM06: { help: c }\nM07-: d\nM08x: e\n"
    let profile = try #require(try ShippedData.profile(.english).value)
    let loaded = MessageWording.load(
      [SourceText(name: "m.yaml", bytes: Array(text.utf8))], profile: profile)
    #expect(loaded.diagnostics.map(\.rule) == ["Y11", "Y11", "Y13", "Y11"])
    #expect(loaded.value?.keys == ["M07-"])
  }
}
