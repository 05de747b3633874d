import Composition
import Diagnostics
import Exchange
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation

@Suite(.serialized) struct ReviewOfficeTests {
  static let hasOffice = Tool.find("soffice") != nil

  @Test(
    .enabled(if: hasOffice, "LibreOffice is not installed"),
    arguments: [["docx", "docx"], ["docx", "odt", "docx"], ["odt", "odt"]])
  func `a table that LibreOffice opened and saved gives back the same texts`(
    way: [String]
  ) throws {
    let bundle = TranslationBundle.random(40, seed: 31)
    let format = try #require(ReviewFormat(rawValue: way[0]))
    let file = try ReviewTable.read(saved(format.bytes(bundle), way), name: "back")
    #expect(file.units == bundle.returned)
    #expect(file.strays == [])
    #expect(file.problems == [])
    #expect(file.exportID == bundle.exportID)
  }

  @Test(
    .enabled(if: hasOffice, "LibreOffice is not installed"),
    arguments: [["docx", "odt"], ["odt", "docx"]])
  func `edits outlive LibreOffice`(way: [String]) throws {
    let bundle = TranslationBundle.random(60, seed: 32)
    let format = try #require(ReviewFormat(rawValue: way[0]))
    var edits = ReviewEdits(try EditedTable(format, format.bytes(bundle)), bundle, seed: 32)
    for kind in [
      ReviewEdits.Kind.move, .delete, .double, .target, .source, .note, .insertTracked, .comment,
      .deleteTracked2, .merge, .mergeDown, .outside, .unknownRow, .clear, .breakLine,
    ] { edits.make(kind) }
    edits.moveColumns([2, 4, 0, 3, 1])
    let file = try ReviewTable.read(saved(edits.table.bytes(), way), name: "back")
    edits.check(file, bundle)
  }

  /// The bytes of a file that LibreOffice opened and saved, once for each further format.
  private func saved(_ bytes: [UInt8], _ way: [String]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kohezija-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    var file = folder.appending(path: "0/review.\(way[0])")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    for (index, ending) in way.enumerated().dropFirst() {
      let target = folder.appending(path: "\(index)")
      let run = try #require(
        try Tool.run(
          "soffice",
          [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
            ending, "--outdir", target.path, file.path,
          ]))
      #expect(run.status == 0, "\(run.output)")
      file = target.appending(path: "review.\(ending)")
    }
    return Array(try Data(contentsOf: file))
  }
}
