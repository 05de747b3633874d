import Diagnostics
import YAMLSource

/// Where the entries of a catalogue stand in its file.
struct CatalogueLayout {
  /// One entry.
  struct Place {
    /// The name of the segment, as the file writes it.
    let name: String
    /// Where its first line begins.
    let start: Int
    /// Where the line after its last one begins.
    let end: Int
    /// The comments inside it.
    let comments: [String]
  }

  /// The entries, in the order of the file; one at least.
  let places: [Place]
  /// The column of their names, from 0.
  let column: Int

  /// The layout of a file; nil when entries do not begin on lines of their own.
  init?(_ source: SourceText) {
    guard let root = YAMLParser.parse(source).value, root.kind == .mapping,
      let segments = root["segments"], segments.kind == .mapping
    else { return nil }
    let bytes = source.bytes
    var places: [Place] = []
    var columns: Set<Int> = []
    for (key, value) in segments.entries {
      let line = Self.lineStart(of: key.span.start, in: bytes)
      guard bytes[line..<key.span.start].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
      columns.insert(key.span.start - line)
      let end = Self.lineEnd(after: max(Self.end(of: value, bytes), key.span.end), in: bytes)
      let comments = Self.comments(between: key.span.end, end, value, bytes)
      places.append(Place(name: key.text, start: line, end: end, comments: comments))
    }
    guard let column = columns.first, columns.count == 1, column > 0,
      zip(places, places.dropFirst()).allSatisfy({ $0.end <= $1.start })
    else { return nil }
    self.places = places
    self.column = column
  }

  /// The start of the line of an offset.
  static func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// The start of the line after an offset, or the offset itself when it begins a line.
  static func lineEnd(after offset: Int, in bytes: [UInt8]) -> Int {
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "\n") { return offset }
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// Where the last value inside a node ends.
  ///
  /// A block of YAML ends only where the next thing begins, which may be far below.
  static func end(of node: SourceNode, _ bytes: [UInt8]) -> Int {
    let isFlow =
      node.span.start < bytes.count
      && (bytes[node.span.start] == UInt8(ascii: "{")
        || bytes[node.span.start] == UInt8(ascii: "["))
    switch node.kind {
    case .scalar: return trimmed(node.span, bytes)
    case .sequence:
      guard !isFlow, let last = node.elements.last else { return node.span.end }
      return end(of: last, bytes)
    case .mapping:
      guard !isFlow, let last = node.entries.last else { return node.span.end }
      return max(last.key.span.end, end(of: last.value, bytes))
    }
  }

  /// The end of a scalar without the blank lines after it.
  private static func trimmed(_ span: SourceSpan, _ bytes: [UInt8]) -> Int {
    var end = min(span.end, bytes.count)
    let blank: [UInt8] = [0x20, 0x0A, 0x0D]
    while end > span.start, blank.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func comments(
    between start: Int, _ end: Int, _ value: SourceNode, _ bytes: [UInt8]
  ) -> [String] {
    var comments: [String] = []
    var place = start
    func scan(to limit: Int) {
      var index = place
      while index < limit {
        if bytes[index] == UInt8(ascii: "#") {
          var last = index
          while last < bytes.count, bytes[last] != UInt8(ascii: "\n") { last += 1 }
          let line = String(decoding: bytes[index..<last], as: UTF8.self)
          comments.append(line.hasSuffix("\r") ? String(line.dropLast()) : line)
          index = last
        }
        index += 1
      }
      place = max(place, limit)
    }
    func visit(_ node: SourceNode) {
      switch node.kind {
      case .scalar:
        scan(to: node.span.start)
        place = max(place, trimmed(node.span, bytes))
      case .sequence: node.forEachElement(visit)
      case .mapping:
        node.forEachEntry { key, value in
          visit(key)
          visit(value)
        }
      }
    }
    visit(value)
    scan(to: end)
    return comments
  }
}
