import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

@testable import Composition

struct MapTests {
  @Test func `every unit of the register finds a place for its number`() throws {
    let units = try Shipped.codelists()
    let seats = units.unitKeys.compactMap { units[unit: $0]?.seat }
    #expect(seats.count > 120)
    let picture = try #require(MapSketch.picture(of: seats, among: []))
    #expect(picture == MapSketch.picture(of: seats, among: []))
    #expect(picture.count < 200_000)
  }

  @Test func `units are numbered in their order and those without a place are named`() throws {
    let codelists = try Shipped.codelists()
    let phrases = Phrases(
      profile: try Shipped.profile(.english), codelists: codelists,
      source: DefinitionLanguages(primary: .bosnian, secondary: nil))
    let map = try #require(UnitsMap(["ba-livno", "nowhere", "ba-sanski-most"], phrases))
    let words = map.blocks.map { block -> String in
      switch block {
      case .paragraph(let paragraph): phrases.line(paragraph.content)
      case .figure(let figure): figure.alternative
      default: ""
      }
    }
    #expect(words[1].contains("1 Livno; 2 Sanski Most"))
    #expect(words[2] == "Numbers in the sketch: 1 Livno; 2 Sanski Most.")
    #expect(words.last == "Not in the sketch, since the place of the seat is not known: nowhere.")
    #expect(UnitsMap(["nowhere"], phrases) == nil)
  }

  @Test(arguments: 0..<20)
  func `the pixels of a picture come out of its file as they went in`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (width, height) = (
      Int.random(in: 1...40, using: &random), Int.random(in: 1...900, using: &random)
    )
    var pixels: [UInt8] = []
    while pixels.count < width * height {
      let run = Int.random(in: 1...700, using: &random)
      pixels += Array(repeating: UInt8.random(in: 0...255, using: &random), count: run)
    }
    pixels = Array(pixels.prefix(width * height))
    let palette = (0...255).map { [UInt8($0), 0, 0] }
    let file = PNGFile.bytes(width: width, height: height, pixels: pixels, palette: palette)
    let lines = try Self.unpacked(file)
    #expect(lines.count == (width + 1) * height)
    var above = [UInt8](repeating: 0, count: width)
    for row in 0..<height {
      let line = lines[row * (width + 1)..<(row + 1) * (width + 1)]
      #expect(line.first == 2)
      above = zip(line.dropFirst(), above).map { $0 &+ $1 }
      #expect(above == Array(pixels[row * width..<(row + 1) * width]))
    }
  }

  /// What the file's one block of fixed codes unpacks to, read as RFC 1951 has it.
  private static func unpacked(_ file: [UInt8]) throws -> [UInt8] {
    let name = Array("IDAT".utf8)
    let start = try #require(
      file.indices.first { file[$0...].starts(with: name) })
    var bit = (start + 6) * 8
    func bits(_ count: Int) -> Int {
      (0..<count).reduce(0) { value, place in
        defer { bit += 1 }
        return value | Int(file[bit / 8] >> UInt8(bit % 8) & 1) << place
      }
    }
    #expect(bits(3) == 0b011)
    var bytes: [UInt8] = []
    let bases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
      131, 163, 195, 227, 258,
    ]
    let extras = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    while true {
      var code = 0
      for _ in 0..<7 { code = code << 1 | bits(1) }
      let symbol: Int
      if code < 24 {
        symbol = 256 + code
      } else {
        code = code << 1 | bits(1)
        switch code {
        case 0x30..<0xC0: symbol = code - 0x30
        case 0xC0..<0xC8: symbol = code - 0xC0 + 280
        default: symbol = (code << 1 | bits(1)) - 0x190 + 144
        }
      }
      if symbol == 256 { return bytes }
      if symbol < 256 {
        bytes.append(UInt8(symbol))
      } else {
        let length = bases[symbol - 257] + bits(extras[symbol - 257])
        #expect(bits(5) == 0)
        let last = try #require(bytes.last)
        bytes += Array(repeating: last, count: length)
      }
    }
  }
}
