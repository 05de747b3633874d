package import Diagnostics
package import Languages
package import Translation
import YAMLSource

/// Where translations stand in a file, so that findings can point at them.
package struct TranslationPlaces: Sendable {
  private var spans: [SegmentID: SourceSpan] = [:]

  /// The places of the translations in a catalogue; an entry without one stands where its name is.
  package init(catalogue: SourceText) {
    guard let segments = YAMLParser.parse(catalogue).value?["segments"] else { return }
    for (key, value) in segments.entries {
      let target = value.kind == .mapping ? value["target"] : value
      let isThere = target.map { $0.kind == .scalar && !$0.isNull } ?? false
      let span = target.flatMap { isThere ? $0.span : nil } ?? key.span
      spans[SegmentID(unchecked: key.text)] = Self.trimmed(span, catalogue)
    }
  }

  /// The places of the translations into a language that stand in a definition itself.
  package init(definition: SourceText, _ segments: DefinitionSegments, in language: LanguageTag) {
    guard let root = YAMLParser.parse(definition).value else { return }
    var values: [Int: SourceNode] = [:]
    Self.collect(root, into: &values)
    for segment in segments.checked {
      guard let text = segment.inline.first(where: { $0.language == language })?.text,
        let value = values[segment.span.start]
      else { continue }
      let entry = value.entries.first { key, value in
        key.text == language.rawValue && value.kind == .scalar
      }
      let short = value.entries.first { key, value in
        (key.text == language.key || key.text.hasPrefix(language.key + "-"))
          && value.text.hasPrefix(text)
      }
      guard let span = (entry ?? short)?.value.span else { continue }
      spans[segment.id] = Self.trimmed(span, definition)
    }
  }

  /// Where the translation of a segment stands, quotation marks included; nil when it stands
  /// elsewhere.
  package func span(of segment: SegmentID) -> SourceSpan? { spans[segment] }

  private static func collect(_ node: SourceNode, into values: inout [Int: SourceNode]) {
    if node.kind == .mapping { values[node.span.start] = node }
    for element in node.elements { collect(element, into: &values) }
    for entry in node.entries { collect(entry.value, into: &values) }
  }

  /// A block of YAML ends only where the next thing begins, which may be far below.
  private static func trimmed(_ span: SourceSpan, _ source: SourceText) -> SourceSpan {
    let blank: [UInt8] = [0x20, 0x0A, 0x0D]
    var end = min(span.end, source.bytes.count)
    while end > span.start + 1, blank.contains(source.bytes[end - 1]) { end -= 1 }
    return SourceSpan(start: span.start, end: max(end, span.start))
  }
}
