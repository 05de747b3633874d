import Diagnostics

/// The bytes of a file of another program as UTF-8.
struct ForeignText {
  /// The bytes, without a byte order mark.
  let bytes: [UInt8]
  /// Whether they were UTF-16 before.
  let wasUTF16: Bool

  /// The most bytes that are looked at.
  static let limit = 256 * 1024 * 1024

  /// Reads UTF-8, or UTF-16 by its byte order mark, as Excel and Trados write it.
  ///
  /// - Throws: An error `encoding` for bytes that are neither, `limit` for too many.
  static func bytes(_ bytes: [UInt8]) throws(ExchangeError) -> ForeignText {
    guard bytes.count <= limit else {
      throw ExchangeError("limit", facts: [Fact("limit", "bytes")])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return ForeignText(bytes: Array(bytes.dropFirst(3)), wasUTF16: false)
    }
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]) else {
      return ForeignText(bytes: bytes, wasUTF16: false)
    }
    let high = isBig ? 0 : 1
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw ExchangeError("encoding", facts: [Fact("encoding", "UTF-16")])
    }
    return ForeignText(bytes: Array(text.utf8), wasUTF16: true)
  }
}
