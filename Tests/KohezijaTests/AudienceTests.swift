import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct AudienceTests {
  private let program: Program
  private let plan = Repository.folder.appending(path: "input/sanski-most").path
  private let folder = "output/ba-sanski-most-ccap-2025-2028/"

  init() throws {
    program = try Program()
  }

  private func text(_ name: String) throws -> String {
    try OfficeText.of(program.folder.appending(path: folder + name))
  }

  @Test func `the public reads no small count and nobody mistakes the internal version`() throws {
    defer { program.remove() }
    let build = try program.run("build", plan, "--languages", "en")
    #expect(build.status == 0 && build.errors.contains("warning[P03]"), "\(build.errors)")
    let internalBuild = try program.run(
      "build", plan, "--languages", "bs-Latn+en", "--audience", "internal", "--messages", "bs")
    #expect(internalBuild.status == 0 && !internalBuild.errors.contains("[P03]"))
    #expect(internalBuild.errors.contains("[P08]"))
    #expect(internalBuild.errors.contains("„ZA INTERNU UPOTREBU“"))
    for format in ["docx", "odt"] {
      let open = try text("action-plan.en.\(format)")
      #expect(open.contains("<3") && open.contains("\n*\n"))
      #expect(!open.contains("FOR INTERNAL USE"))
      let inner = try text("action-plan.internal.bs-Latn+en.\(format)")
      #expect(!inner.contains("<3") && inner.contains("95,0\u{A0}%"))
      let file = program.folder.appending(
        path: folder + "action-plan.internal.bs-Latn+en.\(format)")
      let package = try OfficePackage.read(Array(try Data(contentsOf: file)))
      let pages = try OfficeText.part(
        format == "docx" ? "word/header1.xml" : "styles.xml", of: package)
      for mark in ["ZA INTERNU UPOTREBU", "FOR INTERNAL USE"] {
        #expect(inner.contains(mark) && pages.contains(mark), "\(format): \(mark)")
      }
    }
    let names = program.files(below: folder).filter { $0.contains("internal") }
    let kinds = ["action-plan", "act", "incident-response-sheet"]
    #expect(names.count == 18)
    #expect(names.allSatisfy { name in kinds.contains { name.hasPrefix($0 + ".internal.") } })
  }

  @Test func `projects are marked too, and an unknown audience is refused`() throws {
    defer { program.remove() }
    let project = Repository.folder.appending(path: "input/spsc").path
    #expect(try program.run("build", project, "--audience", "internal").status == 0)
    let names = program.files(below: "output/spsc")
    let kinds = ["project-summary", "financial-annex", "data-quality"]
    #expect(names.count == 18)
    #expect(names.allSatisfy { name in kinds.contains { name.hasPrefix($0 + ".internal.") } })
    let refused = try program.run("build", project, "--audience", "secret")
    #expect(refused.status == 64 && refused.errors.contains("public, internal"))
    #expect(try program.run("check", project, "--audience", "internal").errors.contains("P08"))
  }

  @Test func `years can be shown together for one build`() throws {
    defer { program.remove() }
    _ = try program.run("build", plan, "--languages", "en", "--group-years")
    let text = try text("action-plan.en.docx")
    #expect(text.contains("Recorded incidents by class and type"))
    #expect(!text.contains("Recorded incidents by class, type and year"))
  }
}
