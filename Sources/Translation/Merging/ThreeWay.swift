/// One segment seen from three sides: as it was exported, as it is now, as the file has it.
struct ThreeWay {
  /// Whether the source changed in its words since the export.
  let isSourceChanged: Bool
  /// Whether the file says what was exported.
  let isBaseKnown: Bool
  /// Whether the translation changed since the export.
  ///
  /// Where the file does not say what was exported, any translation may be newer.
  let isOursChanged: Bool
  /// Whether the text in the file changed since the export.
  let isTheirsChanged: Bool
  /// Whether file and catalogue have the same text.
  let isEqual: Bool
  /// The source text that the file's text was made from, where it can be told.
  let baseSource: String?

  /// The three sides of a segment.
  init(segment: Segment, standing: Standing, entry: Catalogue.Entry?, unit: ReturnedUnit) {
    let now = segment.source ?? ""
    let base = unit.exportedSource ?? unit.source.map(SegmentDigest.hex)
    let texts = [now, unit.source, entry?.source].compactMap { $0 }
    baseSource =
      base == nil ? segment.source : texts.first { SegmentDigest.hex($0) == base }
    if let base, base != SegmentDigest.hex(now) {
      isSourceChanged = baseSource.map { SourceChange(from: $0, to: now) == .real } ?? true
    } else {
      isSourceChanged = false
    }
    let (ours, theirs) = (
      SegmentDigest.hex(standing.target ?? ""), SegmentDigest.hex(unit.target ?? "")
    )
    isEqual = ours == theirs
    isBaseKnown = unit.exportedTarget != nil
    if let exported = unit.exportedTarget {
      isOursChanged = ours != exported
      isTheirsChanged = theirs != exported
    } else {
      isOursChanged = standing.target != nil
      isTheirsChanged = ours != theirs
    }
  }
}
