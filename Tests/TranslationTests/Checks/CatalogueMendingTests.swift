import Diagnostics
import Languages
import TestSupport
import Testing
import Translation

@Suite struct CatalogueMendingTests {
  private func segment(_ id: String, _ source: String) -> Segment {
    Segment(
      id: SegmentID(unchecked: id), path: .root, span: SourceSpan(start: 0, end: 0), isName: false,
      sourceLanguage: .english, source: source, inline: [])
  }

  private func mending(
    _ texts: [(source: String, target: String)], state: SegmentState = .translated
  ) throws -> CatalogueMending {
    let segments = texts.enumerated().map { segment("s\($0)", $1.source) }
    let entries = texts.enumerated().map {
      Catalogue.Entry(
        id: SegmentID(unchecked: "s\($0)"), target: $1.target, state: state, source: $1.source)
    }
    return CatalogueMending(
      Catalogue(definition: "p", language: .bosnian, entries: entries), of: segments,
      try ShippedChecks.bench(.english, .bosnian))
  }

  @Test func `what fixes know is put right, all of one text at once`() throws {
    let mending = try mending([
      (
        "The “first” measure of 2 March 2025 for BAM 1,234.50",
        "Prva  \"mjera\" od 2. marta 2025 ,  za 1,234.50 KM"
      )
    ])
    let target = mending.catalogue.entries[0].target
    #expect(target == "Prva „mjera“ od 2.\u{A0}marta 2025, za 1.234,50\u{A0}KM", "\(target ?? "")")
    #expect(mending.mended >= 5)
  }

  @Test func `spaces that were planted into sound texts go, and nothing else changes`() throws {
    let pairs = try CleanCorpus.pairs(.english, .bosnian).filter {
      !$0.isName && ($0.target ?? "").contains(" ") && !($0.target ?? "").contains("\n")
    }.prefix(300)
    let sound = try mending(pairs.map { ($0.source, $0.target ?? "") }).catalogue.entries
    let faulty = zip(pairs, sound).map { pair, entry in
      let target = entry.target ?? ""
      let place = target.firstIndex(of: " ") ?? target.startIndex
      return (pair.source, target.replacingCharacters(place...place, by: "  ") + " ")
    }
    let mending = try mending(faulty)
    #expect(mending.catalogue.entries.map(\.target) == sound.map(\.target))
    #expect(mending.changed.count == pairs.count && mending.mended > pairs.count)
  }

  @Test func `what is final stays, and other words need another review`() throws {
    let texts = [("Two measures of the municipality", "Dvije  mjere opštine")]
    let final = try mending(texts, state: .final)
    #expect(final.changed == [] && final.catalogue.entries[0].target == texts[0].1)
    let reviewed = try mending(texts, state: .reviewed).catalogue.entries[0]
    #expect(reviewed.target == "Dvije mjere općine" && reviewed.state == .translated)
    let spaced = try mending([("Two measures", "Dvije  mjere")], state: .reviewed)
    #expect(spaced.catalogue.entries[0].state == .reviewed)
    #expect(spaced.catalogue.entries[0].target == "Dvije mjere" && spaced.mended == 1)
  }
}
