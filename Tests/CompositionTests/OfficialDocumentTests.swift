import Composition
import Diagnostics
import DocumentTree
import Foundation
import Languages
import PlanModel
import TestSupport
import Testing

/// The decision that adopts a plan, and the report on a year of it.
struct OfficialDocumentTests {
  private enum Kind: CaseIterable {
    case act
    case implementationReport
  }

  private static let sanskiMost = "input/sanski-most/plan.yaml"

  private func report() throws -> Report {
    guard case .report(let report) = try Shipped.definition("input/sanski-most/report-2025.yaml")
    else { throw Shipped.NotOfThisKind() }
    return report
  }

  private func document(
    _ kind: Kind, _ tag: LanguageTag, for readership: Readership = .everybody
  ) throws -> Document {
    let composer = Composer(
      profile: try Shipped.profile(tag), codelists: try Shipped.codelists(), for: readership)
    let plan = try Shipped.plan(Self.sanskiMost)
    return switch kind {
    case .act: composer.act(of: plan)
    case .implementationReport: composer.implementationReport(of: try report(), on: plan)
    }
  }

  /// What some tables of a document say.
  private static func text(of anchors: Set<Anchor>, in document: Document) -> String {
    let tables = Shape.tables(of: document).filter { anchors.contains($0.anchor) }
    let part = Part(name: "tables", blocks: tables.map { .table($0) })
    return DocumentDump.text(of: Document(info: document.info, parts: [part]))
  }

  @Test(arguments: [
    ("sanski-most", LanguageTag.bosnian), ("sanski-most", .english), ("livno", .croatian),
    ("livno", .english), ("mrkonjic-grad", .serbianLatin), ("mrkonjic-grad", .english),
  ])
  func `the decision says what was reviewed`(_ unit: String, _ tag: LanguageTag) throws {
    let plan = try Shipped.plan("input/\(unit)/plan.yaml")
    let document = try Shipped.composer(tag).act(of: plan)
    try Golden.expect(
      DocumentDump.text(of: document), "Composition/act.\(unit).\(tag.rawValue).txt")
  }

  @Test func `what is repealed is a line to fill in unless the plan says that nothing is`() throws {
    let source = try String(
      contentsOf: Repository.folder.appending(path: Self.sanskiMost), encoding: .utf8)
    let composer = try Shipped.composer(.english)
    for (text, isAsked) in [
      (source, false), (source.replacing("  repeals: []\n", with: ""), true),
      (source.replacing("supersedes: null", with: "supersedes: \"0.9\""), true),
    ] {
      let definition = try Shipped.definition(
        SourceText(name: "plan.yaml", bytes: Array(text.utf8)))
      guard case .plan(let plan) = definition else { throw Shipped.NotOfThisKind() }
      let dump = DocumentDump.text(of: composer.act(of: plan))
      #expect(dump.contains("cease to be in force") == isAsked)
      #expect(dump.contains("left as a blank line") == isAsked)
      #expect(dump.contains(" of the Law on the Principles"))
      #expect(!dump.contains("to Law") && !dump.contains("is Law"))
    }
  }

  @Test(arguments: Shipped.written)
  func `the implementation report says what was reviewed`(_ tag: LanguageTag) throws {
    let document = try document(.implementationReport, tag)
    try Golden.expect(
      DocumentDump.text(of: document),
      "Composition/implementation-report.sanski-most.\(tag.rawValue).txt")
  }

  @Test func `all languages and layouts are cited alike`() throws {
    for kind in Kind.allCases {
      let first = try document(kind, .bosnian)
      for tag in Shipped.tags where tag != .bosnian {
        let second = try document(kind, tag)
        #expect(Shape.text(of: first) == Shape.text(of: second), "\(kind) \(tag)")
        for layout in BilingualLayout.allCases {
          let merged = BilingualMerge.merge(first, second, layout)
          #expect(SynopticNumbering.differences(merged, second) == [], "\(kind) \(tag)")
        }
      }
      var level = 0
      var anchors: Set<Anchor> = []
      first.visitStandingBlocks { block in
        guard case .heading(let heading) = block else { return }
        #expect(heading.level <= level + 1, "\(heading.anchor.name)")
        #expect(anchors.insert(heading.anchor).inserted, "\(heading.anchor.name)")
        level = heading.level
      }
    }
  }

  @Test(arguments: Shipped.tags)
  func `a plan without an act becomes a draft with lines to write on`(_ tag: LanguageTag) throws {
    let plan = Plan(
      id: "x", dataStatus: .real,
      languages: DefinitionLanguages(primary: .bosnian, secondary: nil),
      title: LocalizedText([.init(tag, "Plan")]), localGovernment: "ba-mrkonjic-grad",
      period: Period(
        start: try #require(PartialDate("2026")), end: try #require(PartialDate("2027"))),
      edition: Edition(number: "1.0", stage: .adopted))
    let document = try Shipped.composer(tag).act(of: plan)
    let text = DocumentDump.text(of: document)
    #expect(document.info.marks.map(\.kind) == [.draft])
    #expect(text.split(separator: "________").count > 8)
    let unpublished = try Shipped.profile(tag).terms["common.not-published"] ?? "null"
    let official = Document(
      info: document.info, parts: document.parts.filter { $0.name != "explanatory-note" })
    #expect(!DocumentDump.text(of: official).contains(unpublished))
    let law = try #require(try Shipped.codelists()[list: "laws"]?["zls-rs"])
    #expect(text.contains(try #require(law.properties["genitive"]?[tag])))
  }

  @Test func `small counts of response times are for insiders only`() throws {
    func times(_ readership: Readership) throws -> String {
      Self.text(
        of: ["table.response-times"],
        in: try document(.implementationReport, .english, for: readership))
    }
    let inside = try times(Readership(.insiders))
    let outside = try times(.everybody)
    #expect(inside.contains("⟨number 4⟩"))
    #expect(inside.contains("⟨number 1⟩"))
    #expect(!outside.contains("⟨number 4⟩"))
    #expect(!outside.contains("⟨number 1⟩"))
  }

  @Test func `what a report does not tell is never zero`() throws {
    let plan = try Shipped.plan(Self.sanskiMost)
    let report = Report(
      id: "r", dataStatus: .real, languages: plan.languages, type: .annualImplementation,
      period: ReportingPeriod(span: plan.period),
      implementation: Implementation(
        actions: [ActionProgress(action: "A1", status: .delayed)],
        expenditure: Expenditure(currency: "BAM")))
    let document = try Shipped.composer(.english).implementationReport(of: report, on: plan)
    let text = Self.text(of: ["table.progress", "table.expenditure"], in: document)
    #expect(text.contains("not published"))
    #expect(!text.contains("⟨number 0"))
    #expect(document.gaps.map(\.section).contains("incidents"))
    #expect(document.parts.map(\.name).contains("incidents"))
    #expect(!document.parts.map(\.name).contains("lessons"))
  }
}
