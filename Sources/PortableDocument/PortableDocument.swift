/// A PDF as far as it must be understood: where its objects are, its pages, and its destinations.
///
/// It reads what LibreOffice writes: objects one by one and tables of their places. A file that
/// keeps its objects in streams is none that it can read.
/// Source: ISO 32000-1, 7.5 (file structure).
package struct PortableDocument: Sendable {
  /// The bytes of the file.
  package private(set) var bytes: [UInt8]
  /// The dictionary at the end of the file, as text.
  let trailer: String
  /// Where the last table of places begins.
  let tablePlace: Int
  private var places: [Int: Int] = [:]

  /// Reads a file; nil for one that can't be read.
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return nil }
    self.bytes = bytes
    let tail = bytes.count - min(bytes.count, 2048)
    guard let mark = Self.last("startxref", in: bytes, from: tail),
      let place = Self.numbers(bytes, at: mark + 9, count: 1)?.first, place < bytes.count
    else { return nil }
    tablePlace = place
    var next: Int? = place
    var trailer: String?
    var seen: Set<Int> = []
    // Each addition to a file has a table that says where the one before it is.
    while let table = next, table < bytes.count, seen.insert(table).inserted {
      guard let end = Self.readTable(bytes, at: table, into: &places) else { return nil }
      let dictionary = Self.text(bytes, from: end, upTo: "startxref")
      trailer = trailer ?? dictionary
      next = Self.number("/Prev", in: dictionary)
    }
    guard let trailer else { return nil }
    self.trailer = trailer
  }

  /// The text of an object, its stream left out; nil when there is none.
  func object(_ number: Int) -> String? {
    guard let place = places[number], place < bytes.count,
      let found = Self.numbers(bytes, at: place, count: 1)?.first, found == number,
      let start = Self.first("obj", in: bytes, from: place)
    else { return nil }
    let whole = Self.text(bytes, from: start + 3, upTo: "endobj")
    return whole
  }

  /// The numbers of the objects of its pages, in order.
  private var pageObjects: [Int] {
    guard let root = Self.reference("/Root", in: trailer), let catalogue = object(root),
      let pages = Self.reference("/Pages", in: catalogue)
    else { return [] }
    var found: [Int] = []
    var waiting = [pages]
    var seen: Set<Int> = []
    while let number = waiting.popLast(), seen.insert(number).inserted {
      guard let text = object(number) else { continue }
      let kids = Self.references(inArray: "/Kids", of: text)
      if kids.isEmpty { found.append(number) } else { waiting += kids.reversed() }
    }
    return found
  }

  /// How many pages it has.
  package var pageCount: Int { pageObjects.count }

  /// The pages, from 1, on which named places lie.
  package var destinations: [String: Int] {
    guard let root = Self.reference("/Root", in: trailer), let catalogue = object(root),
      let number = Self.reference("/Dests", in: catalogue), let text = object(number)
    else { return [:] }
    let pages = Dictionary(
      pageObjects.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    var found: [String: Int] = [:]
    for entry in text.split(separator: "]") {
      guard let bracket = entry.firstIndex(of: "["),
        let slash = entry[..<bracket].lastIndex(of: "/"),
        let object = entry[entry.index(after: bracket)...].split(separator: " ").first
          .flatMap({ Int($0) }),
        let page = pages[object]
      else { continue }
      let name = entry[entry.index(after: slash)..<bracket].filter { !$0.isWhitespace }
      found[name] = page
    }
    return found
  }
}

// MARK: - Reading

extension PortableDocument {
  private static func readTable(
    _ bytes: [UInt8], at place: Int, into places: inout [Int: Int]
  ) -> Int? {
    guard bytes[place...].starts(with: Array("xref".utf8)) else { return nil }
    var position = place + 4
    while true {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: "t") { return position + 7 }
      guard let head = numbers(bytes, at: position, count: 2), head[1] >= 0 else { return nil }
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
        position += 1
      }
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      guard head[1] <= (bytes.count - position + 2) / 19 else { return nil }
      for index in 0..<head[1] {
        let entry = position + index * 20
        guard entry + 18 <= bytes.count, let found = numbers(bytes, at: entry, count: 1)?.first
        else { return nil }
        // What a later addition says comes first.
        if bytes[entry + 17] == UInt8(ascii: "n"), places[head[0] + index] == nil {
          places[head[0] + index] = found
        }
      }
      position += head[1] * 20
    }
  }

  /// Numbers that follow each other.
  private static func numbers(_ bytes: [UInt8], at place: Int, count: Int) -> [Int]? {
    var found: [Int] = []
    var position = place
    for _ in 0..<count {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      var number = 0
      let start = position
      while position < bytes.count, position - start < 15, (0x30...0x39).contains(bytes[position]) {
        number = number * 10 + Int(bytes[position] - 0x30)
        position += 1
      }
      guard position > start else { return nil }
      found.append(number)
    }
    return found
  }

  static func first(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let mark = Array(text.utf8)
    guard start >= 0, start + mark.count <= bytes.count else { return nil }
    return (start...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
  }

  static func last(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let mark = Array(text.utf8)
    guard start + mark.count <= bytes.count else { return nil }
    return (start...(bytes.count - mark.count)).last { bytes[$0...].starts(with: mark) }
  }

  private static func text(_ bytes: [UInt8], from start: Int, upTo mark: String) -> String {
    let end = first(mark, in: bytes, from: start) ?? bytes.count
    // Latin-1 keeps every byte.
    return String(String.UnicodeScalarView(bytes[start..<end].map { Unicode.Scalar($0) }))
  }

  /// The text that follows a key.
  private static func value(_ key: String, in text: String) -> Substring? {
    let (signs, mark) = (Array(text.utf8), Array(key.utf8))
    guard signs.count > mark.count else { return nil }
    let found = (0..<(signs.count - mark.count)).first { index in
      guard signs[index] == mark[0] else { return false }
      let next = signs[index + mark.count]
      let isLonger =
        (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
      return signs[index...].starts(with: mark) && !isLonger
    }
    guard let found else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: found + mark.count)
    return text[start...]
  }

  static func number(_ key: String, in text: String) -> Int? {
    value(key, in: text)?.drop { $0.isWhitespace }.prefix { $0.isNumber }.nonEmpty
      .flatMap { Int($0) }
  }

  static func reference(_ key: String, in text: String) -> Int? { number(key, in: text) }

  private static func references(inArray key: String, of text: String) -> [Int] {
    guard let rest = value(key, in: text)?.drop(while: { $0.isWhitespace }), rest.first == "["
    else { return [] }
    let parts = rest.dropFirst().prefix { $0 != "]" }.split { $0.isWhitespace }
    return stride(from: 0, to: parts.count - parts.count % 3, by: 3).compactMap { Int(parts[$0]) }
  }
}

extension Substring {
  fileprivate var nonEmpty: Substring? { isEmpty ? nil : self }
}
