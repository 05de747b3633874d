/// A text in small letters, ready to be searched for many words.
struct TextSearch {
  /// The text's bytes, UTF-8, the letters of these languages' Latin script made small.
  let bytes: [UInt8]

  /// A text to be searched.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    var before: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      bytes[place] = Self.small(byte, after: before)
      before = byte
    }
    self.bytes = bytes
  }

  /// Whether some words, given in small letters, stand in the text.
  func contains(_ words: String) -> Bool {
    StemFinder([words]).first(in: self) != nil
  }

  /// The byte of a small letter: A to Z by themselves, Č Ć Đ Š Ž by their second byte.
  private static func small(_ byte: UInt8, after before: UInt8) -> UInt8 {
    switch (before, byte) {
    case (0xC4, 0x8C), (0xC4, 0x86), (0xC4, 0x90), (0xC5, 0xA0), (0xC5, 0xBD): byte + 1
    case (_, UInt8(ascii: "A")...UInt8(ascii: "Z")): byte + 0x20
    default: byte
    }
  }
}

/// Finds several stems, given in small letters, in one pass over a text.
struct StemFinder: Sendable {
  private let stems: [[UInt8]]
  /// For each byte, the stems that begin with it.
  private let beginnings: [[Int]]

  /// A finder of these stems.
  init(_ stems: [String]) {
    self.stems = stems.map { Array($0.utf8) }
    var beginnings = [[Int]](repeating: [], count: 256)
    for (index, stem) in self.stems.enumerated() {
      if let first = stem.first { beginnings[Int(first)].append(index) }
    }
    self.beginnings = beginnings
  }

  /// Shows every place where a stem stands: which stem, and the place after it.
  func each(in text: TextSearch, _ visit: (_ stem: Int, _ end: Int) -> Void) {
    let bytes = text.bytes
    for place in bytes.indices {
      for index in beginnings[Int(bytes[place])] where stands(index, at: place, in: bytes) {
        visit(index, place + stems[index].count)
      }
    }
  }

  /// The stem that is first in the list of those that stand in a text; nil when none does.
  func first(in text: TextSearch, where fits: (Int, Int) -> Bool = { _, _ in true }) -> Int? {
    var first: Int?
    each(in: text) { stem, end in
      if stem < first ?? .max, fits(stem, end) { first = stem }
    }
    return first
  }

  private func stands(_ index: Int, at place: Int, in bytes: [UInt8]) -> Bool {
    let stem = stems[index]
    guard place + stem.count <= bytes.count else { return false }
    var offset = 1
    while offset < stem.count {
      if bytes[place + offset] != stem[offset] { return false }
      offset += 1
    }
    return true
  }
}
