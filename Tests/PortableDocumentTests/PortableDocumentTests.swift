import DocumentTree
import PortableDocument
import TestSupport
import Testing

@Suite struct PortableDocumentTests {
  /// A PDF of three pages with two named places, as LibreOffice orders it.
  private static func sample(date: String = "20261121180921", id: String = "A1") -> [UInt8] {
    let id = String(repeating: id, count: 16)
    let objects = [
      "<</Type/Catalog/Pages 2 0 R\n/Dests 6 0 R\n>>",
      "<</Type/Pages\n/Kids[ 3 0 R 4 0 R 5 0 R ]\n/Count 3>>",
      "<</Type/Page/Parent 2 0 R>>", "<</Type/Page/Parent 2 0 R>>", "<</Type/Page/Parent 2 0 R>>",
      "<</introduction[3 0 R/XYZ 96.35 748.589 0]\n/table5Ffinance[5 0 R/XYZ 71 1 0]>>",
      "<</Title<FEFF0041>\n/CreationDate(D:\(date)Z')>>",
    ]
    var text = "%PDF-1.6\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 8\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text +=
      "trailer\n<</Size 8/Root 1 0 R\n/Info 7 0 R\n/ID [ <\(id)>\n<\(id)> ]\n/DocChecksum /\(id)\n>>\n"
    text += "startxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// A sum of all bytes and their places, which serves as a hash here.
  private static func digest(_ bytes: [UInt8]) -> String {
    let sum = bytes.reduce(into: UInt64(7)) { $0 = $0 &* 31 &+ UInt64($1) }
    let text = String(sum, radix: 16)
    return String(repeating: "0", count: 64 - text.count) + text
  }

  private static let provenance: DocumentProvenance = {
    var provenance = DocumentProvenance()
    provenance.add("version", "0.1.0")
    provenance.add("definition", "a(b) sha256:00")
    return provenance
  }()

  @Test func `pages and named places are found`() throws {
    let file = try #require(PortableDocument(Self.sample()))
    #expect(file.pageCount == 3)
    #expect(file.destinations == ["introduction": 1, "table5Ffinance": 3])
    #expect(file.provenance.properties.isEmpty)
    #expect(file.keepsSeal(digest: Self.digest) == nil)
  }

  @Test func `the moment of making leaves no trace, and provenance is read again`() throws {
    func stamped(_ date: String, _ id: String) throws -> [UInt8] {
      try #require(PortableDocument(Self.sample(date: date, id: id)))
        .stamped(Self.provenance, moment: "19800101000000", digest: Self.digest)
    }
    let one = try stamped("20261121180921", "A1")
    #expect(try one == stamped("20250101000000", "B7"))
    let file = try #require(PortableDocument(one))
    #expect(file.provenance["version"] == "0.1.0")
    #expect(file.provenance["definition"] == "a(b) sha256:00")
    #expect(file.pageCount == 3)
    #expect(file.keepsSeal(digest: Self.digest) == true)
    #expect(String(decoding: one, as: UTF8.self).contains("(D:19800101000000Z')"))
  }

  @Test func `a change breaks the seal, and what is added behind does not`() throws {
    let file = try #require(PortableDocument(Self.sample()))
      .stamped(Self.provenance, moment: "19800101000000", digest: Self.digest)
    var changed = file
    changed[60] ^= 1
    #expect(PortableDocument(changed)?.keepsSeal(digest: Self.digest) == false)
    let signed = file + Array("% signed\n".utf8)
    #expect(PortableDocument(signed)?.keepsSeal(digest: Self.digest) == true)
  }

  @Test func `broken files are refused or read as far as they go, and nothing crashes`() {
    var generator = SeededGenerator(seed: 11)
    let sample = Self.sample()
    #expect(PortableDocument([]) == nil)
    #expect(PortableDocument(Array("%PDF-1.6\n".utf8)) == nil)
    for _ in 0..<3_000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
      }
      guard let file = PortableDocument(bytes) else { continue }
      #expect(file.pageCount <= 8)
      _ = file.destinations
      _ = file.stamped(Self.provenance, moment: "19800101000000", digest: Self.digest)
    }
  }
}
