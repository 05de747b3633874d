package import Diagnostics
package import Languages
package import Translation
import YAMLSource

/// The edits that give every text of a definition a name that translations can stay with.
package enum IdentifierEdits {
  /// The edits for a definition, in its order; none when every text has a name.
  ///
  /// Only elements of lists around texts get an id, made of the initials of the list's key and a
  /// number that neither the definition nor the names of known segments use.
  package static func edits(
    _ source: SourceText, _ segments: DefinitionSegments, primary: LanguageTag,
    reserved: [SegmentID]
  ) -> [SourceEdit] {
    guard let root = YAMLParser.parse(source).value else { return [] }
    var writer = IdentifierWriter(source, language: primary.key)
    writer.reserve(reserved.flatMap { $0.description.split(separator: ".").map(String.init) })
    writer.reserve(root)
    // What has no name lies at these places; an element may hold several.
    let gaps = segments.gaps.compactMap { $0.reason == .missing ? $0.span.start : nil }.sorted()
    writer.visit(root, key: "", gaps: gaps[...], list: nil)
    return writer.edits.sorted { $0.span < $1.span }
  }

  /// The text with edits that do not overlap.
  package static func apply(_ edits: [SourceEdit], to source: SourceText) -> [UInt8] {
    var bytes: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) where edit.span.start >= place {
      bytes += source.bytes[place..<edit.span.start]
      bytes += Array(edit.replacement.utf8)
      place = edit.span.end
    }
    return bytes + source.bytes[place...]
  }
}

/// Walks down to texts without names and writes ids on the way.
private struct IdentifierWriter {
  private(set) var edits: [SourceEdit] = []
  private let bytes: [UInt8]
  private let lineEnd: String
  /// The key of the primary language.
  private let language: String
  private var highest: [String: Int] = [:]

  init(_ source: SourceText, language: String) {
    self.language = language
    bytes = source.bytes
    lineEnd = source.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  /// Keeps names from being given once more.
  mutating func reserve(_ names: [String]) {
    for name in names {
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
      let prefix = String(name.dropLast(digits))
      guard digits > 0, !prefix.isEmpty, let number = Int(name.suffix(digits)),
        number < 1_000_000
      else { continue }
      highest[prefix] = max(highest[prefix] ?? 0, number)
    }
  }

  /// Keeps the ids of a definition from being given once more.
  mutating func reserve(_ node: SourceNode) {
    if let id = node["id"], id.kind == .scalar { reserve([id.text]) }
    for element in node.elements { reserve(element) }
    for entry in node.entries { reserve(entry.value) }
  }

  /// Visits a node that holds the texts at these places.
  mutating func visit(_ node: SourceNode, key: String, gaps: ArraySlice<Int>, list: SourceNode?) {
    guard !gaps.isEmpty else { return }
    if let list, ReadingPath.name(of: node) == nil, node["id"] == nil {
      name(node, in: list, key)
    }
    switch node.kind {
    case .scalar: break
    case .mapping:
      var rest = gaps
      for (key, value) in node.entries {
        let inner = rest.prefix { $0 <= Self.last(of: value) }
        rest = rest.dropFirst(inner.count)
        visit(value, key: key.text, gaps: inner.drop { $0 < value.span.start }, list: nil)
      }
    case .sequence:
      var rest = gaps
      for element in node.elements {
        let inner = rest.prefix { $0 <= Self.last(of: element) }
        rest = rest.dropFirst(inner.count)
        visit(element, key: key, gaps: inner, list: node)
      }
    }
  }

  /// Where the last node inside a node begins.
  private static func last(of node: SourceNode) -> Int {
    switch node.kind {
    case .scalar: node.span.start
    case .sequence: node.elements.last.map(last) ?? node.span.start
    case .mapping:
      node.entries.last.map { max($0.key.span.start, last(of: $0.value)) } ?? node.span.start
    }
  }

  private mutating func name(_ node: SourceNode, in list: SourceNode, _ key: String) {
    let initials = key.split(separator: "_").compactMap(\.first).map(String.init).joined()
    let prefix = initials.isEmpty ? "t" : initials
    let number = (highest[prefix] ?? 0) + 1
    highest[prefix] = number
    let id = prefix + String(number)
    let start = node.span.start
    let isFlow = begins(list, "[")
    if node.kind == .mapping, begins(node, "{") || !isFlow {
      let first = node.entries.first?.key.span.start ?? start
      insert(begins(node, "{") ? "id: \(id), " : "id: \(id)" + newLine(at: first), at: first)
    } else if isFlow {
      // `[a: b]` is a mapping without brackets.
      let lead = node.kind == .mapping ? "{ id: \(id), " : "{ id: \(id), \(language): "
      insert(lead, at: start)
      insert(" }", at: node.span.end)
    } else {
      insert("id: \(id)" + newLine(at: start) + "\(language): ", at: start)
      indent(node.span)
    }
  }

  private func begins(_ node: SourceNode, _ sign: Character) -> Bool {
    node.span.start < bytes.count && sign.asciiValue == bytes[node.span.start]
  }

  /// A line end and the blanks up to the column of an offset.
  private func newLine(at offset: Int) -> String {
    let line = CatalogueLayout.lineStart(of: offset, in: bytes)
    let column = String(decoding: bytes[line..<offset], as: UTF8.self).count
    return lineEnd + String(repeating: " ", count: column)
  }

  private mutating func insert(_ text: String, at offset: Int) {
    edits.append(SourceEdit(span: SourceSpan(start: offset, end: offset), replacement: text))
  }

  /// Moves the further lines of a scalar two columns to the right, below its new key.
  private mutating func indent(_ span: SourceSpan) {
    var index = span.start
    while index + 1 < span.end {
      if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] != UInt8(ascii: "\n"),
        bytes[index + 1] != UInt8(ascii: "\r")
      {
        insert("  ", at: index + 1)
      }
      index += 1
    }
  }
}
