import Diagnostics

/// Builds the tree of one text from events, and refuses what a definition may not use.
struct TreeBuilder {
  /// Counts characters for the event loop.
  var offsets: OffsetCounter
  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The nodes so far.
  private(set) var records: [NodeRecord] = []
  /// The texts so far that are no slices of the source.
  private(set) var decoded: [UInt8] = []
  /// Where each of those ends.
  private(set) var decodedEnds: [UInt32] = []
  private let limits: YAMLLimits
  /// Where the last finished node ends.
  private var lastEnd: UInt32 = 0
  private var openCollections: [OpenCollection] = []
  private var hasDocument = false

  private struct OpenCollection {
    let index: Int
    let isKey: Bool
    var expectsKey: Bool
  }

  /// A builder for this text.
  init(bytes: UnsafeBufferPointer<UInt8>, limits: YAMLLimits, isASCII: Bool) {
    self.bytes = bytes
    self.limits = limits
    offsets = OffsetCounter(bytes, isASCII: isASCII)
    // Definitions have a node in about sixteen bytes.
    records.reserveCapacity(min(bytes.count / 15 + 16, limits.nodes))
  }

  /// Whether nothing has come yet.
  var isEmpty: Bool { records.isEmpty }

  /// Whether the innermost open collection is a mapping.
  var isInMapping: Bool {
    openCollections.last.map { records[$0.index].form == .mapping } ?? false
  }

  /// The finished tree.
  func tree(of bytes: [UInt8]) -> SourceTree? {
    guard !records.isEmpty, openCollections.isEmpty else { return nil }
    return SourceTree(bytes: bytes, records: records, decoded: decoded, decodedEnds: decodedEnds)
  }

  /// Begins a document; false when it is the second.
  mutating func openDocument(
    at start: Int, end: Int, hasDirectives: Bool, _ problems: inout ProblemList
  ) -> Bool {
    if hasDirectives { problems.report("directive", line(from: start)) }
    guard !hasDocument else {
      let mark = end > start ? SourceSpan(start: start, end: end) : line(from: start)
      problems.report("second-document", mark)
      return false
    }
    hasDocument = true
    return true
  }

  /// Adds a scalar; false when there are too many nodes.
  mutating func addScalar(
    _ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>?, _ style: SourceNode.Style,
    _ problems: inout ProblemList
  ) -> Bool {
    guard let isKey = beginNode(at: start, &problems) else { return false }
    let text = text ?? UnsafeBufferPointer(start: nil, count: 0)
    let span = SourceSpan(start: start, end: style == .block ? trimmed(end, after: start) : end)
    if text.count > limits.scalarBytes {
      problems.report(
        "limit-scalar", SourceSpan(start: span.start, end: span.start + 1),
        [Fact("limit", .number(String(limits.scalarBytes)))])
    }
    let (form, link) = place(text, style, span, &problems)
    if !isKey, span.start == span.end { checkColon(before: span.start, &problems) }
    lastEnd = UInt32(span.end)
    records.append(NodeRecord(start: UInt32(span.start), end: lastEnd, link: link, form: form))
    if isKey, form == .plain, Self.equals(text, "<<") { problems.report("merge-key", span) }
    return true
  }

  /// Opens a collection; false when it lies too deep or there are too many nodes.
  mutating func open(
    _ form: NodeRecord.Form, at start: Int, _ problems: inout ProblemList
  ) -> Bool {
    guard let isKey = beginNode(at: start, &problems) else { return false }
    guard openCollections.count < limits.depth else {
      problems.report(
        "limit-depth", SourceSpan(start: start, end: start + 1),
        [Fact("limit", .number(String(limits.depth)))], isFatal: true)
      return false
    }
    openCollections.append(
      OpenCollection(index: records.count, isKey: isKey, expectsKey: form == .mapping))
    records.append(
      NodeRecord(start: UInt32(start), end: UInt32(start), link: 0, form: form))
    return true
  }

  /// Closes the innermost collection; without an end it ends with its last descendant.
  mutating func close(at end: Int?, _ problems: inout ProblemList) {
    guard let collection = openCollections.popLast() else { return }
    let index = collection.index
    records[index].link = UInt32(records.count)
    lastEnd = end.map(UInt32.init) ?? lastEnd
    records[index].end = lastEnd
    let record = records[index]
    if collection.isKey {
      problems.report(
        "complex-key", SourceSpan(start: Int(record.start), end: Int(record.end)), isFatal: true)
    }
    if record.form == .mapping { checkKeys(of: index, &problems) }
  }

  /// The start of a node proper, after an anchor and a tag, which are refused.
  func skipProperties(
    from start: Int, to end: Int? = nil, has properties: Bool, _ problems: inout ProblemList
  ) -> Int {
    guard properties else { return start }
    let limit = end ?? bytes.count
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte <= 0x20 {
        place += 1
      } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
        let first = place
        while place < limit, bytes[place] > 0x20 { place += 1 }
        problems.report(
          byte == UInt8(ascii: "&") ? "anchor" : "tag", SourceSpan(start: first, end: place))
      } else {
        break
      }
    }
    return place
  }

  // MARK: - Nodes

  /// Counts a node in; tells whether it is a key, nil when there are too many.
  private mutating func beginNode(at start: Int, _ problems: inout ProblemList) -> Bool? {
    guard records.count < limits.nodes else {
      problems.report(
        "limit-nodes", SourceSpan(start: start, end: start),
        [Fact("limit", .number(String(limits.nodes)))], isFatal: true)
      return nil
    }
    guard let last = openCollections.indices.last,
      records[openCollections[last].index].form == .mapping
    else { return false }
    let isKey = openCollections[last].expectsKey
    openCollections[last].expectsKey.toggle()
    return isKey
  }

  /// Where the text of a scalar is found: in the source if it stands there as it is.
  private mutating func place(
    _ text: UnsafeBufferPointer<UInt8>, _ style: SourceNode.Style, _ span: SourceSpan,
    _ problems: inout ProblemList
  ) -> (NodeRecord.Form, UInt32) {
    switch style {
    case .plain:
      if standsInSource(text, span.start, span.end) {
        let isNull = text.isEmpty || Self.equals(text, "~") || Self.equals(text, "null")
        return (isNull ? .null : .plain, 0)
      }
      return (.folded, decode(text))
    case .quoted:
      if standsInSource(text, span.start + 1, span.end - 1) { return (.quoted, 0) }
      if let (reason, scalar) = ForbiddenCharacter.first(in: text) {
        problems.report(
          reason.rawValue, span, [Fact("code", scalar.codePoint)],
          isFatal: true)
      }
      return (.escaped, decode(text))
    case .block:
      return (.block, decode(text))
    }
  }

  private mutating func decode(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    decoded.append(contentsOf: text)
    decodedEnds.append(UInt32(decoded.count))
    return UInt32(decodedEnds.count - 1)
  }

  private func standsInSource(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard end - start == text.count else { return false }
    for place in 0..<text.count where text[place] != bytes[start + place] { return false }
    return true
  }

  private static func equals(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for place in 0..<text.count where text[place] != word.utf8Start[place] { return false }
    return true
  }

  /// The end of a block scalar without the blank lines after it.
  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func line(from start: Int) -> SourceSpan {
    var end = start
    while end < bytes.count, bytes[end] >= 0x20 { end += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return SourceSpan(start: start, end: end)
  }
}
