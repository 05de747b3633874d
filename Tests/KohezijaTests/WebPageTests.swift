import Foundation
import TestSupport
import Testing
import XMLTree

@Suite struct WebPageTests {
  private let program: Program
  private let input = Repository.folder.appending(path: "input").path

  init() throws {
    program = try Program()
  }

  private func page(_ file: String) throws -> HTMLPage {
    try HTMLPage(Array(try Data(contentsOf: program.folder.appending(path: file))))
  }

  @Test func `all shipped definitions become sound pages in every layout`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", input, "--format", "html", "--layout", "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files.count == 116)
    #expect(files.allSatisfy { $0.hasSuffix(".html") })
    for file in files {
      let page = try page("output/\(file)")
      #expect(page.faults == [], "\(file)")
      #expect(!page.source.contains("⟨"), "\(file) has all its words")
      // A document of one page has no headings to lead to.
      let isOnePage = file.contains("/project-summary.")
      #expect(page.root.all("nav").isEmpty == isOnePage, "\(file)")
    }
  }

  @Test(arguments: [
    ("bs-Latn", "bs-Latn-BA"), ("hr", "hr-BA"), ("sr-Latn", "sr-Latn-BA"),
    ("sr-Cyrl", "sr-Cyrl-BA"), ("en", "en-GB"),
  ])
  func `a plan becomes a page in every language`(language: String, tag: String) throws {
    defer { program.remove() }
    let run = try program.run(
      "build", input + "/sanski-most/plan.yaml", "--format", "html", "--languages", language,
      "--layout", "separate")
    #expect(run.status == 0, "\(run.errors)")
    let page = try page(
      "output/ba-sanski-most-ccap-2025-2028/action-plan.\(language).html")
    #expect(page.faults == [])
    #expect(page.root[attribute: "lang"] == tag)
    let marks = page.root.all("aside").first?.text ?? ""
    #expect(marks.count > 5, "an example says so")
    #expect(page.root.all("nav").first?.all("a").count ?? 0 > 15)
    #expect(page.root.all("table").count > 20)
  }

  @Test func `the page's own style sheet is the only one that browsers follow`() throws {
    defer { program.remove() }
    _ = try program.run(
      "build", input + "/spsc", "--format", "html", "--languages", "en", "--layout", "separate")
    let page = try page("output/spsc/project-summary.en.html")
    let style = try program.write(
      try #require(page.root.all("style").first).text, to: "style.css")
    let sum = try #require(try Tool.run("sha256sum", [style.path])).output.prefix(64)
    let digits = sum.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    let policy = page.root.all("meta").compactMap { $0[attribute: "content"] }.first ?? ""
    #expect(policy.contains("style-src 'sha256-\(Data(bytes).base64EncodedString())';"))
    let drawing = try #require(page.root.all("svg").first)
    #expect(drawing.all("text").contains { $0.text == "217,053" })
    #expect(drawing.first("desc")?.text.contains("217,053") == true)
  }

  @Test func `the same input gives the same page`() throws {
    defer { program.remove() }
    let arguments = ["build", input + "/spsc", "--format", "html", "--layout", "columns", "-o"]
    _ = try program.run(arguments + ["one"])
    _ = try program.run(arguments + ["two"], environment: ["TZ": "Asia/Tokyo", "LANG": "bs_BA"])
    let name = "spsc/project-summary.bs-Latn+en.html"
    #expect(try page("one/\(name)").source == page("two/\(name)").source)
  }

  @Test func `a page takes no letterhead, and says so`() throws {
    defer { program.remove() }
    let letterhead = Repository.folder.appending(path: "Tests/Fixtures/letterhead/letterhead.odt")
    let alone = try program.run(
      "build", input + "/spsc", "--format", "html", "--template", letterhead.path,
      "--messages", "en")
    #expect(alone.status == 64)
    #expect(alone.errors.contains("letterhead.odt") && alone.errors.contains("--template"))
    let own = try program.run(
      "build", input + "/spsc", "--format", "html", "--template", "look.css", "--messages", "en")
    #expect(own.status == 64)
    #expect(own.errors.contains("look.css"))
    #expect(program.files(below: "output").isEmpty)
    let both = try program.run(
      "build", input + "/spsc", "--format", "html,odt", "--template", letterhead.path,
      "--languages", "en", "--layout", "separate")
    #expect(both.status == 0, "\(both.errors)")
    #expect(
      program.files(below: "output") == [
        "spsc-report-2024/data-quality.en.html", "spsc-report-2024/data-quality.en.odt",
        "spsc-report-2024/donor-report.en.html", "spsc-report-2024/donor-report.en.odt",
        "spsc-report-2024/financial-annex.en.html", "spsc-report-2024/financial-annex.en.odt",
        "spsc/data-quality.en.html", "spsc/data-quality.en.odt", "spsc/financial-annex.en.html",
        "spsc/financial-annex.en.odt",
        "spsc/project-summary.en.html", "spsc/project-summary.en.odt",
      ])
  }

  @Test func `a comparison becomes a page`() throws {
    defer { program.remove() }
    let plan = input + "/sanski-most/plan.yaml"
    let run = try program.run("compare", plan, plan, "--format", "html", "-o", "out")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "out")
    #expect(!files.isEmpty && files.allSatisfy { $0.hasSuffix(".html") })
    for file in files { #expect(try page("out/\(file)").faults == [], "\(file)") }
  }
}
