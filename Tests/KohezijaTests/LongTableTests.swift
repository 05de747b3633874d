import Foundation
import TestSupport
import Testing

/// Reports on a plan of many actions: their long tables on paper, and what they add up.
@Suite struct LongTableTests {
  private static let isPossible = ["soffice", "pdftotext"].allSatisfy { Tool.find($0) != nil }

  @Test(.enabled(if: isPossible), arguments: ["docx", "odt"])
  func `a long table begins below its heading and keeps headings and sums with rows`(
    format: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    try build(program, format, spent: { "[ { source: municipal-budget, amount: \($0) } ]" })
    for name in ["bs-Latn", "bs-Latn+en"] {
      let pages = try pages(of: "implementation-report.\(name).\(format)", program)
      func page(_ words: String) throws -> Int {
        try #require(pages.firstIndex { $0.contains(words) }, "“\(words)” in \(name)")
      }
      // Heading, caption, heading of the group, first row; groups and the sum with their rows.
      #expect(try page("Provedba po ciljevima i aktivnostima") == page("A1 Zajednička"))
      #expect(try page("Provedba aktivnosti po ciljevima") == page("A1 Zajednička"))
      #expect(try page("C2 Cilj broj 2") == page("A21 Zajednička"))
      #expect(try page("C3 Cilj broj 3") == page("A41 Zajednička"))
      let last = try page("A60 Zajednička")
      #expect(pages[last].contains("1.830,00"), "the sum in \(name)")
      // Each page of the table has its headings, and is filled.
      for page in try page("A1 Zajednička")...last {
        #expect(pages[page].contains("Ostvareno"), "page \(page + 1) of \(name)")
        let rows = pages[page].split(separator: "Zajednička aktivnost").count - 1
        #expect(page == last || rows >= 4, "page \(page + 1) of \(name) has \(rows) rows")
      }
      let lines = pages[0].split(separator: "\n")
      let (unit, number) =
        name == "bs-Latn"
        ? ("Općina Sanski Most", "Strana 1 od \(pages.count)")
        : (
          "Općina Sanski Most / Municipality of Sanski Most",
          "Strana 1 od \(pages.count) / Page 1 of \(pages.count)"
        )
      #expect(lines.contains { $0.contains(unit) && $0.contains("1. 1. 2026. – 31. 12. 2026.") })
      #expect(lines.contains { $0.hasSuffix(number) })
    }
  }

  @Test func `without figures on the whole, a report adds up what its actions name`() throws {
    let program = try Program()
    defer { program.remove() }
    try build(
      program, "odt",
      spent: { number in
        switch number {
        case 7: "[ { source: municipal-budget, amount: null } ]"
        case 8: nil
        case 9: "[ { source: donor, amount: 250.50 }, { source: municipal-budget, amount: 1 } ]"
        default: "[ { source: municipal-budget, amount: 10 } ]"
        }
      })
    let text = try OfficeText.of(
      program.folder.appending(path: "output/large-report/implementation-report.bs-Latn.odt"))
    #expect(text.contains("Utrošak je zbir iznosa navedenih uz pojedine aktivnosti."))
    #expect(text.contains("pa je stvarni utrošak možda veći: A7, A8."))
    // 57 · 10 + 1 of the municipality, and what the donor gave beside the plan.
    #expect(text.contains("571,00"))
    #expect(text.contains("250,50"))
    #expect(text.contains("821,50"))
    #expect(!text.contains("Preostalo"), "what remains is not known")
    // What no action tells is said once, not sixty times.
    #expect(text.contains("Ni za jednu aktivnost nije navedeno: šta je u izvještajnoj godini"))
    #expect(text.split(separator: "nije objavljeno").count - 1 == 2)
  }

  /// Builds the report on sixty actions in Bosnian, alone and with English beside it.
  private func build(
    _ program: Program, _ format: String, spent: (Int) -> String?
  ) throws {
    try program.write(LargePlan.plan(actions: 60), to: "plan.yaml")
    try program.write(LargePlan.report(actions: 60, spent: spent), to: "report.yaml")
    let run = try program.run(
      "build", "report.yaml", "--format", format, "--layout", "separate,columns")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The text of each page of a document in print.
  private func pages(of name: String, _ program: Program) throws -> [String] {
    let folder = program.folder.appending(path: "output/large-report")
    let profile = program.folder.appending(path: "profile").absoluteString
    let printed = try #require(
      try Tool.run(
        "soffice",
        [
          "-env:UserInstallation=\(profile)", "--headless", "--convert-to", "pdf", "--outdir",
          folder.path, folder.appending(path: name).path,
        ]))
    #expect(printed.status == 0, "\(printed.output)")
    let paper = folder.appending(path: name.replacing(/\.\w+$/, with: ".pdf")).path
    let text = try #require(try Tool.run("pdftotext", ["-layout", paper, "-"]))
    #expect(text.status == 0, "\(text.output)")
    return text.output.split(separator: "\u{C}").map(String.init)
  }
}
