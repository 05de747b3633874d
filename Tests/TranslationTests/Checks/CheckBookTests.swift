import Diagnostics
import Languages
import Loading
import TestSupport
import Testing
import Translation

@Suite struct CheckBookTests {
  private func run(_ pairs: [CheckedPair]) throws -> CheckReport {
    CheckBook.run(pairs, try ShippedChecks.bench(.english, .bosnian))
  }

  @Test func `there are forty checks, and each has its words in every language`() throws {
    let ids = CheckBook.ids.map(\.description)
    let expected = (1...40).map { number -> String in number < 10 ? "Q0\(number)" : "Q\(number)" }
    #expect(ids == expected)
    for tag in LanguageTag.allCases where tag != .serbianCyrillic {
      let keys = try ShippedChecks.wording(tag).keys
      for id in ids { #expect(keys.contains { $0.hasPrefix(id) }, "\(tag) \(id)") }
    }
  }

  @Test func `a silenced finding is listed with its reason, an idle silence too`() throws {
    let entry = Catalogue.Entry(
      id: "A1.title", target: "Dvije  radnje", state: .translated,
      silenced: [
        .init(check: "Q12", reason: "the table needs it"), .init(check: "Q16", reason: "short"),
      ])
    let report = try run([
      CheckedPair(
        segment: "A1.title", source: "Two actions", target: "Dvije  radnje", entry: entry)
    ])
    #expect(report.findings == [])
    #expect(report.silenced.map(\.finding.check) == ["Q12"])
    #expect(report.silenced.map(\.reason) == ["the table needs it"])
    #expect(report.idle.map(\.check) == ["Q16"])
  }

  @Test func `checks that lack what they go by are named`() throws {
    var bench = try ShippedChecks.bench(.english, .bosnian)
    #expect(CheckBook.run([], bench).notRun == ["Q25", "Q33", "Q34", "Q38"])
    bench.glossary = nil
    bench.needsFourEyes = false
    #expect(
      CheckBook.run([], bench).notRun
        == ["Q17", "Q18", "Q25", "Q30", "Q32", "Q33", "Q34", "Q38"])
  }

  @Test func `fifty sources with two translations each are found, and dates of two styles`() throws
  {
    let clean = try CleanCorpus.pairs(.english, .bosnian).prefix(50)
    let again = clean.enumerated().map { place, pair in
      CheckedPair(
        segment: SegmentID(unchecked: "again\(place)"), source: pair.source,
        target: (pair.target ?? "") + " \(place)x")
    }
    let found = try run(Array(clean) + again).findings.filter { $0.check == "Q19" }
    #expect(found.count { $0.severity == .warning } == 50)
    let dates = (1...50).map { day in
      CheckedPair(
        segment: SegmentID(unchecked: "d\(day)"), source: "by \(day % 28 + 1) March 2025",
        target: day % 5 == 0
          ? "do \(day % 28 + 1).3.2025." : "do \(day % 28 + 1).\u{A0}3.\u{A0}2025.")
    }
    let styles = try run(dates).findings.filter { $0.check == "Q28" }
    #expect(styles.count == 10)
    #expect(styles.first?.fixed("do 6.3.2025.") == "do 6.\u{A0}3.\u{A0}2025.")
  }

  @Test func `editions whose numbers part are found`() {
    let items = (1...50).map { SynopticNumbering.Item(kind: "heading", number: "\($0).") }
    for place in items.indices {
      var other = items.map { SynopticNumbering.Item(kind: $0.kind, number: $0.number) }
      other.remove(at: place)
      let found = SynopticNumbering.findings(items, other)
      #expect(found.map(\.check) == ["Q33"])
      #expect(found.first?.facts.contains(Fact("place", .number(String(place + 1)))) == true)
    }
    let plain = (1...50).map { SynopticNumbering.Item(kind: "heading", number: "\($0)") }
    #expect(SynopticNumbering.findings(items, plain) == [])
  }

  @Test func `a run in the wrong language is found, spellings of one tag are not`() {
    func findings(_ tag: String?, _ language: LanguageTag) -> [CheckFinding] {
      RunLanguages.findings([.init(segment: nil, text: "Mjera", tag: tag, language: language)])
    }
    for tag in ["bs", "bs-BA", "bs-Latn-BA"] { #expect(findings(tag, .bosnian) == []) }
    for tag in ["sr", "sr-BA", "sr-Cyrl-BA"] {
      #expect(findings(tag, .serbianCyrillic) == [])
      #expect(findings(tag, .serbianLatin).map(\.check) == ["Q38"])
    }
    for tag in [nil, "hr-HR", "en-US", "bs-Cyrl-BA", "de"] {
      #expect(findings(tag, .bosnian).map(\.check) == ["Q38"])
    }
    #expect(
      RunLanguages.findings([.init(segment: nil, text: "1, 2", tag: nil, language: .english)]) == []
    )
  }

  @Test func `a finding points into the file, and its fix becomes an edit`() throws {
    let text = "A1.title:\n  target: \"Dvije  mjere\"\n"
    let file = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let found = try run([
      CheckedPair(segment: "A1.title", source: "Two measures", target: "Dvije  mjere")
    ]).findings
    let finding = try #require(found.first { $0.check == "Q12" })
    let diagnostic = finding.diagnostic(
      at: "actions/A1/title", span: SourceSpan(start: 20, end: 34), in: file, target: "Dvije  mjere"
    )
    #expect(
      diagnostic.edits == [SourceEdit(span: SourceSpan(start: 26, end: 28), replacement: " ")])
    #expect(diagnostic.span == SourceSpan(start: 26, end: 28))
  }

  @Test func `no text breaks a check`() throws {
    let signs = Array(
      "aZčђ„“”()[]{}<>{{}}%.,;:!?–-  \u{A0}\n0123456789€$Ä‡\u{301}\u{FFFD}І.МKM%@/`'’"
        .unicodeScalars)
    var generator = SeededGenerator(seed: 7)
    let benches = [
      try ShippedChecks.bench(.english, .bosnian), try ShippedChecks.bench(.bosnian, .english),
      try ShippedChecks.bench(.serbianLatin, .serbianCyrillic),
    ]
    for round in 0..<900 {
      func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
          text.append(signs.randomElement(using: &generator) ?? "x")
        }
        return String(text)
      }
      let pair = CheckedPair(
        segment: "A1.title", source: text(), target: text(),
        state: SegmentState.allCases.randomElement(using: &generator) ?? .draft, isHeading: true)
      for finding in CheckBook.run([pair], benches[round % 3]).findings {
        let length = (pair.target ?? "").utf8.count
        if let span = finding.span { #expect(span.end <= length) }
        if finding.fix != nil { #expect(finding.fixed(pair.target ?? "") != nil) }
      }
    }
  }
}
