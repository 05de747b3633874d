/// A picture of few colours as a PNG file.
///
/// Runs of equal bytes are all that is packed, which is enough for a drawing that is mostly white
/// and needs no library.
///
/// Source: PNG (third edition), 5.3, 9.2, 11.2; RFC 1950; RFC 1951, 3.2.6 (fixed Huffman codes).
enum PNGFile {
  /// A picture whose pixels are numbers of colours in a palette of up to 256.
  static func bytes(width: Int, height: Int, pixels: [UInt8], palette: [[UInt8]]) -> [UInt8] {
    // Colour type 3, 8 bits a pixel.
    let header = number(width) + number(height) + [8, 3, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", header)
      + chunk("PLTE", palette.flatMap(\.self))
      + chunk("IDAT", packed(filtered(pixels, width: width, height: height)))
      + chunk("IEND", [])
  }

  /// Each line as its difference from the one above, behind the number of that filter.
  private static func filtered(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      lines.append(2)
      for place in row * width..<(row + 1) * width {
        lines.append(row == 0 ? pixels[place] : pixels[place] &- pixels[place - width])
      }
    }
    return lines
  }

  /// Bytes as zlib packs them, in one block of fixed codes.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitWriter(bytes: [0x78, 0x01])
    bits.write(1, count: 1)
    bits.write(1, count: 2)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      var end = place + 1
      while end < bytes.count, bytes[end] == byte { end += 1 }
      bits.writeLiteral(Int(byte))
      var rest = end - place - 1
      while rest > 0 {
        // A copy has at least three bytes; fewer are written out.
        let length = min(rest, 258)
        if length < 3 {
          for _ in 0..<length { bits.writeLiteral(Int(byte)) }
        } else {
          bits.writeCopyOfLast(length)
        }
        rest -= length
      }
      place = end
    }
    bits.writeLiteral(256)
    return bits.finish() + number(Int(adler(bytes)))
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return number(data.count) + body + number(Int(checksum(body)))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }
}

/// Bits packed into bytes, the lowest first.
private struct BitWriter {
  var bytes: [UInt8]
  private var pending: UInt64 = 0
  private var pendingCount = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func write(_ value: Int, count: Int) {
    pending |= UInt64(value) << UInt64(pendingCount)
    pendingCount += count
    while pendingCount >= 8 {
      bytes.append(UInt8(pending & 0xFF))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Writes a literal, a length or the end by its fixed code.
  mutating func writeLiteral(_ value: Int) {
    switch value {
    case ..<144: writeCode(0x30 + value, count: 8)
    case ..<256: writeCode(0x190 + value - 144, count: 9)
    case ..<280: writeCode(value - 256, count: 7)
    default: writeCode(0xC0 + value - 280, count: 8)
    }
  }

  /// The shortest length of each code from 257 on; the lengths between are told by extra bits.
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]

  /// Writes that the last byte comes so many times again, 3 to 258.
  mutating func writeCopyOfLast(_ length: Int) {
    let code = Self.lengths.lastIndex { $0 <= length } ?? 0
    writeLiteral(257 + code)
    let extra = code < 8 || code == 28 ? 0 : code / 4 - 1
    write(length - Self.lengths[code], count: extra)
    writeCode(0, count: 5)
  }

  /// Codes stand with their highest bit first.
  private mutating func writeCode(_ code: Int, count: Int) {
    for bit in stride(from: count - 1, through: 0, by: -1) { write(code >> bit & 1, count: 1) }
  }

  mutating func finish() -> [UInt8] {
    if pendingCount > 0 { write(0, count: 8 - pendingCount) }
    return bytes
  }
}
