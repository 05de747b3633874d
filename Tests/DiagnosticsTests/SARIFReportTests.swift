import Diagnostics
import Foundation
import TestSupport
import Testing

struct SARIFReportTests {
  private static let text = "naslov: Općina 🕊️ [a](b) {c}\niznos: 12,5\nkraj: x\n"

  private static let report = SARIFReport(
    tool: "kohezija", version: "1.2.3", language: "bs-BA",
    rules: [
      .init("A01", .error, reason: "Zašto {tako}?", help: "Vidi [ovdje](http://a)."),
      .init("M01", .warning, reason: "Zato.", help: "Vidi."),
    ])

  private static func span(of words: String) -> SourceSpan {
    guard let found = text.range(of: words) else { return SourceSpan(start: 0, end: 0) }
    return SourceSpan(
      start: text.utf8.distance(from: text.startIndex, to: found.lowerBound),
      end: text.utf8.distance(from: text.startIndex, to: found.upperBound))
  }

  private static let source = SourceText(
    name: "./ulaz//plan ž:1.yaml", bytes: Array(text.utf8))
  private static let findings = [
    Diagnostic(
      "M01", severity: .error, at: "finansije/iznos", span: span(of: "12,5"),
      related: [span(of: "kraj")],
      edits: [
        SourceEdit(span: span(of: "12,5"), replacement: "12.5"),
        SourceEdit(span: span(of: "kraj: x\n"), replacement: ""),
      ]),
    Diagnostic("Y99", severity: .note, at: .root, span: span(of: "[a](b)")),
    Diagnostic("A01", severity: .warning, at: "actions"),
  ]

  private static func log(_ files: [(SourceText, [Diagnostic])]) throws -> [String: Any] {
    let text = report.text(of: files, PlainWording())
    #expect(SARIFStructure.problems(in: text) == [])
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let runs = try #require(log?["runs"] as? [[String: Any]])
    return try #require(runs.first)
  }

  @Test func `a log is what the standard demands and stays the same`() throws {
    let sound = SourceText(name: "/srv/b.yaml", bytes: [])
    let files = [(Self.source, Self.findings), (sound, []), (Self.source, [])]
    try Golden.expect(
      Self.report.text(of: files, PlainWording()), "DiagnosticsTests/report.sarif")
    let run = try Self.log(files)
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let uris = artifacts.compactMap { ($0["location"] as? [String: Any])?["uri"] as? String }
    #expect(uris == ["ulaz/plan%20%C5%BE%3A1.yaml", "file:///srv/b.yaml"])
    #expect((run["results"] as? [Any])?.count == 3)
    #expect(try Self.log([])["results"] as? [String] == [])
  }

  @Test func `columns are counted in code points as the log declares`() throws {
    let run = try Self.log([(Self.source, [Self.findings[1]])])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Int])
    // The dove and its variation selector are two code points, three units of UTF-16.
    let before = try #require(Self.text.range(of: "[a]")).lowerBound
    #expect(region["startColumn"] == Self.text[..<before].unicodeScalars.count + 1)
    #expect(region["startColumn"] != Self.text[..<before].utf16.count + 1)
    #expect(region["endColumn"] == Self.text[..<before].unicodeScalars.count + 7)
  }

  @Test func `the fixes of a log mend the text`() throws {
    let run = try Self.log([(Self.source, [Self.findings[0]])])
    let results = try #require(run["results"] as? [[String: Any]])
    let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    var lines = Self.text.components(separatedBy: "\n").map { Array($0.unicodeScalars) }
    for replacement in try #require(change["replacements"] as? [[String: Any]]).reversed() {
      let region = try #require(replacement["deletedRegion"] as? [String: Int])
      let content = (replacement["insertedContent"] as? [String: String])?["text"] ?? ""
      let (first, last) = (region["startLine", default: 1] - 1, region["endLine", default: 1] - 1)
      let head = lines[first].prefix(region["startColumn", default: 1] - 1)
      let tail = lines[last].dropFirst(region["endColumn", default: 1] - 1)
      lines.replaceSubrange(first...last, with: [Array(head + content.unicodeScalars + tail)])
    }
    let mended = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    #expect(mended == Self.text.replacing("12,5", with: "12.5").replacing("kraj: x\n", with: ""))
  }

  @Test func `a fix that would tell a number of a person is left out`() throws {
    let edit = SourceEdit(span: Self.span(of: "12,5"), replacement: "0101899110006")
    let finding = Diagnostic("A01", severity: .error, at: .root, edits: [edit])
    let text = Self.report.text(of: [(Self.source, [finding])], PlainWording())
    #expect(!text.contains("899110006") && !text.contains("fixes"))
    #expect(SARIFStructure.problems(in: text) == [])
  }

  @Test func `the test of the structure finds what is wrong`() {
    let sound = Self.report.text(of: [(Self.source, Self.findings)], PlainWording())
    for (right, wrong) in [
      ("\"version\": \"2.1.0\"", "\"version\": \"2.2\""),
      ("\"level\": \"note\"", "\"level\": \"hint\""),
      ("\"ruleIndex\": 0", "\"ruleIndex\": 1"), ("\"startLine\": 2", "\"startLine\": 0"),
      ("\"endLine\": 2", "\"endLine\": 1"), ("\"uri\": \"ulaz/", "\"uri\": \"/ulaz/"),
      ("plan%20", "plan "), ("\"columnKind\"", "\"columnUnit\""), ("{{", "{"),
    ] {
      #expect(sound.contains(right))
      #expect(SARIFStructure.problems(in: sound.replacing(right, with: wrong)) != [], "\(right)")
    }
  }
}
