import DocumentTree
import Languages
import Templates
import TestSupport
import Testing
import Writers

/// A document with everything tells the same in each format, and its outline tells of every loss.
@Suite struct OutlineParityTests {
  private static let formats = ["docx", "odt", "html"]
  /// The files of the document, made once for all losses.
  private static let files = Result { try makeFiles() }
  private static func makeFiles() throws -> [String: [UInt8]] {
    let document = DemoDocument.document(rows: 14)
    let page = try #require(
      HTMLTemplate(
        style: Repository.bytes("templates/official/html/page.css"), digest: { _ in "00ff" }))
    let resolved = Resolver(profiles: LanguageProfile.samples).resolve(document)
    return [
      "docx": try Format.word.bytes(Format.word.official(), with: document),
      "odt": try Format.openDocument.bytes(Format.openDocument.official(), with: document),
      "html": try Template.html(page).fill(with: resolved),
    ]
  }

  private func outline(_ format: String) throws -> SemanticOutline {
    let bytes = try #require(try Self.files.get()[format])
    return try SemanticOutline.read(bytes, named: "demo." + format)
  }

  @Test func `a document with everything says the same in every format`() throws {
    let outlines = try Self.formats.map(outline)
    for (one, two) in [(0, 1), (0, 2), (1, 2)] {
      let told = outlines[two].differences(from: outlines[one]).joined(separator: "\n")
      #expect(told.isEmpty, "\(Self.formats[two]) against \(Self.formats[one])\n\(told)")
    }
    try Golden.expect(outlines[1].text, "TemplatesTests/outline.txt")
  }

  @Test(arguments: OutlineLoss.all)
  func `whatever a format loses is told`(loss: OutlineLoss) throws {
    let bytes = try #require(try Self.files.get()[loss.format])
    let poorer = try loss.applied(to: bytes)
    #expect((poorer != bytes) as Bool, "there is nothing of that kind to lose")
    let outline = try SemanticOutline.read(poorer, named: "demo." + loss.format)
    for format in Self.formats where format != loss.format {
      let told = outline.differences(from: try self.outline(format))
      let changes = told.filter { $0.hasPrefix("  -") || $0.hasPrefix("  +") }
      #expect(
        changes.contains { $0.contains(loss.told) },
        "against \(format):\n\(told.joined(separator: "\n"))")
    }
  }
}
