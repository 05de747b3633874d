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

  @Test(arguments: ReviewFormat.allCases)
  func `a file that was damaged anywhere is read or refused`(format: ReviewFormat) throws {
    let package = try OfficePackage.read(format.bytes(.random(3, seed: 7)))
    let sound = package[format.main] ?? []
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var damaged = package
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) {
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      } else {
        let end = min(bytes.count, place + Int.random(in: 1...400, using: &random))
        bytes.removeSubrange(place..<end)
      }
      damaged[format.main] = bytes
      let changed = try damaged.bytes()
      do throws(ExchangeError) {
        let file = try ReviewTable.read(changed, name: "x")
        #expect(file.name == "x")
      } catch {
        #expect(["xml", "limit", "not-ours", "package"].contains(error.reason))
      }
    }
  }

  @Test(arguments: ReviewFormat.allCases)
  func `a question that was ticked off is no open question`(format: ReviewFormat) throws {
    let bundle = TranslationBundle.random(4, seed: 8)
    var table = try EditedTable(format, format.bytes(bundle))
    table.append(0, 2, table.comment("Open?", by: "Ana"))
    table.append(1, 2, table.comment("Done?", by: "Ana", isResolved: true))
    table.append(2, 2, table.comment("See https://a.ba/?x=1.", by: "Ana"))
    let file = try ReviewTable.read(table.bytes(), name: "back")
    #expect(
      file.units.map(\.notes) == [
        [Catalogue.Note("Open?", author: "Ana", isOpenQuestion: true)],
        [Catalogue.Note("Done?", author: "Ana")],
        [Catalogue.Note("See https://a.ba/?x=1.", author: "Ana")], [],
      ])
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
