import Diagnostics

/// A catalogue in which everything is put right that checks can put right by themselves.
///
/// What the responsible person released stays as it is. A mend that leaves a segment with as many
/// findings as before is taken back, so that two checks can't play with one text.
package struct CatalogueMending: Sendable {
  /// The catalogue as it is now.
  package private(set) var catalogue: Catalogue
  /// The segments whose translations were changed, in the order of the definition.
  package private(set) var changed: [SegmentID] = []
  /// How many findings are gone.
  package private(set) var mended = 0

  /// One mend may bring another to light, but not for ever.
  private static let rounds = 4

  private let segments: [Segment]
  private let bench: CheckBench
  private var settled: Set<SegmentID> = []

  /// Mends a catalogue of the translations of some segments.
  package init(_ catalogue: Catalogue, of segments: [Segment], _ bench: CheckBench) {
    self.catalogue = catalogue
    self.segments = segments
    self.bench = bench
    let original = catalogue
    let before = findings(in: catalogue)
    for _ in 0..<Self.rounds where mendOnce() {}
    let after = findings(in: self.catalogue)
    let index = original.index
    let now = self.catalogue.index
    for segment in segments where index[segment.id]?.target != now[segment.id]?.target {
      changed.append(segment.id)
      mended += (before[segment.id]?.count ?? 0) - (after[segment.id]?.count ?? 0)
    }
  }

  /// The findings that are not silenced, by their segments.
  private func findings(in catalogue: Catalogue) -> [SegmentID: [CheckFinding]] {
    let report = CheckBook.run(
      CheckedPair.pairs(of: segments, catalogue), bench)
    return Dictionary(grouping: report.findings.filter { $0.segment != nil }) {
      $0.segment ?? SegmentID(unchecked: "")
    }
  }

  /// Mends every segment once; gives whether anything changed.
  private mutating func mendOnce() -> Bool {
    let before = findings(in: catalogue)
    let old = catalogue
    var tried: [Int] = []
    for place in catalogue.entries.indices {
      let entry = catalogue.entries[place]
      guard let target = entry.target, entry.state < .final, !settled.contains(entry.id),
        let found = before[entry.id]
      else { continue }
      let mended = Self.mended(target, found)
      guard mended != target else { continue }
      catalogue.entries[place].target = mended
      // Whoever reviewed it did not see other words.
      if entry.state > .translated, SourceChange(from: target, to: mended) == .real {
        catalogue.entries[place].state = .translated
      }
      tried.append(place)
    }
    guard !tried.isEmpty else { return false }
    let after = findings(in: catalogue)
    for place in tried {
      let id = catalogue.entries[place].id
      guard (after[id]?.count ?? 0) >= (before[id]?.count ?? 0) else { continue }
      catalogue.entries[place] = old.entries[place]
      settled.insert(id)
    }
    return catalogue != old
  }

  /// A target with all fixes that do not touch each other, the last one first.
  private static func mended(_ target: String, _ findings: [CheckFinding]) -> String {
    let fixable = findings.filter { $0.fix != nil }.enumerated().sorted { left, right in
      let spans = (left.element.fix?.span, right.element.fix?.span)
      guard let one = spans.0, let other = spans.1, one != other else {
        return left.offset < right.offset
      }
      return one.end == other.end ? one.start > other.start : one.end > other.end
    }
    var text = target
    var free = target.utf8.count + 1
    for finding in fixable.map(\.element) {
      guard let span = finding.fix?.span, span.end < free || span.end == free && span.start < free,
        let fixed = finding.fixed(text)
      else { continue }
      text = fixed
      free = span.start
    }
    return text
  }
}

extension CheckedPair {
  /// The pairs of segments and their translations, in the order of the definition; segments
  /// without a source have none.
  package static func pairs(of segments: [Segment], _ catalogue: Catalogue) -> [CheckedPair] {
    let index = catalogue.index
    return segments.compactMap { CheckedPair($0, index[$0.id], into: catalogue.language) }
  }
}
