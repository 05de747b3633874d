import OfficePackage
import Testing
import XMLTree

/// Long parts, which are packed on a thread of their own.
struct PackageWriterTests {
  private struct Interruption: Error {}

  private static func write(_ lines: Int, into writer: inout XMLWriter) {
    writer.element("lines") { writer in
      for line in 0..<lines { writer.element("line") { $0.text("\(line * 7919 % 10_007)") } }
    }
  }

  @Test(arguments: [0, 100, 2_900, 3_100, 6_000, 200_000])
  func `a part is packed alike on its own thread and at once`(lines: Int) throws {
    var streamed = PackageWriter()
    streamed.add("a.xml") { Self.write(lines, into: &$0) }
    var whole = PackageWriter()
    whole.add("a.xml", XMLFragment { Self.write(lines, into: &$0) }.bytes)
    #expect(try streamed.finish() == whole.finish())
  }

  @Test func `a long part that breaks off leaves the package usable`() throws {
    var writer = PackageWriter()
    for _ in 0..<50 {
      #expect(throws: Interruption.self) {
        try writer.add("a.xml") { writer throws(Interruption) in
          Self.write(20_000, into: &writer)
          throw Interruption()
        }
      }
    }
    writer.add("b.xml") { Self.write(20_000, into: &$0) }
    let parts = try OfficePackage.read(try writer.finish()).parts
    #expect(parts.map(\.name) == ["b.xml"])
  }
}
