import Diagnostics
import DocumentTree
import Exchange
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation

struct ReviewPlanTests {
  @Test(arguments: ReviewFormat.allCases)
  func `the review table of the shipped plan holds against the schemas and comes back`(
    format: ReviewFormat
  ) throws {
    let bundle = try Self.bundle()
    let bytes = try format.bytes(bundle)
    #expect(try ReviewTable.read(bytes, name: "back").units == bundle.returned)
    let folder =
      ProcessInfo.processInfo.environment["KOHEZIJA_DEMOS"].map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory.appending(path: "kohezija-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "review.\(format.rawValue)")
    try Data(bytes).write(to: file)
    try Conformance.judge([file], namesLanguages: true)
  }

  @Test(arguments: ReviewFormat.allCases)
  func `importing the table changes what was edited in it and nothing else`(
    format: ReviewFormat
  ) throws {
    let bundle = TranslationBundle.random(60, seed: 41)
    let segments = bundle.units.map { unit in
      Segment(
        id: unit.id, path: DataPath(components: [unit.path]), span: SourceSpan(start: 0, end: 0),
        isName: false, sourceLanguage: .bosnian, source: unit.source, inline: [])
    }
    var catalogue = Catalogue(definition: bundle.definition, language: .english)
    catalogue.entries = bundle.units.compactMap { unit in
      unit.target.map {
        let source = unit.state == .stale ? "Before" : unit.source
        return Catalogue.Entry(id: unit.id, target: $0, state: .translated, source: source)
      }
    }
    let exported = TranslationBundle.make(
      segments: segments, catalogue: catalogue, sourceLanguage: .bosnian)
    let bytes = try format.bytes(exported)
    func plan(_ bytes: [UInt8]) throws -> ImportPlan {
      ImportPlan.make(
        segments: segments, catalogue: catalogue, file: try ReviewTable.read(bytes, name: "back"),
        authority: ImportAuthority(role: .translator))
    }
    #expect(try !plan(bytes).changesAnything)

    var table = try EditedTable(format, bytes)
    table.replace(7, 2, with: ["Edited"])
    let edited = try plan(table.bytes())
    #expect(edited.catalogue[bundle.units[7].id]?.target == "Edited")
    #expect(edited.decisions.count { $0.keeping == .applied } == 1)
    #expect(edited.addedToAttic == [])
  }

  @Test(arguments: [LanguageTag.bosnian, .english])
  func `the review table of the shipped plan stays as it was reviewed`(
    language: LanguageTag
  ) throws {
    let document = try ReviewFormat.document(try Self.bundle(), in: language)
    try Golden.expect(
      DocumentDump.text(of: document), "Composition/review.\(language.rawValue).txt")
  }

  /// Texts of the shipped plan, English as translation, in several states.
  static func bundle() throws -> TranslationBundle {
    let path = "Tests/Fixtures/definitions/plan.yaml"
    let source = SourceText(name: path, bytes: try Repository.bytes(path))
    let folder = Repository.folder.appending(path: "Data/codelists")
    let lists = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { "Data/codelists/\($0)" }
      .map { SourceText(name: $0, bytes: try Repository.bytes($0)) }
    let codelists = try #require(CodelistLoader.load(lists).value)
    guard case .plan(let plan)? = DefinitionLoader(codelists: codelists).load(source).value else {
      throw ExchangeError("plan")
    }
    var texts: [(String, LocalizedText?)] = [("plan.title", plan.title)]
    texts += plan.objectives.map { ("\($0.id).title", $0.title) }
    for action in plan.actions {
      texts.append(("\(action.id).title", action.title))
      texts += action.outputs.enumerated().map { ("\(action.id).output-\($0 + 1)", $1) }
    }
    for risk in plan.risks {
      texts += [("\(risk.id).text", risk.text), ("\(risk.id).mitigation", risk.mitigation)]
    }
    texts += plan.priorActivities.enumerated().map { ("prior-\($0 + 1).result", $1.result) }
    let states = SegmentState.allCases
    let units = texts.enumerated().compactMap { index, text -> TranslationUnit? in
      guard let source = text.1?[.bosnian] else { return nil }
      let state = states[index % states.count]
      return TranslationUnit(
        id: SegmentID(unchecked: text.0), path: text.0, source: source,
        target: state == .untranslated ? nil : text.1?[.english], state: state,
        notes: index % 7 == 3
          ? [Catalogue.Note("Is this the official name?", author: "UNDP", isOpenQuestion: true)]
          : [],
        matches: index % 9 == 4
          ? [
            MemoryMatch(
              kind: .fuzzy, similarity: 84, source: "Edukacija nastavnika",
              target: "Training of teachers", origin: "tm")
          ] : [],
        terms: index % 5 == 2 ? [TermHint(source: "općina", targets: ["municipality"])] : [],
        maximumLength: index == 0 ? 120 : nil)
    }
    return TranslationBundle(
      definition: plan.id, sourceLanguage: .bosnian, targetLanguage: .english,
      exportID: "9f86d081884c7d65", units: units)
  }
}
