import Exchange
import TestSupport
import Testing
import Translation

@Suite struct XLIFFRefusalTests {
  private static func file(_ id: String, version: String = "1.2") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="\(version)">
    <file original="x" source-language="bs" target-language="en" datatype="html"><body>
    <trans-unit id="\(id)"><source>a</source><target>b</target></trans-unit>
    </body></file></xliff>
    """
  }

  @Test(
    arguments: [
      ("", "xml"), ("<xliff", "xml"), ("<html/>", "not-xliff"), ("\u{1}", "xml"),
      (file("A1.t", version: "1.1"), "version"),
      (file("A1.t").replacing("document:1.2", with: "document:1.1"), "version"),
      (file("A1.t").replacing("document:1.2", with: "document:2.2"), "version"),
      ("<xliff version=\"1.2\"/>", "version"),
      (
        "<!DOCTYPE xliff [<!ENTITY a \"b\">]>" + file("A1.t"), "document-type"
      ),
      ("<?xml version='1.0' encoding='ISO-8859-2'?>" + file("A1.t"), "encoding"),
      (file("strange"), "not-ours"),
      (
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'></xliff>", "empty"
      ),
      (String(repeating: "<a>", count: 400), "limit"),
    ])
  func `what is no XLIFF of ours is refused with a reason`(text: String, reason: String) {
    expectRefusal(reason) { () throws(ExchangeError) in
      _ = try XLIFF.read(Array(text.utf8), name: "a.xlf")
    }
  }

  @Test func `a file of another program is read when it names a segment`() throws {
    let file = Array(Self.file("strange").utf8)
    #expect(try XLIFF.read(file, name: "a", known: ["strange"]).units.map(\.target) == ["b"])
    expectRefusal("not-ours") { () throws(ExchangeError) in
      _ = try XLIFF.read(Array(Self.file("A1.t").utf8), name: "a", known: ["A2.t"])
    }
  }

  @Test func `UTF-16 and a document type without declarations are read`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE xliff SYSTEM \"x.dtd\">"
    let units = (text + Self.file("A1.t").replacing(">b<", with: ">šđ🕊️<")).utf16
    for isBig in [true, false] {
      let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
      let bytes = units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? pair : pair.reversed()
      }
      let file = try XLIFF.read(mark + bytes, name: "a.xlf")
      #expect(file.units.map(\.target) == ["šđ🕊️"])
    }
  }

  @Test(arguments: 1...4)
  func `damaged files end in an error or in units, never in a crash`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bundle = SampleBundle.bundle
    let files = [
      try XLIFF12.text(of: bundle), try XLIFF2.text(of: bundle),
      try TMX.text(of: bundle, .finished),
      try CSV.text(of: bundle), try TBX.text(of: SampleGlossary.entries),
      CSV.text(of: SampleGlossary.entries),
    ]
    for _ in 0..<150 {
      for file in files {
        var bytes = file
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let start = Int.random(in: 0..<bytes.count, using: &generator)
          let end = min(bytes.count, start + Int.random(in: 0...40, using: &generator))
          let other = Int.random(in: 0..<bytes.count, using: &generator)
          bytes.replaceSubrange(
            start..<end, with: Array(bytes[other..<min(bytes.count, other + 20)]))
        }
        _ = try? XLIFF.read(bytes, name: "a")
        _ = try? TMX.read(bytes)
        _ = try? TBX.read(bytes)
        _ = try? CSV.read(bytes, name: "a")
        _ = try? CSV.readGlossary(bytes)
      }
    }
  }
}
