import CLibXML2

/// Reads XML into values, within limits, with libxml2; never the network, never an entity.
package enum XMLReader {
  /// Parses a whole part.
  ///
  /// Names and namespace declarations stay as they are written, text beside text becomes one, and
  /// comments and processing instructions are left out.
  ///
  /// - Throws: ``XMLError`` for XML that is not well-formed, has a document type declaration, is
  ///   not UTF-8, or is over the limits.
  package static func parse(
    _ bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLElement {
    try bytes.withUnsafeBufferPointer { bytes throws(XMLError) in
      // A byte order mark is of no use to libxml2, which would look for encodings behind it.
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let bytes = UnsafeBufferPointer(
        rebasing: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...])
      try XMLByteScan(bytes, limits).check()
      return try parse(checked: bytes, limits)
    }
  }

  /// Parses content that has no root of its own, with the namespaces of the place where it goes.
  package static func parse(
    _ fragment: XMLFragment, declarations: [XMLElement.Attribute],
    limits: XMLLimits = .standard
  ) throws(XMLError) -> [XMLElement.Node] {
    let whole = XMLFragment { writer in
      writer.start("fragment")
      for declaration in declarations {
        writer.attribute(named: declaration.name, declaration.value)
      }
      writer.fragment(fragment)
      writer.end("fragment")
    }
    return try parse(whole.bytes, limits: limits).children
  }

  private static func parse(
    checked bytes: UnsafeBufferPointer<UInt8>, _ limits: XMLLimits
  ) throws(XMLError) -> XMLElement {
    _ = library
    guard !bytes.isEmpty else { throw .malformed(line: 1, reason: "Document is empty") }
    let input = XMLInput(bytes)
    // Handed all at once, libxml2 refuses some parts over 10 MB, by where their last tag lies.
    let context = xmlCreateIOParserCtxt(
      nil, nil,
      { input, buffer, count in
        guard let input, let buffer else { return -1 }
        let destination = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
        return Unmanaged<XMLInput>.fromOpaque(input).takeUnretainedValue().read(into: destination)
      }, { _ in 0 }, Unmanaged.passUnretained(input).toOpaque(), XML_CHAR_ENCODING_NONE)
    guard let context else { throw .malformed(line: 1, reason: "out of memory") }
    defer { xmlFreeParserCtxt(context) }

    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    let builder = XMLTreeBuilder(parser: context, limits: limits)
    return try withExtendedLifetime((builder, input)) { () throws(XMLError) in
      builder.listen()
      xmlParseDocument(context)
      return try builder.finish()
    }
  }

  /// libxml2's own set-up, once for all threads.
  private static let library: Void = xmlInitParser()
}

/// Hands bytes on piece by piece.
private final class XMLInput {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes[...]
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    let piece = rest.prefix(buffer.count)
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return Int32(piece.count)
  }
}
