import OfficePackage
import Testing
import XMLTree

/// Content types, relationships and manifests are read, added to and written.
struct PackageIndexTests {
  @Test func `content types are read, added to and written`() throws {
    var types = try ContentTypes(
      parsing: Array(
        """
        <x:Types xmlns:x="http://schemas.openxmlformats.org/package/2006/content-types">
          <x:Default Extension="XML" ContentType="application/xml"/>
          <x:Override PartName="/word/document.xml" ContentType="main"/>
        </x:Types>
        """.utf8))
    #expect(types.type(of: "word/Document.xml") == "main")
    #expect(types.type(of: "word/other.xml") == "application/xml")
    #expect(types.type(of: "word/media/a.png") == nil)
    types.addDefault("png", "image/png")
    types.addDefault("xml", "ignored")
    types.addOverride("word/document.xml", "new")
    types.addOverride("word/charts/chart1.xml", "chart")
    let read = try ContentTypes(parsing: types.bytes)
    #expect(read == types)
    #expect(read.type(of: "word/media/a.PNG") == "image/png")
    #expect(read.type(of: "word/document.xml") == "new")
    #expect(read.declaredParts.map(\.name) == ["word/document.xml", "word/charts/chart1.xml"])
    #expect(read.type(of: "word/other.xml") == "application/xml")
  }

  @Test func `a new relationship takes an id that nobody has`() throws {
    var relationships = try Relationships(
      parsing: Array(
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rIdK2" Type="styles" Target="styles.xml"/>
          <Relationship Id="rId1" Type="link" Target="https://a.ba/?b&amp;c" TargetMode="External"/>
        </Relationships>
        """.utf8))
    #expect(relationships.add(type: "image", target: "media/a.png", prefix: "rIdK") == "rIdK1")
    #expect(relationships.add(type: "image", target: "media/b.png", prefix: "rIdK") == "rIdK3")
    #expect(relationships.add(type: "image", target: "media/c.png", prefix: "rId") == "rId2")
    let read = try Relationships(parsing: relationships.bytes)
    #expect(read.all == relationships.all)
    #expect(read["rId1"]?.target == "https://a.ba/?b&c")
    #expect(read["rId1"]?.isExternal == true)
    #expect(read.ofType("image").map(\.id) == ["rIdK1", "rIdK3", "rId2"])
    relationships.remove(id: "rIdK2")
    #expect(relationships["rIdK2"] == nil)
  }

  @Test func `a part with too many relationships is refused`() throws {
    func part(_ count: Int) -> [UInt8] {
      var relationships = Relationships()
      for _ in 0..<count { _ = relationships.add(type: "a", target: "b") }
      return relationships.bytes
    }
    #expect(try Relationships(parsing: part(10_000)).all.count == 10_000)
    #expect(throws: XMLError.overLimit("relationships")) {
      try Relationships(parsing: part(10_001))
    }
  }

  @Test func `targets are found from the part that names them`() {
    #expect(Relationships.partName(for: "word/document.xml") == "word/_rels/document.xml.rels")
    #expect(Relationships.partName(for: "") == "_rels/.rels")
    #expect(
      Relationships.resolve("media/a.png", from: "word/document.xml") == "word/media/a.png")
    #expect(Relationships.resolve("../b/./c.xml#x", from: "word/document.xml") == "b/c.xml")
    #expect(
      Relationships.resolve("/word/styles.xml", from: "word/document.xml") == "word/styles.xml")
    #expect(Relationships.resolve("../../a", from: "word/document.xml") == nil)
    #expect(Relationships.resolve("word/document.xml", from: "") == "word/document.xml")
  }

  @Test func `a manifest is read, added to and written`() throws {
    var manifest = try Manifest(
      parsing: Array(
        """
        <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.3">
          <m:file-entry m:full-path="/" m:version="1.3" m:media-type="application/odt"/>
          <m:file-entry m:full-path="a.xml" m:media-type="text/xml"><m:encryption-data/></m:file-entry>
        </m:manifest>
        """.utf8))
    #expect(manifest.entries.map(\.path) == ["/", "a.xml"])
    #expect(manifest.entries.map(\.isEncrypted) == [false, true])
    manifest.add("Pictures/b.png", "image/png")
    manifest.add("/", "application/other")
    manifest.remove("a.xml")
    let read = try Manifest(parsing: manifest.bytes)
    #expect(read.entries.map(\.path) == ["/", "Pictures/b.png"])
    #expect(read.entries.map(\.mediaType) == ["application/other", "image/png"])
  }

  @Test func `a new manifest says what the document is`() throws {
    let manifest = Manifest(mediaType: "application/vnd.oasis.opendocument.text")
    let text = CanonicalXML.text(of: try XMLReader.parse(manifest.bytes))
    #expect(
      text == """
        <manifest:manifest manifest:version="1.3" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
          <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text" manifest:version="1.3"/>
        </manifest:manifest>

        """)
  }
}
