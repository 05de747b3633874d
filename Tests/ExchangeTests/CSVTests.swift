import Exchange
import TestSupport
import Testing
import Translation

@Suite struct CSVTests {
  @Test(arguments: 1...30)
  func `segments in CSV come back as they were written`(seed: Int) throws {
    var random = RandomBundle(seed: UInt64(400 + seed))
    let bundle = random.bundle()
    let file = try CSV.read(CSV.text(of: bundle, hasMark: seed.isMultiple(of: 2)), name: "a.csv")
    #expect(file.exportID == bundle.exportID)
    #expect(file.strays.isEmpty)
    #expect(file.units.count == bundle.units.count)
    for (returned, unit) in zip(file.units, bundle.units) { expectSame(returned, unit) }
  }

  @Test func `no cell begins like a formula`() throws {
    var random = RandomBundle(seed: 9)
    for _ in 0..<2_000 {
      let text = random.text()
      let bytes = CSVTable(rows: [[text]]).bytes()
      let first = bytes.first == UInt8(ascii: "\"") ? bytes[1] : bytes[0]
      #expect(!"=+-@\t\r".utf8.contains(first), "\(text)")
    }
  }

  @Test func `what a spreadsheet saves is read: semicolons, other columns, other order`() throws {
    let text = """
      \u{FEFF}Target;napomena;ID;state;comment\r
      "Mir; ""svima""\nsad";x;A1.title;translated;Je li tako?\r
      \r
      Slobodno;;;;\r
      '=2;;A2.title;;;višak\r
      ;;A3.title\r

      """
    let file = try CSV.read(Array(text.utf8), name: "a.csv")
    #expect(file.units.map(\.id) == ["A1.title", "A2.title", "A3.title"])
    #expect(file.units.map(\.target) == ["Mir; \"svima\"\nsad", "=2", nil])
    #expect(file.units.map(\.state) == [.translated, nil, nil])
    #expect(
      file.units[0].notes == [Catalogue.Note("Je li tako?", isOpenQuestion: true)])
    #expect(file.strays == ["Slobodno", "višak"])
    #expect(file.exportID == nil)
  }

  @Test(
    arguments: [
      ("", "columns"), ("id,tgt\n1,2", "columns"), ("id,target,target\n1,2,3", "columns"),
      ("id,target\n1,\"2", "quote"), ("id,target\n1,\u{0}", "control"),
    ])
  func `a file that cannot be read is refused with a reason`(text: String, reason: String) {
    expectRefusal(reason) { () throws(ExchangeError) in
      _ = try CSV.read(Array(text.utf8), name: "a.csv")
    }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    expectRefusal("encoding") { () throws(ExchangeError) in
      _ = try CSV.read([0x69, 0x64, 0x2C, 0xE8, 0x0A], name: "a.csv")
    }
  }
}
