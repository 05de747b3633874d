import Languages
import Testing
import Translation

/// What goes out to a translator.
@Suite struct TranslationBundleTests {
  private let segments: [Segment] = [
    .sample("A1.title", "Mjera za mlade u gradu Bihaću"), .sample("A2.title", "Druga"),
    .sample("A3.title", nil), .sample("A4.title", "Četvrta", inline: [(.english, "Fourth")]),
  ]
  private let catalogue = Catalogue.sample([
    .init(
      id: "A1.title", target: "A measure for youth", state: .reviewed,
      source: "Mjera za mlade u gradu Cazinu", notes: [.init("Which city?", isOpenQuestion: true)])
  ])

  private func bundle(_ catalogue: Catalogue, memory: TranslationMemory? = nil)
    -> TranslationBundle
  {
    .make(
      segments: segments, catalogue: catalogue, sourceLanguage: .bosnian, memory: memory,
      siblings: [
        .init(
          terms: SiblingTerms(
            from: .bosnian, to: .english, terms: [.init("Druga", "Second")]),
          texts: ["A2.title": "Druga"], origin: "bs")
      ],
      glossary: {
        $0.source?.contains("Mjera") == true
          ? [TermHint(source: "mjera", targets: ["measure"])] : []
      })
  }

  @Test func `every segment with a source goes out in the state that is found`() {
    let units = bundle(catalogue).units
    #expect(units.map(\.id) == ["A1.title", "A2.title", "A4.title"])
    #expect(units.map(\.state) == [.stale, .untranslated, .translated])
    #expect(units.map(\.target) == ["A measure for youth", nil, "Fourth"])
    #expect(units.map(\.terms.count) == [1, 0, 0])
    #expect(units[0].notes.map(\.text) == ["Which city?"])
  }

  @Test func `a stale segment brings its old source, an untranslated one the sister's words`() {
    let memory = TranslationMemory(pairs: [
      MemoryPair(source: "Druga", target: "Second one", origin: "tmx"),
      MemoryPair(source: "Četvrta", target: "Another", origin: "tmx"),
    ])
    let units = bundle(catalogue, memory: memory).units
    #expect(
      units[0].matches == [
        MemoryMatch(
          kind: .fuzzy, similarity: 83, source: "Mjera za mlade u gradu Cazinu",
          target: "A measure for youth", origin: "plan.en")
      ])
    #expect(units[1].matches.map(\.kind) == [.exact, .sibling])
    #expect(units[2].matches.isEmpty)
  }

  @Test func `the name of an export follows its texts and nothing else`() {
    var noted = catalogue
    noted.entries[0].notes = []
    var changed = catalogue
    changed.entries[0].target = "A step"
    let name = bundle(catalogue).exportID
    #expect(name.count == 16)
    #expect(bundle(noted).exportID == name)
    #expect(bundle(changed).exportID != name)
  }

  @Test func `segments may be left out by their state`() {
    let open = TranslationBundle.make(
      segments: segments, catalogue: catalogue, sourceLanguage: .bosnian,
      isWanted: { $0 < .translated })
    #expect(open.units.map(\.id) == ["A1.title", "A2.title"])
  }
}
