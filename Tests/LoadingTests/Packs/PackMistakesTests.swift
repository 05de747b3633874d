import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct PackMistakesTests {
  @Test func `a mistake in a code list is told with its line`() throws {
    let loaded = CodelistLoader.load([
      source(
        """
        name: colours
        entries:
          - { code: red, bs: crvena, en: red, tint: { bs: topla, en: warm }, hex: "00" }
          - { code: blue, bs: plava }
          - { code: red, bs: crvena, en: red }
          - { bs: zelena, en: green }
          - just text
          - { code: grey, bs: [siva], en: grey, tint: { de: grau } }
        """)
    ])
    #expect(
      summary(loaded.diagnostics) == [
        "4:5 Y13 data-file en", "5:13 Y11 data-file-twice red", "6:5 Y13 data-file code",
        "7:5 Y11 data-file-mapping 5", "8:23 Y11 data-file-text bs",
        "8:49 Y11 data-file-key de",
      ])
    let colours = try #require(loaded.value?[list: "colours"])
    #expect(colours.entries.map(\.code) == ["red", "blue", "grey"])
    #expect(colours["red"]?.properties["tint"]?[.english] == "warm")
    #expect(colours["red"]?.properties["hex"]?[.bosnian] == "00")
  }

  @Test func `a mistake in the register is told with its line`() {
    let loaded = CodelistLoader.load([
      source(
        """
        units:
          - { key: ba-a, latn: A, cyrl: А, entity: FBiH, canton: BA-01, kind: city }
          - { key: ba-b, latn: B, cyrl: Б, entity: XX, kind: town }
          - { key: ba-a, latn: A, cyrl: А, entity: RS, kind: city, seat: A }
        """)
    ])
    #expect(
      summary(loaded.diagnostics) == [
        "3:44 Y11 data-file-choice entity", "3:54 Y11 data-file-choice kind",
        "4:60 Y11 data-file-key seat", "4:12 Y11 data-file-twice ba-a",
      ])
    #expect(loaded.value?.unitKeys == ["ba-a"])
  }

  @Test func `a mistake in a profile is told with its line`() {
    let loaded = LanguagePackLoader.load(
      tag: .english,
      profile: source(
        """
        tag: hr
        numbers: { grouping: ",", decimal: ".", minus: "-", percent-space: "",
          currency-first: perhaps, currency-symbols: {} }
        dates:
          patterns: { words: { day: "{d}", week: "{d}" } }
          months: [January, February]
        plurals: welsh
        quotes: none
        """), terms: [])
    #expect(loaded.value == nil)
    let summary = summary(loaded.diagnostics)
    #expect(summary.contains("1:6 Y11 data-file-choice tag"))
    #expect(summary.contains("3:19 Y11 data-file-choice currency-first"))
    #expect(summary.contains("5:42 Y11 data-file-choice week"))
    #expect(summary.contains("6:11 Y11 data-file-count months"))
    #expect(summary.contains("7:10 Y11 data-file-choice plurals"))
    #expect(summary.contains("8:1 Y11 data-file-key quotes"))
    #expect(summary.contains { $0.hasSuffix("Y13 data-file quotation") })
    #expect(summary.contains { $0.hasSuffix("Y13 data-file words.month") })
  }

  @Test func `terms of several files become one table of dotted keys`() throws {
    let loaded = LanguagePackLoader.load(
      tag: .english, profile: try ShippedData.source("Data/languages/en/profile.yaml"),
      terms: [
        source("plan:\n  actor: { one: actor, other: actors }\n"),
        source("plan.title: Plan\nplan:\n  actor: { one: someone }\n  list: [a]\n  none:\n"),
      ])
    #expect(loaded.value?.terms.keys == ["plan.actor.one", "plan.actor.other", "plan.title"])
    #expect(
      summary(loaded.diagnostics) == [
        "4:9 Y11 data-file-text list", "5:8 Y11 data-file-text none",
        "3:17 Y11 data-file-twice plan.actor.one",
      ])
  }

  @Test(arguments: ["", "[1, 2]", "text", "a: [", "\t", "a: 1\na: 2", "units: 7", "name:", "null"])
  func `a file of any other shape is told and never stops us`(text: String) throws {
    #expect(!CodelistLoader.load([source(text)]).diagnostics.isEmpty)
    let pack = LanguagePackLoader.load(tag: .english, profile: source(text), terms: [source(text)])
    #expect(pack.value == nil)
    #expect(
      pack.diagnostics.allSatisfy { $0.span != nil && $0.facts.contains { $0.name == "file" } })
    let english = try #require(try ShippedData.profile(.english).value)
    #expect(!MessageWording.load([source(text)], profile: english).diagnostics.isEmpty)
  }

  private func source(_ text: String) -> SourceText {
    SourceText(name: "test.yaml", bytes: Array(text.utf8))
  }

  /// Findings as `line:column rule variant key`.
  private func summary(_ findings: [Diagnostic]) -> [String] {
    findings.map { finding in
      func fact(_ name: String) -> String {
        switch finding.facts.first(where: { $0.name == name })?.content {
        case .text(let text), .number(let text): text
        case .date, .term, .list, nil: "?"
        }
      }
      return
        "\(fact("line")):\(fact("column")) \(finding.rule) \(finding.variant ?? "-") \(fact("key"))"
    }
  }
}
