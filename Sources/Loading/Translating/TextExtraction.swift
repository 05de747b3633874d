package import Diagnostics
package import Languages
package import Translation
import YAMLSource

/// Moves the texts of other languages out of a definition into catalogues.
package struct TextExtraction: Sendable {
  /// What is taken out of the definition.
  package private(set) var edits: [SourceEdit] = []
  /// All catalogues afterwards, in the order of the languages.
  package private(set) var catalogues: [Catalogue]
  /// How many texts are moved.
  package private(set) var moved = 0

  private let definition: String
  private let from: String
  private var order: [SegmentID: Int] = [:]
  // By language: where the entries of a catalogue stand, and those that are to be put in.
  private var places: [LanguageTag: [SegmentID: Int]] = [:]
  private var additions: [LanguageTag: [Catalogue.Entry]] = [:]

  /// The move of all texts of a definition, or of those in one language.
  ///
  /// Texts without a name stay where they are, as do blank ones and those that lack the primary
  /// language. Where a catalogue says something else already, the text becomes its candidate.
  package init(
    _ source: SourceText, _ segments: DefinitionSegments, of definition: String,
    into catalogues: [Catalogue], only language: LanguageTag? = nil
  ) {
    self.definition = definition
    self.catalogues = catalogues
    from = source.name.split(separator: "/").last.map(String.init) ?? source.name
    for (place, segment) in segments.all.enumerated() { order[segment.id] = place }
    for catalogue in catalogues {
      let names = catalogue.entries.enumerated().map { ($1.id, $0) }
      places[catalogue.language] = Dictionary(names) { first, _ in first }
    }
    guard let root = YAMLParser.parse(source).value else { return }
    var texts: [Int: SourceNode] = [:]
    Self.collect(root, into: &texts)
    for segment in segments.all where segment.source?.contains(where: { !$0.isWhitespace }) ?? false
    {
      guard let node = texts[segment.span.start] else { continue }
      let entries = node.entries
      let leaving = entries.map { key, value in
        Self.language(of: key, value, among: segment.inline).flatMap { version in
          language == nil || language == version.language ? version : nil
        }
      }
      for case let version? in leaving { move(version, segment) }
      edits += InlineRemoval.edits(entries, leaving.map { $0 != nil }, of: node, in: source.bytes)
    }
    insertAdditions()
    self.catalogues.sort { $0.language < $1.language }
  }

  private static func collect(_ node: SourceNode, into texts: inout [Int: SourceNode]) {
    if node.kind == .mapping { texts[node.span.start] = node }
    for element in node.elements { collect(element, into: &texts) }
    for entry in node.entries { collect(entry.value, into: &texts) }
  }

  /// The language and words of an entry that holds a text in another language; nil for the rest.
  private static func language(
    of key: SourceNode, _ value: SourceNode, among inline: [(language: LanguageTag, text: String)]
  ) -> (language: LanguageTag, text: String)? {
    guard value.kind == .scalar, !value.isNull else { return nil }
    var text = value.text[...]
    if value.style == .block { while text.last?.isNewline == true { text.removeLast() } }
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    return inline.first { version in
      (key.text == version.language.key || key.text == version.language.rawValue
        || key.text.hasPrefix("sr-") && version.language.key == "sr") && version.text == text
    }
  }

  private mutating func move(_ version: (language: LanguageTag, text: String), _ segment: Segment) {
    moved += 1
    if !catalogues.contains(where: { $0.language == version.language }) {
      catalogues.append(Catalogue(definition: definition, language: version.language))
    }
    guard let place = catalogues.firstIndex(where: { $0.language == version.language })
    else { return }
    if let known = places[version.language]?[segment.id] {
      take(version.text, segment, into: &catalogues[place].entries[known])
    } else if let last = additions[version.language]?.indices.last,
      additions[version.language]?[last].id == segment.id
    {
      // Serbian may stand there in both scripts.
      additions[version.language]?[last].keep(version.text, from: from)
    } else {
      additions[version.language, default: []].append(
        Catalogue.Entry(
          id: segment.id, target: version.text, state: .translated, source: segment.source))
    }
  }

  /// Makes a text the translation, or a candidate beside the one that there is.
  private func take(_ text: String, _ segment: Segment, into entry: inout Catalogue.Entry) {
    guard entry.target?.contains(where: { !$0.isWhitespace }) ?? false else {
      entry.target = text
      entry.state = .translated
      entry.source = segment.source
      return
    }
    entry.keep(text, from: from)
  }

  /// Puts each new entry behind the last one whose segment stands before its own.
  private mutating func insertAdditions() {
    for place in catalogues.indices {
      guard let added = additions[catalogues[place].language] else { continue }
      let old = catalogues[place].entries
      // What comes behind an entry: all whose segments stand before every one that follows it.
      var least: [Int] = []
      var next = Int.max
      for entry in old.reversed() {
        least.append(next)
        next = min(next, order[entry.id] ?? .max)
      }
      least.reverse()
      var entries: [Catalogue.Entry] = []
      var rest = added[...]
      func take(before limit: Int) {
        while let entry = rest.first, (order[entry.id] ?? .max) < limit {
          entries.append(entry)
          rest.removeFirst()
        }
      }
      take(before: next)
      for (index, entry) in old.enumerated() {
        entries.append(entry)
        take(before: least[index])
      }
      catalogues[place].entries = entries + rest
    }
  }
}

