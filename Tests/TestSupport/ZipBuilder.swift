/// Builds ZIP files byte by byte, the hostile ones that no library would write too.
package struct ZipBuilder {
  /// One entry, stored, as it stands in its local header and in the directory.
  package struct Entry {
    /// The name in the directory.
    package var name: [UInt8]
    /// The name in the local header; the same when nil.
    package var localName: [UInt8]?
    /// The bytes as they lie in the file.
    package var packed: [UInt8]
    /// The general purpose flags.
    package var flags: UInt16 = 0
    /// The packing method: 0 is none, 8 is deflate.
    package var method: UInt16 = 0
    /// The size that the headers declare; that of the bytes when nil.
    package var size: UInt32?
    /// The checksum that the headers declare; that of the bytes when nil.
    package var checksum: UInt32?
    /// Whether sizes and checksum come after the bytes and not in the local header.
    package var hasDescriptor = false
    /// The offset that the directory declares; the right one when nil.
    package var offset: UInt32?
    /// Extra fields in the directory.
    package var extra: [UInt8] = []

    /// A stored entry.
    package init(_ name: String, _ text: String = "x") {
      self.name = Array(name.utf8)
      packed = Array(text.utf8)
    }

    /// An entry of these bytes.
    package init(_ name: String, packed: [UInt8], method: UInt16 = 0) {
      self.name = Array(name.utf8)
      self.packed = packed
      self.method = method
    }

    /// The same entry, changed.
    package func with(_ change: (inout Entry) -> Void) -> Entry {
      var entry = self
      change(&entry)
      return entry
    }
  }

  /// The file of these entries.
  package static func file(_ entries: [Entry], comment: [UInt8] = []) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = entry.offset ?? UInt32(bytes.count)
      let flags = entry.flags | (entry.hasDescriptor ? 8 : 0)
      let checksum = entry.checksum ?? Self.checksum(entry.packed)
      let sums =
        little(checksum) + little(UInt32(entry.packed.count))
        + little(entry.size ?? UInt32(entry.packed.count))
      let head =
        little(20 as UInt16) + little(flags) + little(entry.method)
        + little(0 as UInt16) + little(0x21 as UInt16)
      let local = entry.localName ?? entry.name
      bytes += little(0x0403_4B50 as UInt32) + head
      bytes += entry.hasDescriptor ? [UInt8](repeating: 0, count: 12) : sums
      bytes += little(UInt16(local.count)) + little(0 as UInt16) + local + entry.packed
      if entry.hasDescriptor { bytes += little(0x0807_4B50 as UInt32) + sums }
      directory += little(0x0201_4B50 as UInt32) + little(20 as UInt16) + head + sums
      directory += little(UInt16(entry.name.count)) + little(UInt16(entry.extra.count))
      directory += [UInt8](repeating: 0, count: 10) + little(offset) + entry.name + entry.extra
    }
    let start = UInt32(bytes.count)
    bytes += directory
    bytes += little(0x0605_4B50 as UInt32) + little(0 as UInt32)
    bytes += little(UInt16(entries.count)) + little(UInt16(entries.count))
    bytes += little(UInt32(directory.count)) + little(start)
    return bytes + little(UInt16(comment.count)) + comment
  }

  /// The checksum of ZIP, bit by bit.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// A number in the order of ZIP.
  package static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
