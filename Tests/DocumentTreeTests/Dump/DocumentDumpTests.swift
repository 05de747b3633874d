import DocumentTree
import TestSupport
import Testing

@Suite struct DocumentDumpTests {
  @Test func `every kind of block has its line`() throws {
    try Golden.expect(DocumentDump.text(of: Sample.bosnian), "DocumentTreeTests/sample.txt")
  }
}
