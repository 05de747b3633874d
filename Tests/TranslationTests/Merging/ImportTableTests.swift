import Languages
import Testing
import Translation

/// The table of the round trip, row by row: one segment, exported once, changed on three sides.
@Suite struct ImportTableTests {
  /// What happened since the export of `Mjera za mlade.` and `A measure for youth.`.
  struct Story: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String? = "Mjera za mlade."
    var ours: String? = "A measure for youth."
    var oursState = SegmentState.reviewed
    var theirs: String? = "A measure for youth."
    var theirState: SegmentState? = .reviewed
    var role = ImportAuthority.Role.translator
    var unlocking: String?
    var knowsBase = true
    // What follows.
    var kind: ImportDecision.Kind
    var target: String? = "A measure for youth."
    var state = SegmentState.reviewed
    var candidates: [String] = []
    var attic: [String] = []
  }

  static let stories = [
    Story(testDescription: "nothing changed", kind: .unchanged),
    Story(
      testDescription: "theirs changed", theirs: "A step for youth.", kind: .applied,
      target: "A step for youth.", state: .translated),
    Story(
      testDescription: "theirs changed and says draft", theirs: "A step.", theirState: .draft,
      kind: .applied, target: "A step.", state: .draft),
    Story(
      testDescription: "theirs changed by a program without states", theirs: "A step.",
      theirState: .untranslated, kind: .applied, target: "A step.", state: .translated),
    Story(
      testDescription: "theirs changed by a reviewer", theirs: "A step.", role: .reviewer,
      kind: .applied, target: "A step."),
    Story(
      testDescription: "ours changed", ours: "A youth measure.", oursState: .translated,
      theirState: .translated, kind: .keptOurs, target: "A youth measure.", state: .translated),
    Story(
      testDescription: "both changed alike, theirs is reviewed", ours: "A step.",
      oursState: .translated, theirs: "A step.", role: .reviewer, kind: .mergedEqual,
      target: "A step."),
    Story(
      testDescription: "both changed alike, ours is reviewed", ours: "A step.",
      theirs: "A step.", theirState: .translated, kind: .mergedEqual, target: "A step."),
    Story(
      testDescription: "both changed apart", ours: "A youth measure.", theirs: "A step.",
      kind: .conflict, target: "A youth measure.", candidates: ["A step."]),
    Story(
      testDescription: "source and theirs changed", source: "Mjera za starije.",
      theirs: "A step.", kind: .appliedStale, target: "A step.", state: .stale),
    Story(
      testDescription: "all three changed", source: "Mjera za starije.",
      ours: "A measure for the old.", theirs: "A step.", kind: .staleCandidate,
      target: "A measure for the old.", candidates: ["A step."]),
    Story(
      testDescription: "source changed", source: "Mjera za starije.", kind: .stale,
      state: .stale),
    Story(
      testDescription: "source changed its full stop only, theirs changed",
      source: "Mjera za mlade", theirs: "A step.", kind: .applied, target: "A step.",
      state: .translated),
    Story(
      testDescription: "segment is gone, theirs changed", source: nil, theirs: "A step.",
      kind: .unknownSegment, attic: ["A step."]),
    Story(testDescription: "segment is gone", source: nil, kind: .unknownSegment),
    Story(
      testDescription: "final, theirs changed", oursState: .final, theirs: "A step.",
      role: .reviewer, kind: .locked, state: .final, candidates: ["A step."]),
    Story(
      testDescription: "final, unlocked, theirs changed", oursState: .final, theirs: "A step.",
      unlocking: "Name changed.", kind: .applied, target: "A step.", state: .translated),
    Story(
      testDescription: "the cell is empty", theirs: nil, kind: .empty),
    Story(
      testDescription: "the cell is blank", theirs: " \n", kind: .empty),
    Story(
      testDescription: "the cell takes the text away", theirs: " ∅ ", kind: .cleared, target: nil,
      state: .untranslated, candidates: ["A measure for youth."]),
    Story(
      testDescription: "the cell takes a newer text away", ours: "A step.", theirs: "∅",
      kind: .conflict, target: "A step."),
    Story(
      testDescription: "no digest, theirs differs", theirs: "A step.", knowsBase: false,
      kind: .conflict, candidates: ["A step."]),
    Story(
      testDescription: "no digest, there was no text", ours: nil, oursState: .untranslated,
      theirs: "A step.", theirState: nil, knowsBase: false, kind: .applied, target: "A step.",
      state: .translated),
    Story(testDescription: "no digest, nothing differs", knowsBase: false, kind: .unchanged),
    Story(
      testDescription: "a reviewer agrees", oursState: .translated, role: .reviewer,
      kind: .confirmed),
    Story(
      testDescription: "a translator can't review", oursState: .translated, kind: .unchanged,
      state: .translated),
    Story(
      testDescription: "a doubled space was taken out", ours: "A measure  for youth.",
      kind: .respaced),
    Story(
      testDescription: "a doubled space comes back", theirs: "A measure  for youth.",
      kind: .unchanged),
  ]

  @Test(arguments: stories)
  func `each row of the table does what it says`(story: Story) throws {
    let exported = Catalogue.Entry(
      id: "A1.title", target: "A measure for youth.", state: story.oursState,
      source: "Mjera za mlade.", translator: "Ana")
    let unit = try #require(
      TranslationBundle.make(
        segments: [.sample("A1.title", "Mjera za mlade.")], catalogue: .sample([exported]),
        sourceLanguage: .bosnian
      ).returned().units.first
    ).with(target: .some(story.theirs), state: .some(story.theirState))
    let returned =
      story.knowsBase
      ? unit : unit.with(exportedSource: .some(nil), exportedTarget: .some(nil))
    var ours = exported
    ours.target = story.ours
    if story.source == "Mjera za starije.", story.ours != exported.target {
      ours.source = "Mjera za starije."
    }
    let plan = ImportPlan.make(
      segments: story.source.map { [.sample("A1.title", $0)] } ?? [],
      catalogue: .sample([ours]),
      file: ReturnedFile(name: "a.xlf", exportID: nil, units: [returned]),
      authority: ImportAuthority(
        role: story.role,
        signature: Signature(person: "Ivo", date: "2026-03-27", unlocking: story.unlocking)))
    let entry = try #require(plan.catalogue["A1.title"])
    #expect(plan.decisions.map(\.kind) == [story.kind])
    #expect(entry.target == story.target)
    #expect(entry.candidates.map(\.text) == story.candidates)
    #expect(plan.addedToAttic.map(\.target) == story.attic)
    #expect(plan.hasConflicts == [.conflict, .locked].contains(story.kind))
    if let source = story.source {
      let standing = Standing(
        of: .sample("A1.title", source), entry: entry, in: plan.catalogue)
      #expect(standing.state == story.state)
    }
  }
}
