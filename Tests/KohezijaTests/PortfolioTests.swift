import Foundation
import TestSupport
import Testing

/// The consolidated report on fourteen made-up units, made by the program as a whole.
@Suite struct PortfolioTests {
  @Test func `one report on fourteen units of both entities is made in every language`() throws {
    let program = try Program()
    defer { program.remove() }
    let input = program.folder.appending(path: "input")
    try InventedPortfolio.write(to: input)
    let run = try program.run(
      "build", "input/portfolio.yaml", "--languages", "bs-Latn+en", "--layout",
      "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let more = try program.run(
      "build", "input/portfolio.yaml", "--languages", "hr+sr-Cyrl", "--layout", "separate")
    #expect(more.status == 0, "\(more.errors)")
    let names = program.files(below: "output/portfelj-primjer")
    #expect(names.count == 12, "\(names)")
    let files = names.map { program.folder.appending(path: "output/portfelj-primjer/\($0)") }
    if let keep = ProcessInfo.processInfo.environment["KEEP_PORTFOLIO"] {
      try? FileManager.default.copyItem(at: program.folder, to: URL(filePath: keep))
    }
    try Conformance.judge(files, namesLanguages: true)
    let english = try #require(files.first { $0.lastPathComponent.hasSuffix("report.en.docx") })
    let text = try OfficeText.of(english).replacing("\u{A0}", with: " ")
    #expect(text.contains("City of Banja Luka") && text.contains("Municipality of Ribnik"))
    #expect(text.contains("5 of 14") && text.contains("percentages are not added"))
    #expect(text.contains("Budgets by unit and year (EUR)"), "currencies have tables of their own")
    #expect(text.contains("Total of units (13 of 14)") && text.contains("Total of units (1 of 14)"))
  }

  @Test func `each audience gets what it may see, and asking for more is refused`() throws {
    let program = try Program()
    defer { program.remove() }
    let plan = Repository.folder.appending(path: "input/sanski-most/plan.yaml").path
    let open = try program.run("build", plan, "--languages", "en")
    #expect(open.status == 0, "\(open.errors)")
    let inner = try program.run("build", plan, "--languages", "en", "--audience", "internal")
    #expect(inner.status == 0, "\(inner.errors)")
    let names = program.files(below: "output/ba-sanski-most-ccap-2025-2028")
    #expect(names.contains("public-summary.en.docx"))
    #expect(names.contains("incident-response-sheet.internal.en.odt"))
    #expect(!names.contains { $0.hasPrefix("public-summary.internal") })
    #expect(!names.contains { $0.hasPrefix("incident-response-sheet.en") })
    let refused = try program.run("build", plan, "--document", "incident-response-sheet")
    #expect(refused.status == 64 && refused.errors.contains("--audience internal"))
  }
}
