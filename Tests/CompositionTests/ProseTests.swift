import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

struct ProseTests {
  @Test(arguments: Shipped.written)
  func `a plan with signs in its texts says what was reviewed`(_ tag: LanguageTag) throws {
    let document = try Self.document(tag)
    try Golden.expect(DocumentDump.text(of: document), "Composition/signs.\(tag.rawValue).txt")
  }

  @Test(arguments: BilingualLayout.allCases)
  func `texts of different shapes lose nothing beside each other`(_ layout: BilingualLayout) throws
  {
    let (one, other) = (try Self.document(.bosnian), try Self.document(.english))
    let merged = BilingualMerge.merge(one, other, layout)
    let dump = DocumentDump.text(of: merged)
    try Golden.expect(dump, "Composition/signs.\(layout.rawValue).txt")
    for words in [
      "bez mržnje", "without hate", "red, i to:", "dialogue.", "Procjena.", "Law, art. 5.",
    ] {
      #expect(dump.contains(words))
    }
  }

  private static func document(_ tag: LanguageTag) throws -> Document {
    try Shipped.document(.plan(Shipped.plan("Tests/Fixtures/definitions/signs.yaml")), tag)
  }
}
