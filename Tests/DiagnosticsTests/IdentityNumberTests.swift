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
    #""\x30101899110006""#, #""010189911000\u0036""#, #""\U00000030101899110006""#,
    #""\x30\x31\x30\x31\x38\x39\x39\x31\x31\x30\x30\x30\x36""#, #""0101899\ 110006""#,
    #""0101899\u00A0110006""#, #""0101899\_110006""#, #""0101899\t110006""#,
    #""0101899\u002D110006""#, "\"0101899\\x2D\\\n   11\\x300\\u0030\\x36\"",
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
    "00387 61 123 456", "", #""\x41101899110006""#, #""\u04100101899""#,
    #""01018991\x2C10006""#, #"\"#, #"\x3"#, #"010189911000\x"#,
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

  @Test func `digits written as escapes are masked as a whole`() {
    let masked = IdentityNumber.masked(#"a "0\x3101899\u0031\ 10006" \x41 \u0031"#)
    #expect(masked == #"a "0\x310****"# + "******" + #"\ *****" \x41 \u0031"#, "\(masked)")
    #expect(masked.utf8.count == #"a "0\x3101899\u0031\ 10006" \x41 \u0031"#.utf8.count)
  }

  @Test func `the name of a file is searched whatever parts the digits`() {
    #expect(IdentityNumber.all(inName: "a/0101899_110006/plan.yaml").map(\.isValid) == [true])
    #expect(IdentityNumber.all(inName: "a/plan-2024_2025.yaml").isEmpty)
    #expect(IdentityNumber.maskedName("a_b/0101899_110006.yaml") == "a_b/010****_******.yaml")
  }

  @Test func `no report shows the digits of a number`() {
    let text = "ime: a\njmbg: \"0101899\n  110006\" # 0101899110006\nb: \"\\x30101899110006\"\n"
    let source = SourceText(name: "0101899_110006/a.yaml", bytes: Array(text.utf8))
    let start = Self.found(text).first?.span.start ?? 0
    let finding = Diagnostic(
      "Y04", severity: .warning, at: DataPath(components: ["0101899110006"]),
      span: SourceSpan(start: start, end: start + 1), facts: [])
    let last = Diagnostic(
      "Y04", severity: .warning, at: "b",
      span: SourceSpan(start: text.utf8.count - 5, end: text.utf8.count - 1))
    let files = [(source, [finding, last]), (source, [finding])]
    let sarif = SARIFReport(tool: "a", version: "1", language: "bs-BA", rules: [])
    let reports = [
      ConsoleReport().text(of: files, PlainWording()), JSONReport().text(of: files, PlainWording()),
      sarif.text(of: files, PlainWording()),
    ]
    for report in reports {
      #expect(!report.contains("899"), "\(report)")
      #expect(!report.contains("110006"), "\(report)")
    }
  }
}
