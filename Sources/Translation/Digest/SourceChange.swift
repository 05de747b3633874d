/// How much a source text changed after it was translated.
package enum SourceChange: String, Sendable, CaseIterable {
  /// Not at all; runs of white space make no difference.
  case none
  /// In case, punctuation or white space only: the translation keeps its state.
  case cosmetic
  /// In its words or numbers: the translation is stale.
  case real

  /// The change between two texts.
  package init(from old: String, to new: String) {
    if SegmentDigest.normal(old) == SegmentDigest.normal(new) {
      self = .none
    } else {
      self = LooseText.of(old) == LooseText.of(new) ? .cosmetic : .real
    }
  }
}
