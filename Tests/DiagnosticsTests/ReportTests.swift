import Diagnostics
import Foundation
import TestSupport
import Testing

struct ReportTests {
  private static let text = """
    naslov: Općina „Ključ“ 🕊️ \u{1B}[31m
    iznos:\t12.000,50
    dugo: \(String(repeating: "č", count: 150))OVDJE\(String(repeating: "ž", count: 150))
    blok: |
      prvi
      drugi
    """

  private static let source = SourceText(name: "ulaz/plan.yaml", bytes: Array(text.utf8))

  private static func finding(
    _ rule: RuleID, _ severity: Severity, _ words: String, path: DataPath = .root,
    related: [SourceSpan] = []
  ) -> Diagnostic {
    Diagnostic(rule, severity: severity, at: path, span: span(of: words), related: related)
  }

  private static func span(of words: String) -> SourceSpan? {
    text.range(of: words).map {
      SourceSpan(
        start: text.utf8.distance(from: text.startIndex, to: $0.lowerBound),
        end: text.utf8.distance(from: text.startIndex, to: $0.upperBound))
    }
  }

  private static let findings = [
    finding("Z02", .note, "prvi\n  drugi", path: "blok"),
    finding("L02", .warning, "OVDJE", path: "dugo"),
    finding(
      "M01", .error, "12.000,50", path: "iznos", related: [span(of: "Ključ")].compactMap { $0 }),
    finding("A01", .error, "12.000,50", path: "iznos"),
    finding("Y04", .warning, "🕊️"),
    Diagnostic("R11", severity: .error, at: "actions"),
  ]

  private static let other = SourceText(name: "b.yaml", bytes: Array("x".utf8))
  private static let otherFinding = Diagnostic(
    "Y01", variant: "empty", severity: .error, at: .root, span: SourceSpan(start: 1, end: 1))

  @Test func `the console report tells, shows and counts`() throws {
    let report = ConsoleReport().text(
      of: [(Self.source, Self.findings), (Self.other, [Self.otherFinding])], PlainWording())
    try Golden.expect(report, "DiagnosticsTests/console.txt")
    #expect(!report.contains("\u{1B}"))
    let heads = report.split(separator: "\n").filter { $0.hasPrefix("== ") }
    #expect(heads.count == 2)
    let alone = ConsoleReport().text(of: [(Self.source, Self.findings)], PlainWording())
    #expect(!alone.contains("== "), "one file needs no head")
  }

  @Test func `findings beyond the limit are counted`() {
    let report = ConsoleReport(most: 2).text(of: [(Self.source, Self.findings)], PlainWording())
    #expect(
      report.hasSuffix(
        "\n\n4 report.more\n\n1 report.checked: 3 report.count.error, 2 report.count.warning, "
          + "1 report.count.note\n"))
    #expect(report.components(separatedBy: "report.help").count == 3)
  }

  @Test func `colours surround severities and carets only when asked for`() {
    let report = ConsoleReport(isColored: true).text(
      of: [(Self.source, [Self.findings[2]])], PlainWording())
    #expect(report.contains("\u{1B}[1;31mreport.error[M01]\u{1B}[0m"))
    #expect(report.contains("\u{1B}[1;31m^^^^^^^^^\u{1B}[0m"))
  }

  @Test func `no finding is a report as well`() {
    #expect(ConsoleReport().text(of: [(Self.source, [])], PlainWording()) == "1 report.clean\n")
    #expect(
      ConsoleReport().text(of: [(Self.source, []), (Self.other, [])], PlainWording())
        == "2 report.clean\n")
    #expect(JSONReport().text(of: [(Self.source, [])], PlainWording()) == "")
  }

  @Test func `the JSON report tells how to mend a finding`() throws {
    let span = try #require(Self.span(of: "12.000,50"))
    let finding = Diagnostic(
      "M01", severity: .error, at: "iznos", edits: [SourceEdit(span: span, replacement: "12000.5")])
    let report = JSONReport().text(of: [(Self.source, [finding])], PlainWording())
    let object =
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any] ?? [:]
    let edits = try #require(object["edits"] as? [[String: Any]])
    #expect(edits.map { $0["replacement"] as? String } == ["12000.5"])
    #expect(edits.map { $0["column"] as? Int } == [8] && edits.map { $0["line"] as? Int } == [2])
  }

  @Test func `the JSON report is one object a line`() throws {
    let report = JSONReport().text(
      of: [(Self.source, Self.findings), (Self.other, [Self.otherFinding])], PlainWording())
    try Golden.expect(report, "DiagnosticsTests/report.jsonl")
    for line in report.split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }
}

/// Words that show which of them was asked for.
struct PlainWording: DiagnosticWording {
  func message(of diagnostic: Diagnostic) -> String { "„\(diagnostic.rule)“\tporuka\n\"2\"" }
  func help(for diagnostic: Diagnostic) -> String? {
    diagnostic.severity == .note ? nil : "uradi \(diagnostic.path)"
  }
  func word(_ key: String) -> String { key }
}

struct SourceTextTests {
  @Test func `places in a long line are counted in scalars`() {
    let source = SourceText(
      name: "t", bytes: Array(("a\n" + String(repeating: "čab🕊", count: 2_000) + "\nkraj").utf8))
    for unit in stride(from: 0, to: 2_000, by: 97) {
      #expect(source.position(of: 2 + unit * 8 + 2).column == unit * 4 + 2)
    }
    #expect(source.position(of: 2 + 16_000).column == 8_001)
    #expect(source.position(of: 2 + 16_000 + 3).line == 3)
  }

  @Test func `a span outside the text is no crash`() {
    let source = SourceText(name: "t", bytes: [0xEF, 0xBB, 0xBF] + Array("č\r\nb".utf8))
    #expect(source.text(in: SourceSpan(start: 9, end: 12)) == "")
    #expect(source.line(1) == "č")
    #expect(source.position(of: 99).line == 2)
    #expect(source.position(of: 2).column == 2)
  }
}
