import Languages
import Testing
import Translation

/// Names that change, and how far all has come.
@Suite struct CatalogueStateTests {
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
