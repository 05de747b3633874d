/// The directory of a ZIP file, held against its entries before libzip sees them.
///
/// libzip takes names that leave the package, names cut short by NUL, doubled names and entries
/// that lie in each other; two readers could then see two documents in one file.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
struct ZipDirectory {
  /// One entry of the directory.
  struct Entry {
    /// The name's bytes as they stand in the file.
    let name: [UInt8]
    /// How many packed bytes it has, which lie in the file and in no other entry.
    let packedCount: Int
  }

  /// The entries in the order of the directory.
  let entries: [Entry]

  /// Reads and checks the directory of a whole file.
  init(_ bytes: [UInt8], maximum: Int) throws(PackageError) {
    let file = ZipBytes(bytes)
    let end = try Self.endRecord(in: file)
    let count = try file.number16(at: end + 10)
    let start = try file.number32(at: end + 16)
    guard count <= maximum else { throw .overLimit("entries") }
    guard start <= end else { throw .malformed("directory") }
    guard try file.number16(at: end + 4) == 0, try file.number16(at: end + 8) == count else {
      throw .malformed("split over several files")
    }

    var entries: [Entry] = []
    var areas: [Range<Int>] = [start..<end]
    var offset = start
    for _ in 0..<count {
      guard try file.number32(at: offset) == 0x0201_4B50 else { throw .malformed("directory") }
      let name = try file.slice(at: offset + 46, count: file.number16(at: offset + 28))
      guard PartNames.isTrusted(name) else { throw .name(Self.text(name)) }
      try Self.checkPacking(
        flags: file.number16(at: offset + 8), method: file.number16(at: offset + 10), name)
      let extra = offset + 46 + name.count
      let extraCount = try file.number16(at: offset + 30)
      let size = try file.number32(at: offset + 20)
      let local = try file.number32(at: offset + 42)
      guard size < 0xFFFF_FFFF, local < 0xFFFF_FFFF else { throw .entry(Self.text(name)) }
      areas.append(try Self.area(of: name, in: file, at: local, packedCount: size))
      entries.append(Entry(name: name, packedCount: size))
      offset = extra + extraCount + (try file.number16(at: offset + 32))
    }
    guard offset <= end else { throw .malformed("directory") }
    areas.sort { $0.lowerBound < $1.lowerBound }
    for (area, next) in zip(areas, areas.dropFirst()) where area.upperBound > next.lowerBound {
      throw .malformed("overlap")
    }
    self.entries = entries
  }

  /// Where the last end record begins; a comment of up to 65,535 bytes may follow it.
  private static func endRecord(in file: ZipBytes) throws(PackageError) -> Int {
    var offset = file.count - 22
    while offset >= max(0, file.count - 22 - 0xFFFF) {
      if try file.number32(at: offset) == 0x0605_4B50,
        try file.number16(at: offset + 20) <= file.count - offset - 22
      {
        return offset
      }
      offset -= 1
    }
    throw .malformed("no directory")
  }

  /// Refuses what is encrypted, and packing methods other than none and deflate.
  private static func checkPacking(
    flags: Int, method: Int, _ name: [UInt8]
  ) throws(PackageError) {
    let encrypted = 1 << 0 | 1 << 6 | 1 << 13
    guard flags & encrypted == 0, method == 0 || method == 8 else { throw .entry(text(name)) }
  }

  /// The bytes of an entry with its local header, which must say what the directory says.
  private static func area(
    of name: [UInt8], in file: ZipBytes, at offset: Int, packedCount: Int
  ) throws(PackageError) -> Range<Int> {
    guard try file.number32(at: offset) == 0x0403_4B50 else { throw .malformed("local header") }
    let local = try file.slice(at: offset + 30, count: file.number16(at: offset + 26))
    guard local == name else { throw .name(text(name)) }
    try checkPacking(
      flags: file.number16(at: offset + 6), method: file.number16(at: offset + 8), name)
    let start = offset + 30 + name.count + (try file.number16(at: offset + 28))
    guard start + packedCount <= file.count else { throw .malformed("truncated") }
    return offset..<(start + packedCount)
  }

  private static func text(_ name: [UInt8]) -> String {
    String(decoding: name, as: UTF8.self)
  }
}

/// A file's bytes as numbers in the order of ZIP; whoever reads past the end is told so.
private struct ZipBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func number16(at offset: Int) throws(PackageError) -> Int {
    guard offset >= 0, offset + 2 <= bytes.count else { throw .malformed("truncated") }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  func number32(at offset: Int) throws(PackageError) -> Int {
    try number16(at: offset) | number16(at: offset + 2) << 16
  }

  func slice(at offset: Int, count: Int) throws(PackageError) -> [UInt8] {
    guard offset >= 0, offset + count <= bytes.count else { throw .malformed("truncated") }
    return Array(bytes[offset..<offset + count])
  }
}
