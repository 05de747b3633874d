import Diagnostics
package import Languages

extension TranslationBundle {
  /// What proposals are made from beside the memory of this language.
  package struct Sibling: Sendable {
    /// What is written here for words there.
    package let terms: SiblingTerms
    /// The texts in the sister language, by their segments.
    package let texts: [SegmentID: String]
    /// Where they come from, for people.
    package let origin: String

    /// A sister language.
    package init(terms: SiblingTerms, texts: [SegmentID: String], origin: String) {
      self.terms = terms
      self.texts = texts
      self.origin = origin
    }
  }

  /// Puts together what goes to a translator: every segment with a source, in their order.
  ///
  /// States are those found now, staleness included. What is not translated gets proposals: a stale
  /// segment first its own old translation with the source that it was made from. `isWanted` may
  /// leave segments out by their states; the export's name is made from what goes out.
  package static func make(
    segments: [Segment], catalogue: Catalogue, sourceLanguage: LanguageTag,
    memory: TranslationMemory? = nil, siblings: [Sibling] = [],
    glossary: (Segment) -> [TermHint] = { _ in [] },
    maximumLength: (Segment) -> Int? = { _ in nil },
    isWanted: (SegmentState) -> Bool = { _ in true }
  ) -> TranslationBundle {
    let index = catalogue.index
    let texts = segments.filter { $0.source?.unlessBlank != nil }
    var units: [TranslationUnit] = []
    for (position, segment) in texts.enumerated() {
      let entry = index[segment.id]
      let standing = Standing(of: segment, entry: entry, in: catalogue)
      guard let source = segment.source, isWanted(standing.state) else { continue }
      var unit = TranslationUnit(
        id: segment.id, path: segment.path.description, source: source, target: standing.target,
        state: standing.state, notes: entry?.notes ?? [], terms: glossary(segment),
        maximumLength: maximumLength(segment))
      if standing.state < .translated {
        let query = TranslationMemory.Query(
          definition: catalogue.definition, id: segment.id, source: source,
          previous: position > 0 ? texts[position - 1].source : nil,
          next: position + 1 < texts.count ? texts[position + 1].source : nil)
        let old = standing.state == .stale ? entry?.oldMatch(for: source, in: catalogue) : nil
        let found = memory?.matches(for: query) ?? []
        unit.matches =
          [old].compactMap { $0 } + found.filter { $0.target != old?.target }
          + siblings.compactMap { sibling in
            sibling.texts[segment.id].flatMap {
              sibling.terms.proposal(for: $0, origin: sibling.origin)
            }
          }
      }
      units.append(unit)
    }
    return TranslationBundle(
      definition: catalogue.definition, sourceLanguage: sourceLanguage,
      targetLanguage: catalogue.language,
      exportID: exportID(of: units, catalogue: catalogue, sourceLanguage: sourceLanguage),
      units: units)
  }

  private static func exportID(
    of units: [TranslationUnit], catalogue: Catalogue, sourceLanguage: LanguageTag
  ) -> String {
    let head = "\(catalogue.definition)\t\(sourceLanguage.rawValue)\t\(catalogue.language.rawValue)"
    let lines = units.map { "\($0.id)\t\($0.sourceDigest)\t\($0.targetDigest)" }
    let text = ([head] + lines).joined(separator: "\n")
    return String(SHA256.hex(Array(text.utf8)).prefix(16))
  }
}

extension Catalogue.Entry {
  /// The translation of an older source as a proposal for the present one.
  fileprivate func oldMatch(for source: String, in catalogue: Catalogue) -> MemoryMatch? {
    guard let old = self.source, let target, old != source else { return nil }
    return MemoryMatch(
      kind: .fuzzy, similarity: min(99, FuzzyIndex.similarity(old, source)), source: old,
      target: target, origin: "\(catalogue.definition).\(catalogue.language.rawValue)")
  }
}
