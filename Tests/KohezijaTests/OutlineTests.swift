import Foundation
import TestSupport
import Testing

/// Which documents are made, and of which sections.
struct OutlineTests {
  private let program: Program
  private let input = Repository.folder.appending(path: "input").path

  init() throws {
    program = try Program()
  }

  private let common = ["--languages", "en", "--layout", "separate", "--format", "odt"]

  @Test func `kinds of documents are chosen, and gaps are told`() throws {
    defer { program.remove() }
    let run = try program.run(
      ["build", input + "/sanski-most", "--document", "act", "--document", "implementation-report"]
        + common)
    #expect(run.status == 0)
    let files = program.files(below: "output")
    #expect(files.count == 2)
    #expect(files.contains { $0.hasSuffix("/act.en.odt") })
    #expect(files.contains { $0.hasSuffix("/implementation-report.en.odt") })
    let plan = try program.run(
      ["build", input + "/sanski-most/plan.yaml", "--document", "action-plan", "--messages", "en"]
        + common)
    #expect(plan.errors.contains("actions of visibility and communication"))
    #expect(try program.run(["build", input, "--document", "changes"]).status != 0)
  }

  @Test func `a file of the user says which sections stand and which data are required`() throws {
    defer { program.remove() }
    try program.write(
      """
      name: action-plan
      sections:
        - { section: risks, needs: [risks] }
        - { section: visibility, needs: [visibility-actions], missing: say }
      """, to: "outline.yaml")
    let arguments =
      ["build", input + "/sanski-most/plan.yaml", "--document", "action-plan"] + common
    let outline = ["--outline", program.folder.appending(path: "outline.yaml").path]
    #expect(try program.run(arguments + outline).status == 0)
    let file = "output/ba-sanski-most-ccap-2025-2028/action-plan.en.odt"
    let text = try OfficeText.of(program.folder.appending(path: file))
    #expect(text.contains("There are no data for this part"))
    #expect(!text.contains("Actors and their roles"))

    try program.write(
      "name: action-plan\nsections:\n  - { section: visibility, missing: require }\n",
      to: "outline.yaml")
    let refused = try program.run(arguments + outline + ["--messages", "en"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("actions of visibility and communication"))

    try program.write("name: action-plan\nsections: [rissks]\n", to: "outline.yaml")
    let wrong = try program.run(arguments + outline + ["--messages", "en"])
    #expect(wrong.status == refused.status)
    #expect(wrong.errors.contains("rissks"))
  }

  @Test func `a definition chooses and orders its own sections`() throws {
    defer { program.remove() }
    let plan = String(
      decoding: try Repository.bytes("input/livno/plan.yaml"), as: UTF8.self)
    let english = try Repository.bytes("input/livno/translations/plan.en.yaml")
    try program.write(String(decoding: english, as: UTF8.self), to: "in/translations/plan.en.yaml")
    let choice = "documents: { action-plan: { sections: [risks, actors] } }\n"
    try program.write(plan + "\n" + choice, to: "in/plan.yaml")
    let folder = program.folder.appending(path: "in").path
    #expect(try program.run(["build", folder, "--document", "action-plan"] + common).status == 0)
    let file = "output/ba-livno-ccap-2026-2029/action-plan.en.odt"
    let text = try OfficeText.of(program.folder.appending(path: file))
    let risks = try #require(text.range(of: "Risks and mitigation"))
    let actors = try #require(text.range(of: "Actors and their roles"))
    #expect(risks.lowerBound < actors.lowerBound)
    #expect(!text.contains("Introduction"))

    let misspelt = choice.replacing("risks", with: "riskz")
    try program.write(plan + "\n" + misspelt, to: "in/plan.yaml")
    let wrong = try program.run(["check", folder, "--messages", "en"])
    #expect(wrong.errors.contains("Did you mean “risks”?"))
  }
}
