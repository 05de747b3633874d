import Composition
import Diagnostics
import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

/// The report to the donors of a project, and the financial annex.
struct DonorReportTests {
  /// A project with a report on it.
  enum Case: String, CaseIterable {
    case zajedno = "zajedno/report-2025"
    case spsc = "spsc/report-2024"

    func definitions() throws -> (report: Report, project: Project) {
      guard case .report(let report) = try Shipped.definition("input/\(rawValue).yaml") else {
        throw Shipped.NotOfThisKind()
      }
      let folder = rawValue.prefix { $0 != "/" }
      return (report, try Shipped.project("input/\(folder)/project.yaml"))
    }

    func documents(_ tag: LanguageTag) throws -> [Document] {
      let (composer, (report, project)) = (try Shipped.composer(tag), try definitions())
      return [
        composer.donorReport(of: report, on: project),
        composer.financialAnnex(of: project, report: report),
        composer.financialAnnex(of: project),
      ]
    }

    /// The languages in which texts of several paragraphs keep them: those of the definition.
    var tags: [LanguageTag] {
      switch self {
      case .zajedno: Shipped.written
      case .spsc: Shipped.tags
      }
    }

    /// Their names in golden files.
    static let names = ["donor-report", "financial-annex.report", "financial-annex"]
  }

  @Test(arguments: Case.allCases, Shipped.written)
  func `they say what was reviewed`(_ kind: Case, _ tag: LanguageTag) throws {
    for (name, document) in zip(Case.names, try kind.documents(tag)) {
      let folder = kind.rawValue.prefix { $0 != "/" }
      try Golden.expect(
        DocumentDump.text(of: document), "Composition/\(name).\(folder).\(tag.rawValue).txt")
    }
  }

  @Test(arguments: Case.allCases)
  func `all languages and layouts have the same shape and are cited alike`(_ kind: Case) throws {
    let first = try kind.documents(.bosnian)
    for tag in kind.tags where tag != .bosnian {
      for (one, other) in zip(first, try kind.documents(tag)) {
        #expect(Shape.text(of: one) == Shape.text(of: other), "\(tag)")
        for layout in BilingualLayout.allCases {
          let merged = BilingualMerge.merge(one, other, layout)
          #expect(SynopticNumbering.differences(merged, other) == [], "\(layout) \(tag)")
        }
      }
    }
    for document in first { Self.expectSound(document) }
  }

  private static func expectSound(_ document: Document) {
    var level = 0
    var anchors: Set<Anchor> = []
    for anchor in document.anchors { #expect(anchors.insert(anchor).inserted, "\(anchor.name)") }
    document.visitStandingBlocks { block in
      guard case .heading(let heading) = block else { return }
      #expect(heading.level <= level + 1, "\(heading.anchor.name)")
      level = heading.level
    }
    for table in Shape.tables(of: document) {
      for row in table.header + (0..<table.body.count).map({ table.body[$0] }) {
        #expect(
          row.cells.reduce(0) { $0 + $1.columnSpan } == table.columns.count,
          "\(table.anchor.name)")
      }
    }
  }

  /// The words of a part of a document.
  private static func text(_ name: String, of document: Document) throws -> String {
    let part = try #require(document.parts.first { $0.name == name })
    return DocumentDump.text(of: Document(info: document.info, parts: [part]))
  }

  @Test func `at a glance a donor sees the money, the time, what is late and unknown`() throws {
    let document = try #require(try Case.zajedno.documents(.english).first)
    let glance = try Self.text("glance", of: document)
    for fact in [
      "money 871125 USD", "money 511330 USD", "money 359795 USD", "percent 58.7 to 2",
      "percent 66.7", "O1", "I12", "off track", "actual values of O2", "a forecast",
    ] {
      #expect(glance.contains(fact), "\(fact)")
    }
    let annex = try #require(try Case.spsc.documents(.english).last)
    let head = try Self.text("head", of: annex)
    for fact in ["money 1746947 USD", "at least ", "money 332072 USD", "at most "] {
      #expect(head.contains(fact), "\(fact)")
    }
  }

  @Test func `numbers keep what they are made up of`() throws {
    let document = try #require(try Case.zajedno.documents(.bosnian).first)
    for name in ["indicators", "annexes"] {
      let text = try Self.text(name, of: document)
      for words in ["žene ", "muškarci "] { #expect(text.contains(words), "\(name) \(words)") }
      for part in [312, 249] { #expect(text.contains("⟨number \(part)"), "\(name) \(part)") }
    }
    #expect(try Self.text("annexes", of: document).contains("⟨number 118"))
  }

  @Test func `a final report asks for final values and lessons`() throws {
    let (report, project) = try Case.zajedno.definitions()
    let final = Report(
      id: report.id, dataStatus: report.dataStatus, languages: report.languages,
      type: .donorFinal, subject: report.subject, period: report.period,
      overallProgress: report.overallProgress, outcomes: report.outcomes,
      crossCutting: report.crossCutting, finance: report.finance)
    let document = try Shipped.composer(.english).donorReport(of: final, on: project)
    #expect(document.info.subject == "Final report")
    let text = DocumentDump.text(of: document)
    for words in ["Structural change", "Lessons learned", "Final value", "Still missing: O2"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Actual⟩"))
  }

  @Test func `sections without data say so where they belong`() throws {
    let document = try #require(try Case.spsc.documents(.english).first)
    #expect(
      document.gaps.filter { $0.treatment == .stated }.map(\.section)
        == ["by-result", "by-organisation", "by-category", "tranches"])
    var levels: [Int] = []
    document.visitStandingBlocks { block in
      guard case .heading(let heading) = block, heading.anchor == "by-result" else { return }
      levels.append(heading.level)
    }
    #expect(levels == [2])
  }
}
