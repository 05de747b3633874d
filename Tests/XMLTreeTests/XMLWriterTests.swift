import TestSupport
import Testing
import XMLTree

/// What is written comes back when it is read.
struct XMLWriterTests {
  /// Scalars of every kind: those that XML forbids, escapes, or takes several bytes for.
  private static func text(_ random: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x22...0x27, 0x3C...0x3E, 0x7F...0x17F, 0x400...0x45F,
      0xD7F0...0xD7FF, 0xE000...0xE010, 0xFFF0...0xFFFF, 0x1F600...0x1F64F, 0x10FFF0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
      guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// What XML 1.0 can hold of a text (2.2).
  private static func allowed(_ text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
      guard !isControl, scalar.value & ~1 != 0xFFFE else { continue }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }

  @Test func `any text comes back but for the characters that XML forbids`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let text = Self.text(&random)
      let value = Self.text(&random)
      let fragment = XMLFragment { writer in
        writer.element("a", ["b": value]) { $0.text(text) }
      }
      let element = try XMLReader.parse(fragment.bytes)
      let kept = Self.allowed(text)
      #expect(element.children == (kept.isEmpty ? [] : [.text(kept)]))
      #expect(
        Array((element[attribute: "b"] ?? "").unicodeScalars)
          == Array(Self.allowed(value).unicodeScalars))
    }
  }

  @Test func `a tree comes back as it was`() throws {
    var random = SeededGenerator(seed: 2)
    func tree(_ depth: Int) -> XMLElement {
      var element = XMLElement(["a", "w:b", "text:čć"].randomElement(using: &random) ?? "a")
      element[attribute: "w:v"] = Self.allowed(Self.text(&random))
      if depth == 0 {
        element[attribute: "xmlns:w"] = "urn:w"
        element[attribute: "xmlns:text"] = "urn:t"
      }
      for _ in 0..<(depth < 4 ? Int.random(in: 0...4, using: &random) : 0) {
        let text = Self.allowed(Self.text(&random))
        if !text.isEmpty { element.children.append(.text(text)) }
        element.children.append(.element(tree(depth + 1)))
      }
      return element
    }
    for _ in 0..<50 {
      let element = tree(0)
      let read = try XMLReader.parse(element.document)
      #expect(CanonicalXML.text(of: read) == CanonicalXML.text(of: element))
      #expect(try XMLReader.parse(read.document) == read)
    }
  }

  @Test func `blocks add up to the whole`() {
    final class Sink {
      var blocks: [[UInt8]] = []
    }
    let sink = Sink()
    var writer = XMLWriter { sink.blocks.append($0) }
    let long = String(repeating: "čđ&", count: 50_000)
    writer.element("a") { writer in
      for number in 0..<10_000 { writer.element("b", ["n": String(number)]) }
      writer.text(long)
      writer.text(long)
    }
    writer.finish()
    let whole =
      "<a>" + (0..<10_000).map { "<b n=\"\($0)\"/>" }.joined()
      + (long + long).replacing("&", with: "&amp;") + "</a>"
    #expect(sink.blocks.count > 1)
    #expect(Array(sink.blocks.joined()) == Array(whole.utf8))
  }

  @Test func `a fragment becomes a tree with the namespaces of its place`() throws {
    let fragment = XMLFragment { writer in
      writer.element("w:p") { $0.text("a") }
      writer.element("w:p")
    }
    let nodes = try XMLReader.parse(fragment, declarations: [.init("xmlns:w", "urn:w")])
    #expect(
      nodes == [.element(XMLElement("w:p", [], [.text("a")])), .element(XMLElement("w:p"))])
  }

  @Test func `canonical text sorts attributes, indents structure and leaves text alone`() throws {
    let element = try XMLReader.parse(
      Array("<a z='1' b='&quot;'>\n  <c/>\n\n<d> </d><e>x <f><g/></f>\n</e></a>".utf8))
    #expect(
      CanonicalXML.text(of: element) == """
        <a b="&quot;" z="1">
          <c/>
          <d> </d>
          <e>x <f><g/></f>
        </e>
        </a>

        """)
  }
}
