import Foundation
import TestSupport
import Testing

@Suite struct ConformanceTests {
  @Test(.enabled(if: Conformance.isThere), arguments: Format.allCases)
  func `a document with everything holds against the schemas`(format: Format) throws {
    try judge(format.official(), format, "demo")
  }

  @Test(
    .enabled(if: Conformance.isThere),
    arguments: [
      "letterhead/letterhead.docx", "letterhead/letterhead.odt", "templates/letterhead.odt",
    ])
  func `a letterhead made with an office program holds against the schemas`(file: String) throws {
    let format: Format = file.hasSuffix(".docx") ? .word : .openDocument
    try judge(Repository.bytes("Tests/Fixtures/\(file)"), format, "letterhead")
  }

  /// Writes the file into the folder of `KOHEZIJA_DEMOS`, or a temporary one, and judges it.
  private func judge(_ template: [UInt8], _ format: Format, _ name: String) throws {
    let folder =
      ProcessInfo.processInfo.environment["KOHEZIJA_DEMOS"].map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory.appending(path: "kohezija-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(name).\(format.rawValue)")
    try Data(format.bytes(template, with: DemoDocument.document())).write(to: file)
    try Conformance.judge([file], namesLanguages: true)
  }
}
