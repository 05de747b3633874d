extension TranslationUnit {
  /// The digest of the source, which a file carries there and back.
  package var sourceDigest: String { SegmentDigest.hex(source) }

  /// The digest of the target, which a file carries there and back; `SegmentDigest.none` for none.
  package var targetDigest: String { SegmentDigest.hex(target ?? "") }
}
