import Diagnostics
import Loading
import Testing

struct ExampleMendingTests {
  private static func mending(_ orders: String) -> ExampleMending? {
    let text = "a: 1\nb: 2  # M05 error\nc: 3\n# mended:\n" + orders
    return ExampleMending(of: SourceText(name: "M05-x.yaml", bytes: Array(text.utf8)))
  }

  @Test func `lines are replaced, added and taken away`() throws {
    let mending = try #require(Self.mending("# 2 > b: 4\n# 2 +   d: 5\n# 2 +   e: 6\n# 3 -\n"))
    #expect(String(decoding: mending.mended.bytes, as: UTF8.self) == "a: 1\nb: 4\n  d: 5\n  e: 6\n")
    #expect(mending.changes.map(\.before) == ["b: 2", "c: 3"])
    #expect(mending.changes.map(\.after) == [["b: 4", "  d: 5", "  e: 6"], []])
    #expect(mending.mended.name == "M05-x.yaml")
  }

  @Test func `a line that is only added stands after the one named`() throws {
    let mending = try #require(Self.mending("# 1 + z: 0"))
    #expect(String(decoding: mending.mended.bytes, as: UTF8.self).hasPrefix("a: 1\nz: 0\nb: 2"))
    #expect(mending.changes == [.init(line: 1, before: nil, after: ["z: 0"])])
  }

  @Test func `a file can be mended by its name`() throws {
    #expect(try #require(Self.mending("# name > plan.yaml\n")).mended.name == "plan.yaml")
  }

  @Test(arguments: ["", "# 4 > x", "# 0 -", "# x > y", "# 1 ? y", "1 > x", "# 1"])
  func `what can't be followed is no mending`(orders: String) {
    #expect(Self.mending(orders) == nil)
  }
}
