/// A text with the escapes of double-quoted YAML undone, which knows where each byte came from.
///
/// They are undone wherever they stand: whoever looks for numbers of persons must not depend on
/// whether the text around is sound YAML.
struct UnescapedText {
  /// The text without escapes.
  private(set) var bytes: [UInt8] = []
  /// From which place in these bytes on, which place of the source they come from.
  private var origins: [(place: Int, source: Int)] = []

  /// The text of some bytes; nil when there is no escape among them.
  init?(of source: UnsafeBufferPointer<UInt8>) {
    guard source.contains(UInt8(ascii: "\\")) else { return nil }
    bytes.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      guard let escape = Self.escape(at: place, in: source) else {
        bytes.append(source[place])
        place += 1
        continue
      }
      origins.append((bytes.count, place))
      bytes += escape.bytes
      place += escape.length
      origins.append((bytes.count, place))
    }
    guard !origins.isEmpty else { return nil }
  }

  /// The place in the source of a place in the text.
  func source(of place: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return place }
    let origin = origins[low - 1]
    return origin.source + place - origin.place
  }

  /// The escape that begins at a place: its length, and what it stands for; nil when none does.
  ///
  /// A line that is broken by a backslash is left as it stands.
  static func escape(
    at place: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, bytes: [UInt8])? {
    guard source[place] == UInt8(ascii: "\\"), place + 1 < source.count else { return nil }
    switch source[place + 1] {
    case UInt8(ascii: "x"): return scalar(at: place, digits: 2, in: source)
    case UInt8(ascii: "u"): return scalar(at: place, digits: 4, in: source)
    case UInt8(ascii: "U"): return scalar(at: place, digits: 8, in: source)
    case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "t"): return (2, [UInt8(ascii: " ")])
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "N"), UInt8(ascii: "L"),
      UInt8(ascii: "P"):
      return (2, [UInt8(ascii: "\n")])
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"):
      return (2, [source[place + 1]])
    default: return nil
    }
  }

  private static func scalar(
    at place: Int, digits: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, bytes: [UInt8])? {
    let length = 2 + digits
    guard place + length <= source.count else { return nil }
    var value: UInt32 = 0
    for byte in source[(place + 2)..<(place + length)] {
      guard let digit = hexadecimal(byte) else { return nil }
      value = value << 4 | digit
    }
    return Unicode.Scalar(value).map { (length, Array(String($0).utf8)) }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
