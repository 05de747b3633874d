import Diagnostics
import Testing

struct IdentityNumberTests {
  private static func found(_ text: String) -> [IdentityNumber] {
    Array(text.utf8).withUnsafeBufferPointer { IdentityNumberSearch.all(in: $0) }
  }

  @Test(arguments: [
    "0101899110006", "3101899145005", "JMBG:0101899110006.", "010 189 9110 006",
    "0101899-110006", "01.01.899.110006", "24 0101899110006 37", "0101899\u{A0}110006",
    "0101899\n    110006", "# 010189-\n# 9110006", "\"0101899\\\n  110006\"",
  ])
  func `a valid number is found however its digits are parted`(text: String) {
    #expect(Self.found(text).map(\.isValid) == [true])
  }

  @Test(arguments: ["0101899110007", "0101899 110007", "0101899110093"])
  func `a number with a wrong check digit is told apart`(text: String) {
    #expect(Self.found(text).map(\.isValid) == [false])
  }

  @Test(arguments: [
    "4101899110006", "10101899110006", "0101899110006" + "1", "3201899110006", "0113899110006",
    "2902899110006", "0101299110006", "2022\n- 2023\n- 2024\n- 2025 1", "101899110\n  2025: 1",
    "01.01.2025 - 31.12.2028", "2025-01-01 2028-12-31", "0101899     110006", "0101899,110006",
    "00387 61 123 456", "",
  ])
  func `other numbers are not taken for one`(text: String) {
    #expect(Self.found(text).isEmpty)
  }

  @Test func `where the rule gives ten a nought is taken as valid`() {
    let valid = (0...9).filter { Self.found("010189911009\($0)").first?.isValid == true }
    #expect(valid == [0])
  }

  @Test func `a masked text keeps all but the digits`() {
    #expect(
      IdentityNumber.masked("č 0101899110006, 010 189 9110 007!")
        == "č 010**********, 010 *** **** ***!")
    #expect(Self.found("a 0101899110006").first?.masked == "010**********")
  }

  @Test func `no report shows the digits of a number`() {
    let text = "ime: a\njmbg: \"0101899\n  110006\" # 0101899110006\n"
    let source = SourceText(name: "a.yaml", bytes: Array(text.utf8))
    let start = Self.found(text).first?.span.start ?? 0
    let finding = Diagnostic(
      "Y04", severity: .warning, at: DataPath(components: ["0101899110006"]),
      span: SourceSpan(start: start, end: start + 1), facts: [])
    let files = [(source, [finding])]
    let reports = [
      ConsoleReport().text(of: files, PlainWording()), JSONReport().text(of: files, PlainWording()),
    ]
    for report in reports {
      #expect(!report.contains("899"), "\(report)")
      #expect(!report.contains("110006"), "\(report)")
    }
  }
}
