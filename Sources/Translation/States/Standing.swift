/// What a catalogue and the definition together say about the translation of one segment.
package struct Standing: Sendable, Equatable {
  /// The text in force; nil when there is none.
  package let target: String?
  /// How far it has come, staleness included.
  package let state: SegmentState
  /// How much the source changed since the translation was made; none where that isn't known.
  package let change: SourceChange
  /// Whether the text stands in the definition itself and not in the catalogue.
  package let isInline: Bool

  /// The standing of a segment in the language of a catalogue.
  ///
  /// A catalogue's text wins over the definition's own, which counts as translated.
  package init(of segment: Segment, entry: Catalogue.Entry?, in catalogue: Catalogue) {
    if let entry, let text = entry.target?.unlessBlank {
      target = text
      isInline = false
      change = entry.sourceChange(to: segment)
      state = change == .real ? .stale : entry.state == .untranslated ? .draft : entry.state
    } else {
      let inline = segment.inline.first { $0.language == catalogue.language }?.text.unlessBlank
      target = inline
      isInline = inline != nil
      change = .none
      state = inline == nil ? .untranslated : .translated
    }
  }
}

extension Catalogue.Entry {
  /// How much the source changed since this translation was made; none where that isn't known.
  package func sourceChange(to segment: Segment) -> SourceChange {
    guard let source, let now = segment.source else { return .none }
    return SourceChange(from: source, to: now)
  }

  /// Whether somebody asked something and got no answer.
  package var hasOpenQuestion: Bool { notes.contains(where: \.isOpenQuestion) }
}

extension String {
  /// The text; nil when it is empty or white space only.
  var unlessBlank: String? {
    unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : self
  }
}
