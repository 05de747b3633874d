import Diagnostics
import DocumentTree
import Exchange
import Languages
import OfficePackage
import TestSupport
import Testing
import Translation
import XMLTree

struct ReviewTableTests {
  @Test(arguments: ReviewFormat.allCases, [1, 2, 3])
  func `an unedited table gives back exactly the bundle`(
    format: ReviewFormat, seed: UInt64
  ) throws {
    let bundle = TranslationBundle.random(60, seed: seed)
    let file = try ReviewTable.read(format.bytes(bundle), name: "back")
    #expect(file.units == bundle.returned)
    #expect(file.strays == [])
    #expect(file.problems == [])
    #expect(file.exportID == bundle.exportID)
    #expect(file.definition == bundle.definition)
    #expect(file.sourceLanguage == bundle.sourceLanguage)
    #expect(file.targetLanguage == bundle.targetLanguage)
  }

  @Test(arguments: ReviewFormat.allCases)
  func `what is no review table is refused and never read past its limits`(
    format: ReviewFormat
  ) throws {
    let bytes = try format.bytes(.random(3, seed: 4))
    #expect(throws: ExchangeError.self) { try ReviewTable.read([], name: "x") }
    #expect(throws: ExchangeError.self) {
      try ReviewTable.read(Array(bytes.prefix(bytes.count / 2)), name: "x")
    }
    for hostile in [
      "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>", "<x", "<office:document-content/>",
      String(repeating: "<a>", count: 5_000),
    ] {
      var package = try OfficePackage.read(bytes)
      package[format.main] = Array(hostile.utf8)
      let changed = try package.bytes()
      #expect(throws: ExchangeError.self) { try ReviewTable.read(changed, name: "x") }
    }
    var limits = PackageLimits.standard
    limits.partBytes = 1_000
    #expect(throws: ExchangeError("limit", facts: [.init("limit", "partBytes")])) {
      try ReviewTable.read(bytes, name: "x", limits: limits)
    }
  }

  @Test func `numbers that a file makes up cost nothing`() throws {
    let format = ReviewFormat.openDocument
    var package = try OfficePackage.read(format.bytes(.random(3, seed: 5)))
    let text = String(decoding: package[format.main] ?? [], as: UTF8.self)
    package[format.main] = Array(
      text.replacing(
        "<table:table-row ",
        with: """
          <table:table-row><table:table-cell table:number-columns-repeated="2000000000" \
          table:number-rows-spanned="2000000000"/></table:table-row><table:table-row 
          """
      ).replacing("<text:s/>", with: "<text:s text:c=\"2000000000\"/>").utf8)
    _ = try? ReviewTable.read(package.bytes(), name: "x")
  }

  @Test(arguments: ReviewFormat.allCases)
  func `a table without its manifest still gives back all texts`(format: ReviewFormat) throws {
    let bundle = TranslationBundle.random(20, seed: 6)
    var edited = try EditedTable(format, format.bytes(bundle))
    edited.removeManifest()
    let file = try ReviewTable.read(edited.bytes(), name: "back")
    #expect(file.units.map(\.id) == bundle.units.map(\.id))
    #expect(
      file.units.map { SegmentDigest.hex($0.target ?? "") } == bundle.units.map(\.targetDigest))
    #expect(
      file.units.map { SegmentDigest.hex($0.source ?? "") } == bundle.units.map(\.sourceDigest))
    #expect(file.units.allSatisfy { $0.state == nil && $0.exportedSource == nil })
    #expect(file.problems == [.init("no-manifest")])
    #expect(file.exportID == bundle.exportID)
  }
}
