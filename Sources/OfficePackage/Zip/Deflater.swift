import CLibZ

/// Packs bytes as they come, at the level that zlib takes by default, as ZIP holds them.
final class Deflater {
  /// What is packed, in blocks; the last of them comes with ``finish()``.
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
  private let block: UnsafeMutableBufferPointer<UInt8>

  /// A stream at its beginning.
  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    block = .allocate(capacity: Self.blockSize)
    block.initialize(repeating: 0)
    hasFailed = kohezija_deflate_init(stream, 6) != Z_OK
    emptyBlock()
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    block.deallocate()
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
    keepBlock()
  }

  /// Lets zlib work until it has taken all of its input and does not fill another block.
  private func pump(_ mode: Int32) {
    while !hasFailed {
      hasFailed = deflate(stream, mode) == Z_STREAM_ERROR
      guard stream.pointee.avail_out == 0 else { return }
      keepBlock()
    }
  }

  private func keepBlock() {
    let used = Self.blockSize - Int(stream.pointee.avail_out)
    if used > 0 { packed.append(Array(block[..<used])) }
    emptyBlock()
  }

  private func emptyBlock() {
    stream.pointee.next_out = block.baseAddress
    stream.pointee.avail_out = UInt32(Self.blockSize)
  }
}
