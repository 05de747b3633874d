import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

struct GoldenTests {
  @Test(arguments: Shipped.written)
  func `the action plan says what was reviewed`(_ tag: LanguageTag) throws {
    let document = try Shipped.document(.plan(Shipped.plan()), tag)
    try Golden.expect(
      DocumentDump.text(of: document), "Composition/sanski-most.\(tag.rawValue).txt")
  }

  @Test(arguments: Shipped.written)
  func `the project summary says what was reviewed`(_ tag: LanguageTag) throws {
    let document = try Shipped.document(.project(Shipped.project()), tag)
    try Golden.expect(DocumentDump.text(of: document), "Composition/spsc.\(tag.rawValue).txt")
  }
}
