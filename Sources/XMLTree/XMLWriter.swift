/// Writes XML as a stream of bytes: elements close by scope, and text is escaped here only.
///
/// The same calls give the same bytes. What gathers is handed on in blocks of `blockSize` bytes,
/// so that a part of any length takes the memory of one block.
package struct XMLWriter: ~Copyable {
  /// How many bytes gather before they are handed on.
  package static let blockSize = 64 * 1024

  private var buffer = XMLByteBuffer(capacity: blockSize + 4096)
  private var isTagOpen = false
  private let flush: ([UInt8]) -> Void

  /// A writer that hands its bytes on, block by block.
  package init(flush: @escaping ([UInt8]) -> Void) {
    self.flush = flush
  }

  /// Writes the XML declaration, which must come first.
  ///
  /// - Parameter hasDocumentType: Whether the format has a DTD, by which white space between
  ///   elements would not be allowed in XML that stands alone (XML 1.0, 2.9).
  package mutating func declaration(hasDocumentType: Bool = false) {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"")
    append(hasDocumentType ? "?>\n" : " standalone=\"yes\"?>\n")
  }

  /// Writes an element with its attributes and whatever the closure writes inside.
  package mutating func element<Failure: Error>(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    try content(&self)
    end(name)
  }

  /// Writes an element without content.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    end(name)
  }

  /// Opens an element; attributes may follow until something is written inside.
  package mutating func start(_ name: StaticString) {
    closeTag()
    buffer.append(UInt8(ascii: "<"))
    append(name)
    isTagOpen = true
  }

  /// Adds an attribute to the element that was just opened.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    precondition(isTagOpen, "attributes come before content")
    buffer.append(UInt8(ascii: " "))
    append(name)
    append("=\"")
    appendEscaped(value, inAttribute: true)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Closes the element opened last.
  package mutating func end(_ name: StaticString) {
    if isTagOpen {
      append("/>")
      isTagOpen = false
    } else {
      append("</")
      append(name)
      buffer.append(UInt8(ascii: ">"))
    }
    handOnFullBlock()
  }

  /// Writes the document type of HTML, which must come first.
  package mutating func documentTypeOfHTML() {
    append("<!DOCTYPE html>\n")
  }

  /// Closes the element opened last by a tag of its own even when nothing stands inside, since HTML
  /// takes `<td/>` for an element that goes on.
  package mutating func endWithTag(_ name: StaticString) {
    closeTag()
    end(name)
  }

  /// Opens an element whose name is known only at run time, as a tree that was read has it.
  package mutating func start(named name: String) {
    closeTag()
    buffer.append(UInt8(ascii: "<"))
    append(name)
    isTagOpen = true
  }

  /// Adds an attribute whose name is known only at run time.
  package mutating func attribute(named name: String, _ value: String) {
    precondition(isTagOpen, "attributes come before content")
    buffer.append(UInt8(ascii: " "))
    append(name)
    append("=\"")
    appendEscaped(value, inAttribute: true)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Closes an element that was opened by a name known only at run time.
  package mutating func end(named name: String) {
    if isTagOpen {
      append("/>")
      isTagOpen = false
    } else {
      append("</")
      append(name)
      buffer.append(UInt8(ascii: ">"))
    }
    handOnFullBlock()
  }

  /// Writes text, escaped; characters that XML 1.0 forbids are left out.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    appendEscaped(text, inAttribute: false)
  }

  /// Writes a fragment that is well-formed already.
  package mutating func fragment(_ fragment: XMLFragment) {
    guard !fragment.bytes.isEmpty else { return }
    closeTag()
    fragment.bytes.withUnsafeBufferPointer { buffer.append($0) }
    handOnFullBlock()
  }

  /// Hands on what is left.
  package consuming func finish() {
    if buffer.count > 0 { flush(buffer.bytes) }
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    buffer.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  private mutating func handOnFullBlock() {
    guard buffer.count >= Self.blockSize else { return }
    flush(buffer.bytes)
    buffer.removeAll()
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { buffer.append($0) }
  }

  private mutating func append(_ name: String) {
    var name = name
    name.withUTF8 { buffer.append($0) }
  }

  private mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    let wasWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      appendEscaped($0, inAttribute)
    }
    guard wasWritten == nil else { return }
    var text = text
    text.withUTF8 { appendEscaped($0, inAttribute) }
  }

  /// Copies runs of bytes that need no care, which is several times as fast as byte by byte.
  private mutating func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, _ inAttribute: Bool
  ) {
    var clean = 0
    var index = 0
    while index < bytes.count {
      // Letters and most others, before anything is looked up.
      if bytes[index] > UInt8(ascii: ">"), bytes[index] != 0xEF {
        index += 1
        continue
      }
      let (replacement, length) = Self.replacement(at: index, of: bytes, inAttribute)
      guard let replacement else {
        index += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
      append(replacement)
      index += length
      clean = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: bytes[clean...]))
  }

  /// What stands for the byte at an index and how many bytes it takes the place of.
  ///
  /// Source: XML 1.0, 2.2 (characters), 2.4 (escapes), 3.3.3 (white space in attributes).
  @inline(__always)
  private static func replacement(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>, _ inAttribute: Bool
  ) -> (StaticString?, Int) {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): (inAttribute ? "&quot;" : nil, 1)
    case 0x0A: (inAttribute ? "&#10;" : nil, 1)
    case 0x09: (inAttribute ? "&#9;" : nil, 1)
    case 0x0D: ("&#13;", 1)
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      ("", 3)
    default: bytes[index] < 0x20 ? ("", 1) : (nil, 1)
    }
  }
}
