import Foundation
import TestSupport
import Testing

/// Every document tells its readers the same in each format.
@Suite struct ParityTests {
  @Test(arguments: ["public", "internal"])
  func `all shipped documents say the same in every format and layout`(audience: String)
    async throws
  {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input").path, "--format", "docx,odt,html",
      "--layout", "separate,columns,stacked", "--audience", audience)
    #expect(run.status == 0, "\(run.errors)")
    let count = try await compare(program)
    #expect(count > 40, "\(count) documents")
  }

  @Test func `a report on fourteen units says the same in every format and layout`() async throws {
    let program = try Program()
    defer { program.remove() }
    try InventedPortfolio.write(to: program.folder.appending(path: "input"))
    let run = try program.run(
      "build", "input/portfolio.yaml", "input/ba-ribnik", "--languages", "bs-Latn+en", "--format",
      "docx,odt,html", "--layout", "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let more = try program.run(
      "build", "input/portfolio.yaml", "--languages", "hr+sr-Cyrl", "--format", "docx,odt,html",
      "--layout", "separate,columns")
    #expect(more.status == 0, "\(more.errors)")
    let count = try await compare(program)
    #expect(count > 10, "\(count) documents")
  }

  /// Compares the formats of every document that was written.
  ///
  /// - Returns: How many documents there are.
  private func compare(_ program: Program) async throws -> Int {
    let folder = program.folder
    let documents = program.files(below: "output").filter { $0.hasSuffix(".docx") }
      .map { "output/" + $0.dropLast(".docx".count) }
    try await withThrowingTaskGroup(of: (String, [String]).self) { group in
      for document in documents {
        group.addTask {
          let outlines = try [".docx", ".odt", ".html"].map { ending in
            let bytes = try Data(contentsOf: folder.appending(path: document + ending))
            return try SemanticOutline.read(Array(bytes), named: ending)
          }
          let pairs = [
            ("odt against docx", 1, 0), ("html against docx", 2, 0), ("html against odt", 2, 1),
          ]
          return (
            document,
            pairs.flatMap { name, one, two in
              let told = outlines[one].differences(from: outlines[two])
              return told.isEmpty ? [] : [name] + told
            }
          )
        }
      }
      for try await (document, told) in group {
        #expect(told.isEmpty, "\(document)\n\(told.joined(separator: "\n"))")
      }
    }
    return documents.count
  }
}
