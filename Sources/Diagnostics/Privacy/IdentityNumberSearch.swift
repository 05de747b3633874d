/// Looks for personal identification numbers in a text, in one walk over its bytes.
///
/// Digits may be parted by a few spaces, full stops and hyphens, and by the end of a line with the
/// indentation of the next, where YAML would fold it away. A number is made of whole groups of
/// digits, so that no part of a longer number is taken for one.
package struct IdentityNumberSearch {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  /// The last groups of digits that only such signs part.
  private var groups: [Range<Int>] = []

  /// More signs on one line than this part two numbers, not the digits of one.
  private static let mostBetween = 4

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// All numbers in some bytes of UTF-8, at most so many, in the order of the text.
  ///
  /// Digits that are written as escapes, as in `"\x30"`, are found as well.
  package static func all(
    in bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int = .max
  ) -> [IdentityNumber] {
    let plain = numbers(in: bytes, atMost: limit)
    guard let unescaped = UnescapedText(of: bytes) else { return plain }
    let found = unescaped.bytes.withUnsafeBufferPointer { numbers(in: $0, atMost: limit) }
    var all = plain
    var next = 0
    for number in found {
      let span = SourceSpan(
        start: unescaped.source(of: number.span.start), end: unescaped.source(of: number.span.end))
      while next < plain.count, plain[next].span.end <= span.start { next += 1 }
      if next == plain.count || plain[next].span.start >= span.end { all.append(number.at(span)) }
    }
    return Array(all.sorted { $0.span < $1.span }.prefix(limit))
  }

  private static func numbers(
    in bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> [IdentityNumber] {
    var search = IdentityNumberSearch(bytes)
    var found: [IdentityNumber] = []
    while found.count < limit, let number = search.next() { found.append(number) }
    return found
  }

  /// The next number; nil when there is none before the end.
  private mutating func next() -> IdentityNumber? {
    while place < bytes.count {
      guard IdentityNumber.isDigit(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      repeat { place += 1 } while place < bytes.count && IdentityNumber.isDigit(bytes[place])
      if place - start > IdentityNumber.length {
        groups.removeAll(keepingCapacity: true)
        continue
      }
      groups.append(start..<place)
      let number = numberAtEnd()
      if number == nil, let digit = nextDigit(from: place) {
        place = digit
        if groups.count >= IdentityNumber.length { groups.removeFirst() }
      } else {
        groups.removeAll(keepingCapacity: true)
      }
      if let number { return number }
    }
    return nil
  }

  /// The number that the last groups make; nil when they make none.
  private func numberAtEnd() -> IdentityNumber? {
    guard let end = groups.last?.upperBound else { return nil }
    var count = 0
    var first = groups.count
    while count < IdentityNumber.length, first > 0 {
      first -= 1
      count += groups[first].count
    }
    guard count == IdentityNumber.length else { return nil }
    let taken = groups[first...]
    let start = groups[first].lowerBound
    // A key on the next line is no part of the value before it.
    if end < bytes.count, bytes[end] == UInt8(ascii: ":"),
      bytes[start..<end].contains(UInt8(ascii: "\n"))
    {
      return nil
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { digits in
      var next = 0
      for group in taken {
        for place in group {
          digits[next] = bytes[place] - UInt8(ascii: "0")
          next += 1
        }
      }
      return IdentityNumber(
        UnsafeBufferPointer(digits), at: SourceSpan(start: start, end: end),
        isParted: taken.count > 1)
    }
  }

  /// The digit that follows after signs that may part digits; nil when something else does.
  private func nextDigit(from start: Int) -> Int? {
    var place = start
    var count = 0
    var isNextLine = false
    while place < bytes.count {
      let byte = bytes[place]
      if IdentityNumber.isDigit(byte) { return place > start ? place : nil }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isNextLine = true
        place += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        place += 1
      case UInt8(ascii: "#") where isNextLine:
        place += 1
      // On a line of its own a hyphen begins an element of a list.
      case UInt8(ascii: "-") where !isNextLine, UInt8(ascii: "."):
        place += 1
      case UInt8(ascii: "\\") where place + 1 < bytes.count && bytes[place + 1] < 0x20:
        place += 1
      case 0xC2, 0xE2:
        guard let length = lengthOfSign(at: place) else { return nil }
        place += length
      default: return nil
      }
      count += 1
      if count > Self.mostBetween, !isNextLine { return nil }
    }
    return nil
  }

  /// The bytes of a space or hyphen beyond ASCII; nil when there is none.
  private func lengthOfSign(at place: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    switch (bytes[place], byte(1), byte(2)) {
    // A space that is never broken, a hyphen that is shown only at the end of a line.
    case (0xC2, 0xA0, _), (0xC2, 0xAD, _): return 2
    // Spaces of all widths, hyphens and dashes, and a joiner without width.
    case (0xE2, 0x80, 0x80...0x95), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0): return 3
    default: return nil
    }
  }
}
