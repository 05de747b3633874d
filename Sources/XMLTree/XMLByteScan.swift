/// A look over the bytes of XML before libxml2 sees them.
///
/// libxml2 compares every attribute of a tag with every other before it calls back: 100,000 of them
/// in a file of 230 KB keep it busy for seconds. And what it is never shown, such as a document
/// type declaration, it cannot follow.
struct XMLByteScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: XMLLimits

  /// A scan of bytes without a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Checks all of it.
  ///
  /// What is not well-formed passes, for libxml2 to find and to name; it stops at the first fault,
  /// so it cannot come to see a tag where this scan saw none.
  func check() throws(XMLError) {
    try checkEncoding()
    guard bytes.count <= Int32.max else { throw .overLimit("bytes") }
    var index = 0
    while let opening = first(UInt8(ascii: "<"), from: index) {
      if starts(with: "<!--", at: opening) {
        index = end(of: "-->", from: opening + 4)
      } else if starts(with: "<![CDATA[", at: opening) {
        index = end(of: "]]>", from: opening + 9)
      } else if starts(with: "<?", at: opening) {
        index = end(of: "?>", from: opening + 2)
      } else if starts(with: "<!DOCTYPE", at: opening) {
        throw .documentType
      } else {
        index = try endOfTag(from: opening + 1)
      }
    }
    if let index = first(0, from: 0) { throw .malformed(line: line(of: index), reason: "NUL") }
  }

  /// Walks over a tag and counts what it holds.
  private func endOfTag(from start: Int) throws(XMLError) -> Int {
    var index = start
    var attributes = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte != UInt8(ascii: ">") else { break }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      let end = first(byte, from: index) ?? bytes.count
      attributes += 1
      guard attributes <= limits.attributes else { throw .overLimit("attributes") }
      guard end - index <= limits.attributeBytes else { throw .overLimit("attributeBytes") }
      index = min(end + 1, bytes.count)
    }
    return index
  }

  /// Refuses what is not UTF-8 by its first bytes or by its own declaration.
  private func checkEncoding() throws(XMLError) {
    let head = Array(bytes.prefix(4))
    if head.starts(with: [0xFE, 0xFF]) || head == [0, 0x3C, 0, 0x3F] {
      throw .encoding("UTF-16BE")
    }
    if head.starts(with: [0xFF, 0xFE]) || head == [0x3C, 0, 0x3F, 0] {
      throw .encoding("UTF-16LE")
    }
    guard starts(with: "<?xml", at: 0) else { return }
    let declaration = String(
      decoding: bytes[..<min(end(of: "?>", from: 5), 256)], as: UTF8.self)
    guard let encoding = value(of: "encoding", in: declaration) else { return }
    // ASCII is UTF-8 too; some writers name it.
    guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding.lowercased()) else {
      throw .encoding(encoding)
    }
  }

  /// The value of a word in the XML declaration.
  private func value(of name: String, in declaration: String) -> String? {
    let pieces = declaration.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
    for (before, value) in zip(pieces, pieces.dropFirst()) {
      let words = before.split { $0 == "=" || $0.isWhitespace }
      if words.last?.elementsEqual(name) == true { return String(value) }
    }
    return nil
  }

  private func first(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func starts(with word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[index + $0] == word[$0] }
    }
  }

  /// Where the next such word ends; the end of all when there is none.
  private func end(of word: StaticString, from start: Int) -> Int {
    let first = word.withUTF8Buffer { $0[0] }
    var index = start
    while let found = self.first(first, from: index) {
      if starts(with: word, at: found) { return found + word.utf8CodeUnitCount }
      index = found + 1
    }
    return bytes.count
  }

  private func line(of index: Int) -> Int {
    1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
  }
}
