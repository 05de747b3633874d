import TestSupport
import Testing
import XMLTree

/// What the reader takes and what it refuses.
struct XMLReaderTests {
  private func parse(
    _ text: String, limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLElement {
    try XMLReader.parse(Array(text.utf8), limits: limits)
  }

  private func with(_ limit: WritableKeyPath<XMLLimits, Int>, _ value: Int) -> XMLLimits {
    var limits = XMLLimits.standard
    limits[keyPath: limit] = value
    return limits
  }

  @Test func `names, declarations, text and order stay as written`() throws {
    let element = try parse(
      """
      <?xml version="1.0" encoding="utf-8" standalone="yes"?>
      <!-- gone --><w:p xmlns:w="urn:w" xmlns="urn:d" w:b='1 &amp; &#38; &quot;2&quot;' a="x&#10;y
      z">one<!-- gone --> &lt;two&gt; <![CDATA[<&three>]]>&#x10348;<?gone?><w:r/> <e xml:space="preserve"> </e></w:p>
      """)
    #expect(
      element
        == XMLElement(
          "w:p",
          [
            .init("xmlns:w", "urn:w"), .init("xmlns", "urn:d"), .init("w:b", "1 & & \"2\""),
            .init("a", "x\ny z"),
          ],
          [
            .text("one <two> <&three>\u{10348}"), .element(XMLElement("w:r")), .text(" "),
            .element(XMLElement("e", [.init("xml:space", "preserve")], [.text(" ")])),
          ]))
  }

  @Test func `an ampersand spelled out in an attribute stays spelled out`() throws {
    #expect(try parse("<a b='&amp;#38;&amp;lt;&amp;amp;'/>")[attribute: "b"] == "&#38;&lt;&amp;")
  }

