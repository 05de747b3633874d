import CLibZ
import CLibZip

/// A part as it lies in the package; libzip reads it while it writes the container.
///
/// Source: libzip's zip_source_function(3). A source that says it is deflated already is copied.
final class PackedPart {
  /// The name with slashes.
  let name: String
  /// How it is packed, in libzip's numbers.
  let method: Int32
  /// Whether packing it went well.
  let isSound: Bool

  private var blocks: [[UInt8]]
  private let count: Int
  private let checksum: UInt
  private var block = 0
  private var offset = 0

  /// A part that is packed.
  init(_ deflater: Deflater, name: String) {
    deflater.finish()
    self.name = name
    method = ZIP_CM_DEFLATE
    isSound = !deflater.hasFailed
    blocks = deflater.packed
    count = deflater.count
    checksum = deflater.checksum
  }

  /// A part that stays as it is.
  init(storing bytes: [UInt8], name: String) {
    self.name = name
    method = ZIP_CM_STORE
    isSound = true
    blocks = [bytes]
    count = bytes.count
    checksum = crc32_z(0, bytes, bytes.count)
  }

  /// A source that keeps this part until libzip lets go of it; nil when memory runs out.
  func makeSource(_ error: UnsafeMutablePointer<zip_error_t>) -> OpaquePointer? {
    let part = Unmanaged.passRetained(self)
    let source = zip_source_function_create(
      { context, data, length, command in
        guard let context else { return -1 }
        let part = Unmanaged<PackedPart>.fromOpaque(context)
        if command == ZIP_SOURCE_FREE {
          // The bytes go now, whoever else still holds the part: libzip has its copy of them.
          part.takeUnretainedValue().blocks = []
          part.release()
          return 0
        }
        let buffer = UnsafeMutableRawBufferPointer(
          start: data, count: data == nil ? 0 : Int(clamping: length))
        return part.takeUnretainedValue().answer(command, buffer)
      }, part.toOpaque(), error)
    if source == nil { part.release() }
    return source
  }

  private static let commands = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
  ]

  private func answer(_ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer) -> Int64
  {
    switch command {
    case ZIP_SOURCE_OPEN:
      block = 0
      offset = 0
      return 0
    case ZIP_SOURCE_READ:
      return Int64(read(into: buffer))
    case ZIP_SOURCE_STAT:
      var stat = zip_stat_t()
      zip_stat_init(&stat)
      stat.valid = UInt64(
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
      stat.size = UInt64(count)
      stat.comp_size = blocks.reduce(0) { $0 + UInt64($1.count) }
      stat.crc = UInt32(truncatingIfNeeded: checksum)
      stat.comp_method = UInt16(method)
      return copy(stat, to: buffer)
    case ZIP_SOURCE_ERROR:
      var error = zip_error_t()
      zip_error_init(&error)
      return copy((error.zip_err, error.sys_err), to: buffer)
    case ZIP_SOURCE_SUPPORTS:
      return Self.commands.reduce(0) { $0 | 1 << Int64($1.rawValue) }
    default:
      return 0
    }
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var written = 0
    while written < buffer.count, block < blocks.count {
      let bytes = blocks[block][offset...].prefix(buffer.count - written)
      UnsafeMutableRawBufferPointer(rebasing: buffer[written...]).copyBytes(from: bytes)
      written += bytes.count
      offset += bytes.count
      if offset == blocks[block].count {
        block += 1
        offset = 0
      }
    }
    return written
  }

  private func copy<Answer>(
    _ answer: Answer, to buffer: UnsafeMutableRawBufferPointer
  ) -> Int64 {
    withUnsafeBytes(of: answer) { bytes in
      guard bytes.count <= buffer.count else { return -1 }
      buffer.copyMemory(from: bytes)
      return Int64(bytes.count)
    }
  }
}
