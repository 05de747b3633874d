import Languages
import Testing
import Translation

/// States that people give, names that change, and how far all has come.
@Suite struct CatalogueStateTests {
  private let segment = Segment.sample("A1.title", "Prva mjera")

  private func catalogue(
    _ state: SegmentState, target: String? = "First", source: String = "Prva mjera",
    question: Bool = false
  ) -> Catalogue {
    .sample([
      .init(
        id: "A1.title", target: target, state: state, source: source, translator: "Ana",
        notes: question ? [.init("Why?", isOpenQuestion: true)] : [])
    ])
  }

  @Test func `a translation goes from draft to final in the hands of three people`() throws {
    var catalogue = catalogue(.draft)
    try catalogue.give(.translated, to: segment, by: Signature(person: "Ivo"))
    #expect(catalogue["A1.title"]?.translator == "Ivo")
    try catalogue.give(.reviewed, to: segment, by: Signature(person: "Ana", date: "2026-03-27"))
    #expect(catalogue["A1.title"]?.reviewer == "Ana")
    #expect(catalogue["A1.title"]?.date == "2026-03-27")
    try catalogue.give(.final, to: segment, by: Signature(person: "Meho"))
    #expect(catalogue["A1.title"]?.state == .final)
    #expect(catalogue["A1.title"]?.reviewer == "Ana")
  }

  @Test(
    arguments: [
      (.reviewed, .translated, "Ana", .fourEyes),
      (.reviewed, .translated, " ana", .fourEyes),
      (.reviewed, .translated, nil, .fourEyes),
      (.final, .translated, "Ivo", .notReviewed),
      (.stale, .translated, "Ivo", .notGiven),
      (.translated, .final, "Ivo", .locked),
    ] as [(SegmentState, SegmentState, String?, StateRefusal)])
  func `a state that may not be given is refused and nothing changes`(
    state: SegmentState, from: SegmentState, person: String?, refusal: StateRefusal
  ) {
    var catalogue = catalogue(from)
    let before = catalogue
    #expect(throws: refusal) {
      try catalogue.give(state, to: segment, by: Signature(person: person))
    }
    #expect(catalogue == before)
  }

  @Test func `what is stale, questioned or missing is not reviewed`() {
    let signature = Signature(person: "Ivo")
    for (catalogue, refusal) in [
      (catalogue(.translated, source: "Druga mjera"), StateRefusal.stale),
      (catalogue(.translated, question: true), .openQuestion),
      (catalogue(.translated, target: " "), .noTarget), (.sample(), .noTarget),
    ] {
      var catalogue = catalogue
      #expect(throws: refusal) { try catalogue.give(.reviewed, to: segment, by: signature) }
    }
  }

  @Test func `a text of the definition moves into the catalogue when it is reviewed`() throws {
    var catalogue = Catalogue.sample()
    let inline = Segment.sample("A1.title", "Prva", inline: [(.english, "First")])
    try catalogue.give(.reviewed, to: inline, by: Signature(person: "Ivo"))
    #expect(catalogue["A1.title"]?.target == "First")
    #expect(catalogue["A1.title"]?.source == "Prva")
  }

  @Test func `history follows a name through all its changes`() {
    var renames = SegmentRenames()
    renames.add(from: "A1.title", to: "B1.title")
    renames.add(from: "B1.title", to: "C1.title")
    #expect(renames.current("A1.title") == "C1.title")
    renames.add(from: "C1.title", to: "A1.title")
    #expect(renames.current("A1.title") == "A1.title")
    #expect(renames.current("B1.title") == "A1.title")
  }

  @Test func `a rename moves the entry and drops no text`() {
    var catalogue = Catalogue.sample([
      .init(id: "A1.title", target: "Old", state: .reviewed, notes: [.init("n")]),
      .init(id: "B1.title", target: "New", state: .draft),
      .init(id: "A2.title", target: "Second", state: .final),
    ])
    catalogue.follow(
      SegmentRenames([
        .init(from: "A1.title", to: "B1.title"), .init(from: "A2.title", to: "B2.title"),
      ]))
    #expect(catalogue.entries.map(\.id) == ["B1.title", "B2.title"])
    #expect(catalogue["B1.title"]?.target == "New")
    #expect(catalogue["B1.title"]?.candidates == [.init("Old", from: "A1.title")])
    #expect(catalogue["B1.title"]?.notes == [.init("n")])
    #expect(catalogue["B2.title"]?.state == .final)
  }

  @Test func `progress counts segments and words of every state`() {
    let segments: [Segment] = [
      .sample("A1.title", "Prva mjera – za mlade"), .sample("A2.title", "Druga mjera"),
      .sample("A3.title", "Treća"), .sample("A4.title", nil),
      .sample("A5.title", "Peta mjera", inline: [(.english, "Fifth")]),
    ]
    let progress = TranslationProgress(
      of: .sample([
        .init(id: "A1.title", target: "First", state: .reviewed, source: "Prva mjera za mlade"),
        .init(
          id: "A2.title", target: "Second", state: .final, source: "Neka mjera",
          notes: [.init("?", isOpenQuestion: true)], candidates: [.init("x", from: "f")]),
        .init(id: "Z1.title", target: "Gone", state: .final),
      ]), segments: segments)
    #expect(
      progress.counts.map { "\($0.state) \($0.segments) \($0.words)" } == [
        "untranslated 1 1", "stale 1 2", "draft 0 0", "translated 1 2", "reviewed 1 4",
        "final 0 0",
      ])
    #expect((progress.segments, progress.words) == (4, 9))
    #expect(progress.percentage(atLeast: .translated) == 66)
    #expect((progress.openQuestions, progress.candidates) == (1, 1))
    #expect(progress.cosmeticChanges == 1)
    #expect(progress.orphans == ["Z1.title"])
  }
}
