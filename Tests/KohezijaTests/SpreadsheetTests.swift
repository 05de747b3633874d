import Foundation
import OfficePackage
import TestSupport
import Testing
import XMLTree

/// The tables of documents as workbooks, made by the program as a whole.
@Suite(.serialized) struct SpreadsheetTests {
  private let program: Program
  private static let hasOffice = Tool.find("soffice") != nil

  init() throws {
    program = try Program()
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input"), to: program.folder.appending(path: "input"))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: program.folder.appending(path: "output/" + name)))
  }

  @Test func `tables of every definition become workbooks that hold against the schemas`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", "input", "--format", "xlsx,ods", "--accessibility", "strict", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files.count(where: { $0.hasSuffix(".xlsx") }) > 20)
    #expect(files.count(where: { $0.hasSuffix(".ods") }) == files.count / 2)
    for file in files where file.contains("action-plan") || file.contains("spsc") {
      guard WorkbookSchemas.isThere else { continue }
      try WorkbookSchemas.judge(try bytes(file), file)
    }
    for file in files where file.hasSuffix(".xlsx") {
      let excel = try WorkbookContents(try bytes(file))
      let open = try WorkbookContents(
        try bytes(file.replacing(".xlsx", with: ".ods")))
      #expect(excel.sheets.map(\.name) == open.sheets.map(\.name))
      for (one, two) in zip(excel.sheets, open.sheets) {
        #expect(told(one) == told(two), "\(file) \(one.name)")
      }
    }
    let plan = try WorkbookContents(
      try bytes("ba-mrkonjic-grad-ccap-2026-2028/action-plan.sr-Cyrl.xlsx"))
    #expect(plan.sheets[0].name == "Садржај")
    #expect(plan.sheets[0].rows.joined().contains(.text("ПРИМЈЕР")))
    #expect(plan.sheets.contains { $0.name == "Буџет по годинама" })
  }

  /// What a sheet says, alike for both formats: days are told by their place only.
  private func told(_ sheet: WorkbookContents.Sheet) -> [[String]] {
    sheet.rows.map { row in
      row.compactMap { value in
        switch value {
        case .text(let text): "text " + text
        case .number(let digits), .currency(let digits): "number " + digits
        case .percentage(let digits): "percentage " + digits
        case .day: "day"
        case nil: nil
        }
      }
    }
  }

  @Test func `a document without tables gives no file, and that is said`() throws {
    defer { program.remove() }
    let arguments = [
      "build", "input/sanski-most", "--format", "xlsx", "--document", "act", "--languages", "bs",
      "--layout", "separate",
    ]
    let run = try program.run(arguments + ["--messages", "en"])
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(
      run.errors.contains(
        "act.bs-Latn.xlsx: the document has no tables, so no workbook was made of it."))
    #expect(program.files(below: "output").isEmpty)
    let json = try program.run(arguments + ["--json", "--messages", "hr"])
    #expect(json.status == 0)
    #expect(json.output.contains("\"problem\":\""))
    #expect(json.output.contains("nema tablica"))
  }

  @Test func `letterheads and page numbers are refused where only workbooks are made`() throws {
    defer { program.remove() }
    let letterhead = Repository.folder.appending(
      path: "Tests/Fixtures/letterhead/letterhead.odt"
    ).path
    for (arguments, words) in [
      (["--format", "ods", "--template", letterhead], "workbooks (xlsx, ods) take no template"),
      (["--template", "look.xltx"], "workbooks (xlsx, ods) take no template"),
      (["--format", "xlsx", "--pages"], "--pages writes page numbers into documents"),
    ] {
      let run = try program.run(
        ["build", "input/spsc/project.yaml", "--messages", "en"] + arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(program.files(below: "output").isEmpty)
    }
    let both = try program.run(
      "build", "input/spsc/project.yaml", "--format", "ods,odt", "--template", letterhead,
      "--languages", "en", "--layout", "separate")
    #expect(both.status == 0, "\(both.errors)")
    #expect(
      program.files(below: "output") == [
        "spsc/data-quality.en.ods", "spsc/data-quality.en.odt", "spsc/financial-annex.en.ods",
        "spsc/financial-annex.en.odt", "spsc/project-summary.en.ods",
        "spsc/project-summary.en.odt",
      ])
  }

  @Test(arguments: ["xlsx", "ods"])
  func `a workbook is verified, and a changed number is told`(format: String) throws {
    defer { program.remove() }
    let definition = "input/spsc/project.yaml"
    _ = try program.run(
      "build", definition, "--format", format, "--languages", "en", "--layout", "separate")
    let file = "output/spsc/project-summary.en.\(format)"
    let same = try program.run("verify", file, definition, "--messages", "en")
    #expect(same.status == 0, "\(same.output)\(same.errors)")
    let text = try String(
      contentsOf: program.folder.appending(path: definition), encoding: .utf8)
    try program.write("# A remark.\n" + text, to: definition)
    let remark = try program.run("verify", file, definition, "--messages", "en")
    #expect(remark.status == 1)
    #expect(remark.output.contains("the definition spsc was changed\nIts words are the same."))
    try program.write(text, to: definition)
    var package = try OfficePackage.read(try bytes("spsc/project-summary.en.\(format)"))
    for part in package.parts where part.name.hasPrefix("xl/work") || part.name == "content.xml" {
      let sheet = String(decoding: part.bytes, as: UTF8.self)
        .replacing("<v>1746947</v>", with: "<v>2746947</v>")
        .replacing("office:value=\"1746947\"", with: "office:value=\"2746947\"")
      package[part.name] = Array(sheet.utf8)
    }
    try Data(try package.bytes()).write(to: program.folder.appending(path: file))
    let edited = try program.run("verify", file, definition, "--messages", "en")
    #expect(edited.status == 1)
    #expect(edited.output.contains("the file itself was changed"))
    #expect(edited.output.contains("2746947"))
    #expect(edited.output.contains("1746947"))
  }

  @Test(.enabled(if: hasOffice))
  func `LibreOffice reads the same values from both formats`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", "input/sanski-most", "--format", "xlsx,ods", "--document", "action-plan",
      "--languages", "en", "--layout", "separate")
    #expect(run.status == 0, "\(run.errors)")
    let tables = try ["xlsx", "ods"].map { format in
      let folder = program.folder.appending(path: "csv-" + format)
      // All sheets, values as they are and not as they are shown; words alone are quoted.
      let filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1"
      let office = try Tool.run(
        "soffice",
        [
          "-env:UserInstallation=file://\(program.folder.path)/profile", "--headless",
          "--convert-to", filter, "--outdir", folder.path,
          program.folder.appending(
            path: "output/ba-sanski-most-ccap-2025-2028/action-plan.en.\(format)"
          ).path,
        ])
      #expect(office?.status == 0)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      }
    }
    #expect(tables[0].count > 20)
    #expect(tables[0].map(\.0) == tables[1].map(\.0))
    for (one, two) in zip(tables[0], tables[1]) { #expect(one.1 == two.1, "\(one.0)") }
    let all = tables[0].map(\.1).joined()
    let fields = all.split { "\t\n".contains($0) }
    #expect(fields.contains("46000"), "numbers are numbers")
    #expect(!all.contains("Err:") && !all.contains("#NAME"))
  }
}
