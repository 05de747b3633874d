import CLibXML2

/// Builds a tree from what libxml2 calls back (SAX2).
///
/// It stops the parser at the first fault and at the first limit passed.
final class XMLTreeBuilder {
  /// A qualified name by libxml2's own copies of its two halves, which it keeps only once.
  private struct NameKey: Hashable {
    let prefix: UnsafePointer<xmlChar>?
    let local: UnsafePointer<xmlChar>
  }

  private let parser: xmlParserCtxtPtr
  private let limits: XMLLimits
  private var failure: XMLError?
  private var root: XMLElement?
  private var open: [XMLElement] = []
  private var text: [UInt8] = []
  private var elementCount = 0
  /// How many namespace declarations each open element has, and all of them together.
  private var namespaces: [Int] = []
  private var namespaceCount = 0
  private var names: [NameKey: String] = [:]

  /// A builder for one parser.
  init(parser: xmlParserCtxtPtr, limits: XMLLimits) {
    self.parser = parser
    self.limits = limits
  }

  /// Has the parser call this builder and nothing else; the builder must outlive the parsing.
  func listen() {
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    parser.pointee.sax.pointee = xmlSAXHandler()
    parser.pointee.sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    parser.pointee.sax.pointee.startElementNs = {
      builder, local, prefix, _, namespaceCount, namespaces, attributeCount, _, attributes in
      XMLTreeBuilder.of(builder)?.start(
        local, prefix, UnsafeBufferPointer(start: namespaces, count: 2 * Int(namespaceCount)),
        UnsafeBufferPointer(start: attributes, count: 5 * Int(attributeCount)))
    }
    parser.pointee.sax.pointee.endElementNs = { builder, _, _, _ in
      XMLTreeBuilder.of(builder)?.end()
    }
    let characters: charactersSAXFunc = { builder, bytes, count in
      XMLTreeBuilder.of(builder)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    parser.pointee.sax.pointee.characters = characters
    parser.pointee.sax.pointee.ignorableWhitespace = characters
    parser.pointee.sax.pointee.cdataBlock = characters
    parser.pointee.sax.pointee.processingInstruction = { builder, target, _ in
      guard let builder = XMLTreeBuilder.of(builder), let target else { return }
      _ = builder.name(nil, target)
      builder.stopAfterFailure()
    }
    parser.pointee.sax.pointee.serror = { builder, error in
      guard let error else { return }
      XMLTreeBuilder.of(builder)?.fault(error.pointee)
    }
  }

  /// The root, after the parser has come to its end.
  func finish() throws(XMLError) -> XMLElement {
    if let failure { throw failure }
    guard parser.pointee.wellFormed == 1, open.isEmpty, let root else {
      throw .malformed(line: 1, reason: "Document is empty")
    }
    return root
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    context.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ error: XMLError) {
    if failure == nil { failure = error }
    xmlStopParser(parser)
  }

  /// Stops the parser if a name was one too many.
  ///
  /// Not at once: the values of a tag lie in the parser's buffer, which goes when it stops.
  private func stopAfterFailure() {
    if failure != nil { xmlStopParser(parser) }
  }

  private func fault(_ error: xmlError) {
    let isFatal = error.level == XML_ERR_FATAL
    // libxml2 takes a prefix without a namespace for a slip; in an office document it is fatal.
    let isNamespace =
      error.domain == XML_FROM_NAMESPACE.rawValue && error.level == XML_ERR_ERROR
      && error.code != XML_WAR_NS_URI.rawValue
    guard isFatal || isNamespace else { return }
    let words = error.message.map { String(cString: $0) } ?? ""
    let reason = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? words
    stop(.malformed(line: Int(error.line), reason: reason))
  }

  private func start(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
    _ values: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    guard failure == nil, let local else { return }
    flushText()
    elementCount += 1
    namespaceCount += declarations.count / 2
    namespaces.append(declarations.count / 2)
    guard open.count < limits.depth else { return stop(.overLimit("depth")) }
    guard elementCount <= limits.elements else { return stop(.overLimit("elements")) }
    guard namespaceCount <= limits.namespaces else { return stop(.overLimit("namespaces")) }

    var attributes: [XMLElement.Attribute] = []
    attributes.reserveCapacity(declarations.count / 2 + values.count / 5)
    for index in stride(from: 0, to: declarations.count, by: 2) {
      let name = declarations[index].map { "xmlns:" + self.name(nil, $0) } ?? "xmlns"
      let value = declarations[index + 1].map { self.name(nil, $0) } ?? ""
      attributes.append(XMLElement.Attribute(name, value))
    }
    for index in stride(from: 0, to: values.count, by: 5) {
      guard let local = values[index], let start = values[index + 3], let end = values[index + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      attributes.append(
        XMLElement.Attribute(name(values[index + 1], local), Self.unescaped(value)))
    }
    open.append(XMLElement(name(prefix, local), attributes))
    stopAfterFailure()
  }

  private func end() {
    guard failure == nil else { return }
    flushText()
    guard let element = open.popLast(), let count = namespaces.popLast() else { return }
    namespaceCount -= count
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  private func characters(_ bytes: UnsafeBufferPointer<xmlChar>) {
    guard failure == nil else { return }
    guard text.count + bytes.count <= limits.textBytes else { return stop(.overLimit("textBytes")) }
    text.append(contentsOf: bytes)
  }

  private func flushText() {
    guard !text.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func name(
    _ prefix: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>
  ) -> String {
    let key = NameKey(prefix: prefix, local: local)
    if let name = names[key] { return name }
    let name = (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: local)
    names[key] = name
    if names.count > limits.names, failure == nil { failure = .overLimit("names") }
    return name
  }

  /// A value as SAX2 hands it on: all is unescaped but the ampersand, which stays `&#38;`.
  private static func unescaped(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
    let ampersand = UInt8(ascii: "&")
    guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      plain.append(bytes[index])
      index += bytes[index] == ampersand ? "&#38;".utf8.count : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
