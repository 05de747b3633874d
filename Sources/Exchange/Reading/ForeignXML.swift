import Diagnostics
import XMLTree

/// Reads XML that other programs wrote: UTF-16 too, and with the name of a document type.
enum ForeignXML {
  /// The root; a fault is told as an ``ExchangeError``.
  static func parse(_ bytes: [UInt8]) throws(ExchangeError) -> QualifiedElement {
    let bytes = withoutDocumentType(inUTF8(try ForeignText.bytes(bytes)))
    do {
      return QualifiedElement(try XMLReader.parse(bytes))
    } catch {
      throw told(error)
    }
  }

  private static func told(_ error: XMLError) -> ExchangeError {
    switch error {
    case .malformed(let line, let reason):
      ExchangeError("xml", place: "\(line)", facts: [Fact("detail", reason)])
    case .documentType: ExchangeError("document-type")
    case .encoding(let name): ExchangeError("encoding", facts: [Fact("encoding", name)])
    case .overLimit(let limit): ExchangeError("limit", facts: [Fact("limit", limit)])
    }
  }

  /// The bytes without a declaration that names UTF-16, which they no longer are.
  private static func inUTF8(_ text: ForeignText) -> [UInt8] {
    guard text.wasUTF16, text.bytes.starts(with: Array("<?xml".utf8)),
      let end = text.bytes.firstIndex(of: UInt8(ascii: ">"))
    else { return text.bytes }
    return Array(text.bytes[(end + 1)...])
  }

  /// The bytes with blanks for `<!DOCTYPE tmx SYSTEM "tmx14.dtd">`, as most tools write it.
  ///
  /// Only in front of the root, and only without declarations of its own: what could define
  /// entities stays, and is refused.
  private static func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8] {
    var scan = PrologScan(bytes)
    guard let range = scan.plainDocumentType() else { return bytes }
    var bytes = bytes
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
    return bytes
  }
}

/// Walks over what stands before the root of XML.
private struct PrologScan {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Where a document type without declarations stands; nil for none.
  mutating func plainDocumentType() -> Range<Int>? {
    while index < bytes.count {
      if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
        index += 1
      } else if begins(with: "<?") {
        skip(past: "?>")
      } else if begins(with: "<!--") {
        skip(past: "-->")
      } else {
        return begins(with: "<!DOCTYPE") ? plainDeclaration() : nil
      }
    }
    return nil
  }

  private func plainDeclaration() -> Range<Int>? {
    var quote: UInt8?
    for place in index..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        return nil
      } else if byte == UInt8(ascii: ">") {
        return index..<(place + 1)
      }
    }
    return nil
  }

  private func begins(with word: String) -> Bool {
    bytes[index...].starts(with: word.utf8)
  }

  private mutating func skip(past word: String) {
    while index < bytes.count, !begins(with: word) { index += 1 }
    index = min(bytes.count, index + word.utf8.count)
  }
}
