import Diagnostics
import DocumentTree
import Languages
import Testing
import Writers

@Suite struct ResolutionRunsTests {
  private typealias Fixture = ResolutionFixture

  @Test func `neighbours that look the same become one run`() {
    let runs = Fixture.runs([
      .text("a"), .text(""), .value(.number(DecimalNumber(1000), decimals: nil)),
      .strong([.text("b"), .emphasis([.text("c")])]), .language(.bosnian, [.text("d")]),
    ])
    #expect(
      runs == [
        Run(.text("a1.000"), language: .bosnian),
        Run(.text("b"), language: .bosnian, isStrong: true),
        Run(.text("c"), language: .bosnian, isStrong: true, isEmphasized: true),
        Run(.text("d"), language: .bosnian),
      ])
  }

  @Test func `a quantity is spelled by the language in force`() {
    let value = Inline.value(.number(DecimalNumber(1000), decimals: 1))
    let runs = Fixture.runs([value, .text(" "), .language(.english, [value])])
    #expect(Fixture.words(runs) == "1.000,0 |1,000.0")
    #expect(runs.map(\.language) == [.bosnian, .english])
  }

  @Test func `a gap shows the mark and the original in its own language`() {
    let gap = Inline.missing("title", original: .init(language: .bosnian, text: "Naslov"))
    #expect(
      Fixture.runs([gap], [.english]) == [
        Run(.text("[n/a] "), language: .english),
        Run(.text("Naslov"), language: .bosnian, isEmphasized: true),
      ])
    #expect(Fixture.words(Fixture.runs([.missing("title", original: nil)])) == "[—]")
  }

  @Test func `notes and links keep what they hold`() {
    let runs = Fixture.runs([
      .link("https://example.org", [.text("a"), .note([.text("b")])]), .lineBreak, .field(.pages),
    ])
    #expect(
      runs == [
        Run(.text("a"), language: .bosnian, link: "https://example.org"),
        Run(
          .note([Run(.text("b"), language: .bosnian)]), language: .bosnian,
          link: "https://example.org"),
        Run(.lineBreak, language: .bosnian), Run(.field(.pages), language: .bosnian),
      ])
  }

  @Test(arguments: [
    (Reference.number, "t", "Tabela\u{A0}1"), (.number, "h", "1"), (.title, "h", "Uvod 2.000"),
    (.title, "t", "Pregled"), (.number, "u", "Prilog"), (.number, "nowhere", "[—]"),
  ])
  func `a reference shows what stands further on`(
    reference: Reference, anchor: String, words: String
  ) {
    let number = Inline.value(.number(DecimalNumber(2000), decimals: nil))
    let runs = Fixture.runs(
      [.reference(Anchor(anchor), reference)],
      beside: [
        .heading(Heading(level: 1, anchor: "h", [.text("Uvod "), .strong([number])])),
        .heading(Heading(level: 1, anchor: "u", isNumbered: false, [.text("Prilog")])),
        Fixture.table("t", caption: [.text("Pregled")]),
      ])
    #expect(Fixture.words(runs) == words)
  }

  @Test func `titles that quote each other come to an end`() {
    let runs = Fixture.runs(
      [.reference("a", .title)],
      beside: [
        .heading(Heading(level: 1, anchor: "a", [.text("See "), .reference("b", .title)])),
        .heading(Heading(level: 1, anchor: "b", [.text("See "), .reference("a", .title)])),
      ])
    #expect(Fixture.words(runs) == "See 2")
  }
}