extension Catalogue.Entry {
  /// Keeps a text as a candidate, unless it is the translation or kept already.
  fileprivate mutating func keep(_ text: String, from origin: String) {
    guard SegmentDigest.normal(target ?? "") != SegmentDigest.normal(text),
      !candidates.contains(where: { $0.text == text })
    else { return }
    candidates.append(Catalogue.Candidate(text, from: origin))
  }
}

/// Takes entries out of a mapping without touching the others.
enum InlineRemoval {
  /// The edits that take out the marked entries; at least one must stay.
  static func edits(
    _ entries: [(key: SourceNode, value: SourceNode)], _ leaving: [Bool], of mapping: SourceNode,
    in bytes: [UInt8]
  ) -> [SourceEdit] {
    guard leaving.contains(true), let firstKept = leaving.firstIndex(of: false) else { return [] }
    let isFlow = bytes[mapping.span.start] == UInt8(ascii: "{")
    var reached = 0
    return entries.indices.filter { leaving[$0] }.map { index in
      let start = entries[index].key.span.start
      let end = CatalogueLayout.end(of: entries[index].value, bytes)
      let span: SourceSpan
      if index < firstKept {
        // Nothing stays before it: it goes with all that parts it from the next.
        let next = entries[index + 1].key.span.start
        let hasComment = bytes[end..<next].contains(UInt8(ascii: "#"))
        let ownEnd = isFlow ? afterComma(end, bytes) : end
        span = SourceSpan(start: start, end: hasComment ? ownEnd : next)
      } else if isFlow {
        let before = CatalogueLayout.end(of: entries[index - 1].value, bytes)
        let hasComment = bytes[before..<start].contains(UInt8(ascii: "#"))
        span = SourceSpan(
          start: hasComment ? start : before, end: hasComment ? afterComma(end, bytes) : end)
      } else {
        span = lines(from: start, end, bytes)
      }
      // Two neighbours may share the comma between them.
      let own = SourceSpan(start: max(span.start, reached), end: max(span.end, reached))
      reached = own.end
      return SourceEdit(span: own, replacement: "")
    }
  }

  /// The place after a comma that follows; the same place without one.
  private static func afterComma(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var place = offset
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: ",") ? place + 1 : offset
  }

  /// The whole lines of an entry; a comment at their end stays.
  private static func lines(from start: Int, _ end: Int, _ bytes: [UInt8]) -> SourceSpan {
    let line = CatalogueLayout.lineStart(of: start, in: bytes)
    let next = CatalogueLayout.lineEnd(after: end, in: bytes)
    let isAlone = bytes[line..<start].allSatisfy { $0 == UInt8(ascii: " ") }
    let blank: [UInt8] = [0x20, 0x0A, 0x0D]
    let isBare = bytes[end..<next].allSatisfy(blank.contains)
    return isAlone && isBare
      ? SourceSpan(start: line, end: next) : SourceSpan(start: start, end: end)
  }
}
