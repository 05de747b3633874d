import DocumentTree
import Foundation
import TestSupport
import Testing

/// Whether the tool that holds files against the schemas is there.
private let hasTool =
  Repository.shared.map {
    FileManager.default.fileExists(atPath: $0.appending(path: "tools/conformance").path)
  } ?? false

@Suite struct OpenDocumentConformanceTests {
  @Test(.enabled(if: hasTool))
  func `a document with everything holds against the schemas and opens`() throws {
    try judge(OpenDocumentFiles.official(), "demo")
  }

  @Test(.enabled(if: hasTool))
  func `a letterhead that LibreOffice saved twice holds too`() throws {
    try judge(Repository.bytes("Tests/Fixtures/templates/letterhead.odt"), "letter")
  }

  /// Writes the file into the folder of `KOHEZIJA_DEMOS`, or a temporary one, and judges it.
  private func judge(_ template: [UInt8], _ name: String) throws {
    let bytes = try OpenDocumentFiles.bytes(template, with: OpenDocumentDemo.document())
    let folder =
      ProcessInfo.processInfo.environment["KOHEZIJA_DEMOS"].map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory.appending(path: "kohezija-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name + ".odt")
    try Data(bytes).write(to: file)
    let shared = try #require(Repository.shared)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", shared.appending(path: "tools/conformance").path, file.path]
    process.standardOutput = output
    try process.run()
    let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(report)")
  }
}
