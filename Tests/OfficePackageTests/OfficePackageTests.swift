import Foundation
import OfficePackage
import TestSupport
import Testing
import XMLTree

/// What is packed comes out again, and hostile packages do not get in.
struct OfficePackageTests {
  private static let parts: [OfficePackage.Part] = [
    .init(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
    .init(name: "word/document.xml", bytes: Array(String(repeating: "č", count: 200_000).utf8)),
    .init(name: "word/media/prazno.png", bytes: []),
    .init(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8)),
    .init(
      name: "slike/čaršija.png", bytes: (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }),
  ]

  private func expect(
    _ error: PackageError, _ entries: [ZipBuilder.Entry], _ limits: PackageLimits = .standard,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, sourceLocation: sourceLocation) {
      try OfficePackage.read(ZipBuilder.file(entries), limits: limits)
    }
  }

  private func with(_ limit: WritableKeyPath<PackageLimits, Int>, _ value: Int) -> PackageLimits {
    var limits = PackageLimits.standard
    limits[keyPath: limit] = value
    return limits
  }

  @Test func `parts come back as they were, mimetype first`() throws {
    let package = OfficePackage(parts: Self.parts)
    let bytes = try package.bytes()
    let read = try OfficePackage.read(bytes)
    #expect(read.parts.first?.name == "mimetype")
    #expect(Set(read.parts.map(\.name)) == Set(Self.parts.map(\.name)))
    for part in Self.parts { #expect(read[part.name] == part.bytes, "\(part.name)") }
    #expect(try package.bytes() == bytes)
  }

  @Test func `mimetype lies where file utilities look for it`() throws {
    let bytes = try OfficePackage(parts: Self.parts).bytes()
    #expect(bytes[0..<4].elementsEqual([0x50, 0x4B, 3, 4]))
    #expect(bytes[6..<10].allSatisfy { $0 == 0 }, "no flags, no packing")
    #expect(bytes[28..<30].elementsEqual([0, 0]), "no extra field")
    #expect(bytes[30..<77].elementsEqual("mimetypeapplication/vnd.oasis.opendocument.text".utf8))
  }

  @Test func `no entry needs more than version 2.0 or carries an extra field`() throws {
    let bytes = try OfficePackage(parts: Self.parts).bytes()
    let signature: [UInt8] = [0x50, 0x4B, 3, 4]
    let locals = bytes.indices.dropLast(30).filter { bytes[$0..<$0 + 4].elementsEqual(signature) }
    #expect(locals.count == Self.parts.count)
    for local in locals {
      #expect(bytes[local + 4] <= 20)
      #expect(bytes[(local + 28)..<(local + 30)].elementsEqual([0, 0]))
      #expect(bytes[(local + 10)..<(local + 14)].elementsEqual([0, 0, 0x21, 0]), "1980-01-01")
    }
  }

  @Test func `a streamed part is the part`() throws {
    var writer = PackageWriter()
    writer.add("word/document.xml") { writer in
      writer.declaration()
      writer.element("w:body", ["xmlns:w": "urn:w"]) { writer in
        for number in 0..<40_000 { writer.element("w:t") { $0.text("red \(number) & čćžšđ") } }
      }
    }
    let part = try #require(try OfficePackage.read(writer.finish())["word/document.xml"])
    #expect(part.count > 1024 * 1024)
    #expect(try XMLReader.parse(part).children.count == 40_000)
  }

  @Test func `a name given twice is refused`() {
    #expect(throws: PackageError.self) {
      var writer = PackageWriter()
      writer.add("a", [1])
      writer.add("a", [2])
      return try writer.finish()
    }
  }

  @Test(arguments: ["python3 -m zipfile -t", "unzip -tqq", "zip -T"])
  func `other programs find the package sound`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
    try Data(OfficePackage(parts: Self.parts).bytes()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words + [file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // 127: the program is not on this machine.
    #expect([0, 127].contains(process.terminationStatus))
  }

  @Test func `what sound files hold is taken`() throws {
    let file = ZipBuilder.file(
      [
        .init("word/", ""), .init("word/a.xml", "\u{FEFF}<a/>"), .init("word/empty.xml", ""),
        ZipBuilder.Entry("stream.xml", "<b/>").with { $0.hasDescriptor = true },
        .init("mimetype", "late"),
      ], comment: Array("hello".utf8))
    let package = try OfficePackage.read(file)
    #expect(
      package.parts.map(\.name) == ["word/a.xml", "word/empty.xml", "stream.xml", "mimetype"])
    #expect(package["word/a.xml"] == Array("\u{FEFF}<a/>".utf8))
    #expect(package["word/empty.xml"] == [])
    #expect(package["stream.xml"] == Array("<b/>".utf8))
  }

  @Test(arguments: [
    "../a", "a/../b", "/a", "a\\b", "a\0b", "C:/a", "a//b", "./a", "..", "/", "", "a\nb", "a/../",
  ])
  func `names that lead out of the package are refused`(name: String) {
    expect(.name(name), [.init("ok"), .init(name)])
  }

  @Test(arguments: [("a", "a"), ("Word/a.xml", "word/A.xml"), ("\u{E9}", "e\u{301}")])
  func `doubled names are refused`(first: String, second: String) {
    expect(.name(second), [.init(first), .init(second)])
  }

  @Test func `headers that disagree are refused`() {
    expect(
      .name("a"), [ZipBuilder.Entry("a").with { $0.localName = Array("b".utf8) }])
    let doubled = ZipBuilder.Entry("a", "x").with { $0.offset = 0 }
    expect(.malformed("overlap"), [doubled, doubled])
    expect(.malformed("truncated"), [ZipBuilder.Entry("a").with { $0.offset = 4_000_000 }])
  }

  @Test func `a second name in an extra field is refused`() {
    let evil = Array("../b".utf8)
    let field =
      [1] + ZipBuilder.little(ZipBuilder.checksum(Array("a".utf8))) + evil
    let extra =
      ZipBuilder.little(0x7075 as UInt16) + ZipBuilder.little(UInt16(field.count)) + field
    expect(.name("../b"), [ZipBuilder.Entry("a").with { $0.extra = extra }])
  }

  @Test func `names in the old code page come out as text and stay apart`() throws {
    let file = ZipBuilder.file([
      ZipBuilder.Entry("", "1").with { $0.name = [0x82] },
      ZipBuilder.Entry("", "2").with { $0.name = [0x87] },
    ])
    #expect(try OfficePackage.read(file).parts.map(\.name) == ["é", "ç"])
  }

  @Test func `encrypted entries and unknown methods are refused`() {
    expect(.entry("a"), [ZipBuilder.Entry("a").with { $0.flags = 1 }])
    expect(.entry("a"), [ZipBuilder.Entry("a").with { $0.flags = 1 << 6 }])
    expect(.entry("a"), [ZipBuilder.Entry("a").with { $0.method = 12 }])
  }

  @Test func `a wrong checksum or size is refused`() {
    for entry in [
      ZipBuilder.Entry("a").with { $0.checksum = 1 }, ZipBuilder.Entry("a").with { $0.size = 2 },
    ] {
      #expect(throws: PackageError.self) { try OfficePackage.read(ZipBuilder.file([entry])) }
    }
  }

  @Test func `limits let one below pass and refuse one above`() throws {
    let file = ZipBuilder.file([.init("a", "12"), .init("b", "345")])
    for (name, limit, value) in [
      ("fileBytes", \PackageLimits.fileBytes, file.count), ("entries", \.entries, 2),
      ("partBytes", \.partBytes, 3), ("totalBytes", \.totalBytes, 5),
    ] {
      _ = try OfficePackage.read(file, limits: with(limit, value))
      #expect(throws: PackageError.overLimit(name)) {
        try OfficePackage.read(file, limits: with(limit, value - 1))
      }
    }
  }

  @Test func `a bomb is stopped by what comes out and not by what it declares`() throws {
    let bomb = try OfficePackage(parts: [
      .init(name: "a", bytes: [UInt8](repeating: 0, count: 4 * 1024 * 1024))
    ]).bytes()
    #expect(throws: PackageError.overLimit("ratio")) { try OfficePackage.read(bomb) }
    _ = try OfficePackage.read(bomb, limits: with(\.ratio, 2_000))
    let small = try OfficePackage(parts: [
      .init(name: "a", bytes: [UInt8](repeating: 0, count: 1024 * 1024))
    ]).bytes()
    _ = try OfficePackage.read(small)
  }

  @Test func `no bytes at all bring it down`() throws {
    let sound = try OfficePackage(parts: [
      .init(name: "mimetype", bytes: [1, 2, 3]), .init(name: "a/b", bytes: Array("<a/>".utf8)),
    ]).bytes()
    var random = SeededGenerator(seed: 3)
    for length in 0..<sound.count { _ = try? OfficePackage.read(Array(sound.prefix(length))) }
    for _ in 0..<5_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] =
          [0, 1, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      _ = try? OfficePackage.read(bytes)
    }
  }
}