  @Test(arguments: [
    ("<a>", 1), ("<a></b>", 1), ("<a/>\n<b/>", 2), ("<a>\n&auml;</a>", 2), ("<a b='1' b='2'/>", 1),
    ("<a><w:b/></a>", 1), ("<a>\u{1}</a>", 1), ("<a>&#1;</a>", 1), ("<a>\u{FFFE}</a>", 1),
    ("<a>\n\n\0</a>", 3), ("", 1), ("plain", 1), ("<a b=1/>", 1), ("<a b='<'/>", 1), ("<", 1),
    ("<!ELEMENT a>", 1), ("<a><!-- ", 1), ("<a><![CDATA[", 1), ("<?xml", 1), ("<a b='", 1),
  ])
  func `what is not well-formed is refused with its line`(text: String, line: Int) {
    #expect {
      try parse(text)
    } throws: { error in
      guard case .malformed(let found, _)? = error as? XMLError else { return false }
      return found == line
    }
  }

  @Test func `a document type declaration is refused before its entities are read`() {
    let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
    #expect(throws: XMLError.documentType) { try parse(laughs) }
    #expect(throws: XMLError.documentType) { try parse("<!DOCTYPE a SYSTEM 'http://b/c'><a/>") }
  }

  @Test func `a document type declaration in a comment or as text harms nobody`() throws {
    #expect(try parse("<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE]]></a>").children.count == 1)
  }

  @Test func `other encodings than UTF-8 are named`() throws {
    let wide = "<?xml version='1.0'?><a/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: XMLError.encoding("UTF-16LE")) { try XMLReader.parse([0xFF, 0xFE] + wide) }
    #expect(throws: XMLError.encoding("UTF-16LE")) { try XMLReader.parse(wide) }
    #expect(throws: XMLError.encoding("UTF-16BE")) { try XMLReader.parse([0xFE, 0xFF, 0, 0x3C]) }
    #expect(throws: XMLError.encoding("windows-1250")) {
      try parse("<?xml version='1.0' encoding='windows-1250'?><a/>")
    }
    #expect(try parse("<?xml version='1.0' encoding='US-ASCII'?><a>č</a>").children == [.text("č")])
    #expect(throws: XMLError.self) { try XMLReader.parse(Array("<a>".utf8) + [0xE8, 0x3C]) }
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try XMLReader.parse([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == XMLElement("a"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `100,000 attributes on one tag are refused at once`() {
    let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
    #expect(throws: XMLError.overLimit("attributes")) { try parse("<a\(attributes)/>") }
    // A quote out of place must not hide them: the parser stops at the first fault.
    #expect(throws: XMLError.self) { try parse("<a>]]><b '\"><a\(attributes)/></a>") }
    #expect(throws: XMLError.self) { try parse("<a><!- \"--><a\(attributes)/></a>") }
  }

  @Test func `many namespaces in force are refused before they cost time`() {
    let tag = "<a" + (0..<200).map { " xmlns:p\($0)='urn:x'" }.joined() + ">"
    let text = String(repeating: tag, count: 200) + String(repeating: "<p0:b/>", count: 100_000)
    #expect(throws: XMLError.overLimit("namespaces")) { try parse(text) }
  }

  @Test(.timeLimit(.minutes(2)))
  func `many different names are refused before they cost time`()
    throws
  {
    func parts(_ count: Int) -> [String] {
      [
        (1..<count).map { "<b\($0)/>" }.joined(), (2..<count).map { "<b b\($0)=''/>" }.joined(),
        (1..<count).map { "<?b\($0)?>" }.joined(),
        (2..<count).map { "<b xmlns='b\($0)'/>" }.joined(),
      ]
    }
    for part in parts(10) {
      _ = try parse("<a>\(part)</a>", limits: with(\.names, 10))
      #expect(throws: XMLError.overLimit("names")) {
        try parse("<a>\(part)</a>", limits: with(\.names, 9))
      }
    }
    for part in parts(200_000) {
      #expect(throws: XMLError.overLimit("names")) { try parse("<a>\(part)</a>") }
    }
  }

  @Test func `a large part is read wherever its tags lie`() throws {
    // libxml2 looks back over 10 MB, and refuses, when a tag is near the end of all it was given.
    let tag = "<b" + (0..<200).map { " a\($0)=''" }.joined() + "/>"
    let text = String(repeating: "x", count: 11_000_000)
    #expect(try parse("<a>\(text)\(tag)</a>").children.count == 2)
  }

  @Test func `limits let one below pass and refuse one above`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    _ = try parse(nested(256))
    #expect(throws: XMLError.overLimit("depth")) { try parse(nested(257)) }
    #expect(throws: XMLError.overLimit("depth")) { try parse(nested(300)) }
    #expect(throws: XMLError.overLimit("depth")) {
      try parse(nested(5), limits: with(\.depth, 4))
    }

    _ = try parse("<a b='' c=''/>", limits: with(\.attributes, 2))
    #expect(throws: XMLError.overLimit("attributes")) {
      try parse("<a b='' c='' d=''/>", limits: with(\.attributes, 2))
    }
    _ = try parse("<a b='12'/>", limits: with(\.attributeBytes, 2))
    #expect(throws: XMLError.overLimit("attributeBytes")) {
      try parse("<a b='123'/>", limits: with(\.attributeBytes, 2))
    }
    _ = try parse("<a>12<b/>12</a>", limits: with(\.textBytes, 2))
    #expect(throws: XMLError.overLimit("textBytes")) {
      try parse("<a>12<!---->3</a>", limits: with(\.textBytes, 2))
    }
    _ = try parse("<a><b/></a>", limits: with(\.elements, 2))
    #expect(throws: XMLError.overLimit("elements")) {
      try parse("<a><b/><b/></a>", limits: with(\.elements, 2))
    }
    let declarations = "<a xmlns:b='b'><c xmlns:d='d'/><c xmlns:d='d'/></a>"
    _ = try parse(declarations, limits: with(\.namespaces, 2))
    #expect(throws: XMLError.overLimit("namespaces")) {
      try parse(declarations, limits: with(\.namespaces, 1))
    }
  }

  @Test func `no bytes at all bring it down`() {
    var random = SeededGenerator(seed: 7)
    let seed = Array(
      "\u{FEFF}<?xml version='1.0' encoding='utf-8'?><!--c--><a:b xmlns:a='u' c=\"&lt;\"><![CDATA[x]]>&amp;<d/></a:b>"
        .utf8)
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(seed.randomElement(using: &random) ?? 0, at: index)
        }
      }
      _ = try? XMLReader.parse(bytes)
    }
  }
}
