import CLibZ

/// Packs bytes as they come, at the level that zlib takes by default, as ZIP holds them.
final class Deflater {
  /// What is packed already, in blocks.
  private(set) var packed: [[UInt8]] = []
  /// The CRC-32 of what was written.
  private(set) var checksum = crc32(0, nil, 0)
  /// How many bytes were written.
  private(set) var count = 0
  /// Whether zlib refused, which it does when memory runs out.
  private(set) var hasFailed = false

  private static let blockSize = 64 * 1024
  /// zlib's inside points back at its stream, which must therefore stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>

  /// A stream at its beginning.
  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    hasFailed = kohezija_deflate_init(stream, 6) != Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Packs more bytes.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      checksum = crc32_z(checksum, bytes.baseAddress, bytes.count)
      count += bytes.count
      // zlib counts what it takes in 32 bits.
      var rest = bytes[...]
      while !rest.isEmpty {
        let slice = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
        rest = rest.dropFirst(slice.count)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: slice.baseAddress)
        stream.pointee.avail_in = UInt32(slice.count)
        pump(Z_NO_FLUSH)
      }
    }
  }

  /// Ends the stream.
  func finish() {
    pump(Z_FINISH)
  }

  /// Lets zlib work until it has taken all of its input and does not fill another block.
  private func pump(_ mode: Int32) {
    guard !hasFailed else { return }
    repeat {
      packed.append(
        [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(buffer.count)
          hasFailed = deflate(stream, mode) == Z_STREAM_ERROR
          count = buffer.count - Int(stream.pointee.avail_out)
        })
    } while stream.pointee.avail_out == 0 && !hasFailed
  }
}
