import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct BuildTests {
  private let program: Program
  private let input = Repository.folder.appending(path: "input").path

  init() throws {
    program = try Program()
  }

  @Test func `the shipped definitions become documents that the schemas and LibreOffice accept`()
    throws
  {
    defer { program.remove() }
    let run = try program.run("build", input)
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files.count == 174)
    #expect(run.output.split(separator: "\n").count == 174)
    for file in files {
      #expect(run.output.contains("output/\(file)\n"))
    }
    try Conformance.judge(
      files.map { program.folder.appending(path: "output/\($0)") }, opens: true,
      namesLanguages: true)
  }

  @Test(arguments: [
    (
      "bs-Latn", ["1.746.947", "217.053", "115.019", "332.072", "1.414.875", "19,01\u{A0}%"],
      "nije objavljeno"
    ),
    (
      "en", ["1,746,947", "217,053", "115,019", "332,072", "1,414,875", "19.01%"], "not published"
    ),
  ])
  func `the SPSC summary shows the published and the derived figures`(
    language: String, figures: [String], unknown: String
  ) throws {
    defer { program.remove() }
    #expect(try program.run("build", input + "/spsc").status == 0)
    for format in ["docx", "odt"] {
      let file = program.folder.appending(path: "output/spsc/project-summary.\(language).\(format)")
      let text = try OfficeText.of(file)
      for figure in figures {
        #expect(text.contains(figure), "\(figure) in \(file.lastPathComponent)")
      }
      #expect(text.contains("2022"))
      #expect(text.localizedCaseInsensitiveContains(unknown))
    }
  }

  @Test func `the same input gives the same bytes wherever and whenever it is built`() throws {
    defer { program.remove() }
    _ = try program.run("build", input, "-o", "one")
    _ = try program.run(
      "build", input, "-o", "two",
      environment: ["TZ": "Asia/Tokyo", "LANG": "bs_BA.UTF-8", "SOURCE_DATE_EPOCH": "1900000000"])
    let files = program.files(below: "one")
    #expect(!files.isEmpty)
    #expect(files == program.files(below: "two"))
    for file in files {
      let one = try Data(contentsOf: program.folder.appending(path: "one/\(file)"))
      let two = try Data(contentsOf: program.folder.appending(path: "two/\(file)"))
      #expect(one == two, "\(file)")
    }
  }

  @Test func `a document that fails leaves the old one and the others are written`() throws {
    defer { program.remove() }
    _ = try program.run("build", input + "/spsc")
    let old = program.folder.appending(path: "output/spsc/project-summary.en.odt")
    let elsewhere = try program.write("not yours", to: "elsewhere.odt")
    try FileManager.default.removeItem(at: old)
    try FileManager.default.createSymbolicLink(at: old, withDestinationURL: elsewhere)
    let run = try program.run("build", input + "/spsc")
    #expect(run.status == 73)
    #expect(run.errors.contains("project-summary.en.odt"))
    #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "not yours")
    #expect(run.output.split(separator: "\n").count == 35)
  }

  @Test func `a folder that another run holds is left alone`() throws {
    defer { program.remove() }
    let held = program.folder.appending(path: "output/spsc")
    try FileManager.default.createDirectory(at: held, withIntermediateDirectories: true)
    let descriptor = open(held.path, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    defer { close(descriptor) }
    #expect(try program.run("build", input + "/spsc").status == 75)
    #expect(program.files(below: "output").isEmpty)
  }

  @Test func `what a killed run left behind is swept away`() throws {
    defer { program.remove() }
    try program.write("half", to: "output/spsc/.kohezija-project-summary.en.odt")
    #expect(try program.run("build", input + "/spsc").status == 0)
    #expect(program.files(below: "output").allSatisfy { !$0.contains(".kohezija-") })
  }

  @Test func `options choose languages, formats and layouts`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", input + "/spsc", "-o", "out", "--format", "odt", "--languages", "en", "--layout",
      "separate")
    #expect(run.status == 0)
    #expect(
      program.files(below: "out") == [
        "spsc-report-2024/data-quality.en.odt", "spsc-report-2024/donor-report.en.odt",
        "spsc-report-2024/financial-annex.en.odt", "spsc/data-quality.en.odt",
        "spsc/financial-annex.en.odt", "spsc/project-summary.en.odt",
      ])
  }

  @Test func `stacked documents are linear twins of those in columns`() throws {
    defer { program.remove() }
    let run = try program.run("build", input, "-o", "out", "--layout", "columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "out")
    let stacked = files.filter { $0.contains(".stacked.") }
    #expect(!stacked.isEmpty && stacked.count * 2 == files.count)
    try Conformance.judge(
      stacked.map { program.folder.appending(path: "out/\($0)") }, opens: true,
      namesLanguages: true)
    for file in files where file.contains("action-plan.bs-Latn+en.") {
      let text = try OfficeText.of(program.folder.appending(path: "out/\(file)"))
      #expect(text.contains("Bosanski") != file.contains("stacked"), "\(file)")
    }
  }

  @Test func `editions that can't be cited alike are not written`() throws {
    defer { program.remove() }
    for folder in ["Data", "templates"] {
      try FileManager.default.copyItem(
        at: Repository.folder.appending(path: folder), to: program.folder.appending(path: folder))
    }
    let environment = ["KOHEZIJA_DATA": program.folder.path]
    for (language, total, code) in [
      ("bs-Latn", "\"Osnovana\"", "C1"), ("en", "\"Founded\"", "C2"),
    ] {
      let name = "Data/languages/\(language)/terms/coalition-profile.yaml"
      let file = program.folder.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(total))
      try program.write(text.replacing(total, with: code), to: name)
    }
    let run = try program.run("build", input, environment: environment)
    #expect(run.status == 70)
    #expect(run.errors.contains("C1 ≠ ") && run.errors.contains("C2"), "\(run.errors)")
    #expect(
      program.files(below: "output").allSatisfy { !$0.contains("/coalition-profile.") })
    #expect(!program.files(below: "output").isEmpty)
    let single = try program.run(
      ["build", input + "/sanski-most", "--languages", "en"], environment: environment)
    #expect(single.status == 0, "\(single.errors)")
  }

  /// A wrong call and the status it ends with.
  struct WrongCall: Sendable {
    let arguments: [String]
    let status: Int32
  }

  @Test(arguments: [
    WrongCall(arguments: ["build", "--format", "rtf"], status: 64),
    WrongCall(arguments: ["build", "--languages", "xx"], status: 64),
    WrongCall(arguments: ["build", "--layout", "diagonal"], status: 64),
    WrongCall(arguments: ["build", "--as-of", "2025-13-01"], status: 64),
    WrongCall(arguments: ["build", "--template", "x.pdf"], status: 64),
    WrongCall(arguments: ["build", "nowhere.yaml"], status: 66),
    WrongCall(arguments: ["check", "nowhere"], status: 66),
  ])
  func `a wrong call is told from a wrong input`(call: WrongCall) throws {
    defer { program.remove() }
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input"), to: program.folder.appending(path: "input"))
    let run = try program.run(call.arguments)
    #expect(run.status == call.status, "\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(program.files(below: "output").isEmpty)
  }

  @Test func `an outline decides which sections a document has`() throws {
    defer { program.remove() }
    for folder in ["Data", "templates"] {
      try FileManager.default.copyItem(
        at: Repository.folder.appending(path: folder), to: program.folder.appending(path: folder))
    }
    let environment = ["KOHEZIJA_DATA": program.folder.path]
    try program.write(
      "name: project-summary\nsections: [head, data-notes]\n",
      to: "Data/outlines/project-summary.yaml")
    let arguments = [
      "build", input + "/spsc", "--languages", "en", "--layout", "separate", "--format", "odt",
    ]
    #expect(try program.run(arguments, environment: environment).status == 0)
    let file = program.folder.appending(path: "output/spsc/project-summary.en.odt")
    let text = try OfficeText.of(file)
    #expect(text.contains("Data notes"))
    #expect(!text.contains("Expected results"))

    try program.write(
      "name: project-summary\nsections: [haed]\n", to: "Data/outlines/project-summary.yaml")
    let refused = try program.run(arguments, environment: environment)
    #expect(refused.status == 70)
    #expect(!refused.errors.isEmpty)
  }

  @Test func `other programs get one JSON object a line`() throws {
    defer { program.remove() }
    let run = try program.run("build", input, "--json")
    let lines = run.output.split(separator: "\n")
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.filter { $0["bytes"] != nil }.count == 174)
    #expect(objects.contains { $0["rule"] as? String == "D05" })
  }
}
