import Languages
import Testing
import Translation

/// What a file may do beside changing a text.
@Suite struct ImportRowTests {
  private let segments = [
    Segment.sample("A1.title", "Prva"), .sample("A2.title", "Druga"), .sample("A3.title", "Treća"),
  ]

  private func plan(
    _ units: [ReturnedUnit], strays: [String] = [], catalogue: Catalogue = .sample(),
    attic: Attic = Attic(), renames: SegmentRenames = SegmentRenames(),
    role: ImportAuthority.Role = .translator, signature: Signature = Signature(person: "Ivo")
  ) -> ImportPlan {
    ImportPlan.make(
      segments: segments, catalogue: catalogue,
      file: ReturnedFile(name: "a.xlf", exportID: nil, units: units, strays: strays),
      authority: ImportAuthority(role: role, signature: signature), attic: attic,
      renames: renames)
  }

  private func unit(
    _ id: SegmentID?, _ target: String?, source: String? = nil, state: SegmentState? = nil,
    notes: [Catalogue.Note] = []
  ) -> ReturnedUnit {
    ReturnedUnit(
      id: id, place: "row", source: source, target: target,
      exportedSource: source.map(SegmentDigest.hex), exportedTarget: SegmentDigest.none,
      state: state, notes: notes)
  }

  @Test func `a segment that occurs twice gets neither text, and both are kept`() {
    let result = plan([unit("A1.title", "First"), unit("A2.title", "B"), unit("A1.title", "One")])
    #expect(result.decisions.map(\.kind) == [.duplicated, .applied, .duplicated])
    #expect(result.catalogue["A1.title"]?.target == nil)
    #expect(result.catalogue["A1.title"]?.candidates.map(\.text) == ["First", "One"])
    #expect(result.hasConflicts)
  }

  @Test func `texts that belong nowhere go to the attic once`() {
    let units = [unit("X9.title", "Gone"), unit(nil, "Lost")]
    let first = plan(units, strays: ["Astray"])
    #expect(first.decisions.map(\.kind) == [.unknownSegment, .stray, .stray])
    #expect(first.addedToAttic.map(\.target) == ["Gone", "Lost", "Astray"])
    #expect(
      first.addedToAttic.map(\.reason) == [
        "a.xlf, row: unknown-segment", "a.xlf, row: stray", "a.xlf: stray",
      ])
    let second = plan(units, strays: ["Astray"], attic: first.attic)
    #expect(second.addedToAttic.isEmpty)
    #expect(!second.changesAnything)
  }

  @Test func `rows that are missing or moved change nothing else`() {
    let result = plan([unit("A3.title", "Third"), unit("A1.title", "First")])
    #expect(result.catalogue.entries.map(\.id) == ["A1.title", "A3.title"])
    #expect(result.unmentioned == ["A2.title"])
  }

  @Test func `a source that was edited is a proposal and not applied`() {
    let edited = unit("A1.title", "First", source: "Prva").with(source: "Prva mjera")
    let result = plan([edited])
    #expect(result.decisions.first?.proposedSource == "Prva mjera")
    #expect(result.decisions.first?.remarks == [.sourceEdited])
    #expect(result.addedToAttic.map(\.target) == ["Prva mjera"])
    #expect(result.addedToAttic.map(\.language) == [.bosnian])
    #expect(result.catalogue["A1.title"]?.target == "First")
    #expect(result.catalogue["A1.title"]?.source == "Prva")
  }

  @Test func `a file that names a segment as before still finds it`() {
    let renames = SegmentRenames([.init(from: "B1.title", to: "A1.title")])
    let result = plan([unit("B1.title", "First")], renames: renames)
    #expect(result.decisions.map(\.remarks) == [[.renamed]])
    #expect(result.catalogue["A1.title"]?.target == "First")
    #expect(result.catalogue["A1.title"]?.translator == "Ivo")
  }

  @Test func `a question keeps a reviewer's text at translated`() {
    let entry = Catalogue.Entry(
      id: "A1.title", target: "First", state: .translated, source: "Prva", translator: "Ana")
    let question = Catalogue.Note("Which one?", author: "Ivo", isOpenQuestion: true)
    let returned = unit("A1.title", "First", source: "Prva", state: .reviewed, notes: [question])
      .with(exportedTarget: SegmentDigest.hex("First"))
    let result = plan([returned], catalogue: .sample([entry]), role: .reviewer)
    #expect(result.decisions.map(\.remarks) == [[.openQuestion]])
    #expect(result.catalogue["A1.title"]?.state == .translated)
    #expect(result.catalogue["A1.title"]?.notes == [question])
  }

  @Test func `nobody reviews a text of their own`() {
    let entry = Catalogue.Entry(
      id: "A1.title", target: "First", state: .translated, source: "Prva", translator: "ivo ")
    let returned = unit("A1.title", "First", source: "Prva", state: .reviewed)
      .with(exportedTarget: SegmentDigest.hex("First"))
    let own = unit("A2.title", "Second", source: "Druga", state: .reviewed)
    let result = plan([returned, own], catalogue: .sample([entry]), role: .reviewer)
    #expect(result.decisions.map(\.remarks) == [[.fourEyes], [.fourEyes]])
    #expect(result.catalogue.entries.map(\.state) == [.translated, .translated])
  }

  @Test func `a copy of the source in a new unit is no translation`() {
    let result = plan([unit("A1.title", "Prva", source: "Prva", state: .untranslated)])
    #expect(result.decisions.map(\.kind) == [.unchanged])
    #expect(!result.changesAnything)
  }

  @Test func `a stale translation that still holds is confirmed by its state`() {
    let entry = Catalogue.Entry(
      id: "A1.title", target: "First", state: .reviewed, source: "Jedna", translator: "Ana")
    let returned = unit("A1.title", "First", source: "Prva", state: .translated)
      .with(exportedTarget: SegmentDigest.hex("First"))
    let result = plan([returned], catalogue: .sample([entry]))
    #expect(result.decisions.map(\.kind) == [.confirmed])
    #expect(result.catalogue["A1.title"]?.source == "Prva")
    #expect(result.catalogue["A1.title"]?.state == .translated)
  }

  @Test func `what is unlocked keeps the reason as a note`() {
    let entry = Catalogue.Entry(id: "A1.title", target: "First", state: .final, source: "Prva")
    let returned = unit("A1.title", "One", source: "Prva")
      .with(exportedTarget: SegmentDigest.hex("First"))
    let result = plan(
      [returned], catalogue: .sample([entry]),
      signature: Signature(person: "Ivo", unlocking: "The law changed."))
    #expect(result.decisions.map(\.remarks) == [[.unlocked]])
    #expect(
      result.catalogue["A1.title"]?.notes == [Catalogue.Note("The law changed.", author: "Ivo")])
  }
}
