import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation
import YAMLSource

struct ReportReadingTests {
  private let codelists: Codelists

  init() throws {
    codelists = try #require(try ShippedData.codelists().value)
  }

  private func load(_ text: String) -> Diagnosed<Definition> {
    DefinitionLoader(codelists: codelists).load(
      SourceText(name: "report.yaml", bytes: Array(text.utf8)))
  }

  private func report(_ path: String) throws -> Report {
    let loaded = try ShippedData.definition(path, DefinitionLoader(codelists: codelists))
    #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
    guard case .report(let report) = loaded.value else {
      throw Missing()
    }
    return report
  }

  private struct Missing: Error {}

  @Test func `the donor report keeps every value exactly`() throws {
    let report = try report("Tests/Fixtures/reports/report.spsc-donor.yaml")
    #expect(report.id == "project.spsc-donor-progress-2024")
    #expect(report.dataStatus == .illustrative)
    #expect(report.type == .donorProgress)
    #expect(report.subject == ReportSubject(project: DefinitionLink(path: "project.spsc.yaml")))
    #expect(report.period.frequency == "annual")
    #expect(report.submission?.isIllustrative == true)
    #expect(report.submission?.organisation == "undp")
    let cover = try #require(report.cover)
    #expect(cover.mptfProjectNumber == .notPublished)
    #expect(cover.priorityWindow == .known([]))
    #expect(cover.recipientOrganisations == ["iom", "undp"])
    #expect(cover.genderMarker == .notPublished)
    #expect(cover.implementationRate == .computed)
    #expect(cover.geographicScope == .computed)
    #expect(report.overallProgress?.rating == Rating(.offTrack, isIllustrative: true))
    #expect(report.overallProgress?.summary?.isIllustrative == true)
    #expect(report.outcomes.map(\.result) == ["1.1", "1.2"])
    let trust = try #require(report.outcomes.first?.indicators.first)
    #expect(trust.endOfProjectTarget == .known(.number(DecimalNumber(55))))
    #expect(trust.period?.milestone == .known(.number(DecimalNumber(45))))
    #expect(trust.period?.actual == .known(.number(DecimalNumber(41))))
    #expect(trust.varianceReason?.isIllustrative == false)
    let young = try #require(report.outcomes.last?.indicators.first)
    #expect(young.period?.disaggregation.map(\.dimension) == ["sex", "entity"])
    #expect(
      young.period?.disaggregation.last?.parts == [
        DisaggregatedValue(category: "FBiH", value: DecimalNumber(121)),
        DisaggregatedValue(category: "RS", value: DecimalNumber(59)),
      ])
    #expect(report.crossCutting?.gender?.planned == .notPublished)
    #expect(report.crossCutting?.catalyticEffects?.financial == .known([]))
    #expect(report.crossCutting?.risksAndAdjustments == .known([]))
    #expect(report.crossCutting?.noCostExtension?.isRequested == .notPublished)
    let finance = try #require(report.finance)
    #expect(finance.statement == .unofficial)
    #expect(finance.tranches == .known([]))
    #expect(finance.byCategory == .notPublished)
    #expect(finance.total == FinanceFigures())
  }

  @Test func `the annual report gives its figures to the model`() throws {
    let report = try report("input/sanski-most/report-2025.yaml")
    let part = report.implementation
    #expect(part.actions.map(\.status) == [.done, .ongoing, .notStarted])
    #expect(part.actions.last?.spent == .known([]))
    #expect(part.indicators.map(\.value.value?.description) == [nil, "66.7", "5"])
    #expect(part.indicators.first?.text?[.english] == "yes")
    let incidents = try #require(part.incidents)
    #expect(incidents.baseline.records.reduce(0) { $0 + $1.count } == 6)
    #expect(incidents.responseTimes?.withinDeadline == .known(4))
    #expect(part.expenditure?.spent == .known(DecimalNumber(6250)))
    #expect(part.nextYear?.budget == .known(DecimalNumber(13000)))
    #expect(part.draftConclusion?.points.count == 3)
    #expect(part.draftConclusion?.legalBasis.first?.law == "zopls-fbih")
    #expect(report.evaluation?.completed == .notPublished)
    #expect(report.annexes.last?.reference == nil)
  }

  @Test(arguments: [
    "Tests/Fixtures/reports/report.spsc-donor.yaml", "input/spsc/report-2024.yaml",
    "input/sanski-most/report-2025.yaml",
  ])
  func `nothing that a report says is dropped`(path: String) throws {
    let source = try ShippedData.source(path)
    let root = try #require(YAMLParser.parse(source).value)
    // Without code lists every code is sound, so that only the model can show that it changed.
    let loader = DefinitionLoader(codelists: Codelists(lists: [], units: []))
    let before = loader.translatable(source)
    var places: [Change] = []
    Change.collect(root, into: &places)
    #expect(places.count > 100)
    for place in places {
      var bytes = source.bytes
      bytes.replaceSubrange(place.span.start..<place.span.end, with: Array(place.text.utf8))
      let after = loader.translatable(SourceText(name: source.name, bytes: bytes))
      // Some ids are there for translations only.
      let isSame =
        after.loaded.value == before.loaded.value && after.loaded.plain == before.loaded.plain
        && after.segments.all.map(\.id) == before.segments.all.map(\.id)
      let line = source.position(of: place.span.start).line
      #expect(!isSame, "line \(line): “\(place.text)” changes nothing")
    }
  }

  /// The head of a report to a donor that is sound.
  private static let head = """
    kohezija: 1
    kind: report
    report_type: donor-progress
    project: project.yaml
    languages: { primary: bs-Latn }

    """

  @Test func `without an id the link, the type and the period name the report`() {
    let half = Self.head + "data_status: real\nperiod: { start: 2024-01-01, end: 2024-06-30 }\n"
    #expect(load(half).value?.id == "project-donor-progress-2024-01-01-2024-06-30")
    let own = half + "id: moj\n"
    #expect(load(own).value?.id == "moj")
    let odd = half.replacing("project.yaml", with: "../a b/p q.yaml")
    #expect(load(odd).diagnostics.map(\.rule) == ["Y13"])
  }

  @Test func `the data status may be left out only where items are marked`() {
    let plain = Self.head + "period: { start: 2024-01-01, end: 2024-12-31 }\n"
    #expect(load(plain).diagnostics.map(\.path) == ["data_status"])
    let marked = plain + "summary: { illustrative: true, bs: Sve. }\n"
    #expect(load(marked).diagnostics == [])
    let unmarked = plain + "summary: { illustrative: false, bs: Sve. }\n"
    #expect(load(unmarked).diagnostics.map(\.path) == ["data_status"])
  }

  @Test(arguments: [
    ("donor-final", "project"), ("annual-implementation", "plan"), ("consolidated", "portfolio"),
    ("one-page", "project"), ("public", "plan"),
  ])
  func `a report names what it reports on`(type: String, link: String) {
    let text =
      Self.head.replacing("donor-progress", with: type)
      .replacing("project: project.yaml\n", with: "")
      + "id: r\ndata_status: real\nperiod: { start: 2024-01-01, end: 2024-12-31 }\n"
    #expect(load(text).diagnostics.map(\.path) == [DataPath(components: [link])])
    #expect(load(text + "\(link): file.yaml\n").diagnostics == [])
  }

  @Test func `zero, nothing and not known are three different things`() throws {
    let text =
      Self.head + """
        data_status: real
        period: { start: 2024-01-01, end: 2024-12-31 }
        action_progress:
          - { action: A1, status: ongoing, spent: [] }
          - { action: A2, status: ongoing, spent: null }
          - { action: A3, status: ongoing, spent: [{ source: donor, amount: 0 }] }
          - { action: A4, status: ongoing, spent: [{ source: donor, amount: null }] }
        """
    guard case .report(let report) = load(text).value else { throw Missing() }
    let spent = report.implementation.actions.map(\.spent)
    #expect(spent[0] == .known([]))
    #expect(spent[1] == .notPublished)
    #expect(spent[2].value?.map(\.amount) == [.known(.zero)])
    #expect(spent[3].value?.map(\.amount) == [.notPublished])
  }
}

/// One value or key of a text, and what is put in its place.
private struct Change {
  let span: SourceSpan
  let text: String

  /// Every key and every value under a node, each with something else.
  static func collect(_ node: SourceNode, into changes: inout [Change]) {
    switch node.kind {
    case .scalar: changes.append(Change(span: node.span, text: other(than: node)))
    case .sequence:
      for element in node.elements { collect(element, into: &changes) }
    case .mapping:
      for (key, value) in node.entries {
        changes.append(Change(span: key.span, text: key.text + "x"))
        collect(value, into: &changes)
      }
    }
  }

  private static func other(than node: SourceNode) -> String {
    switch node.text {
    case "true": "false"
    case "false": "true"
    case "null": "7"
    case let text where PartialDate(text)?.day != nil: "19" + text.dropFirst(2)
    case let text where Int(text) != nil && node.style == .plain:
      text.utf8.count == 4 && text.hasPrefix("20") ? "19" + text.dropFirst(2) : text + "1"
    case let text: "\"\(text.replacing("\"", with: "'"))x\""
    }
  }
}

extension Diagnosed<Definition> {
  /// The findings without their places, which move with every change.
  fileprivate var plain: [Diagnostic] {
    diagnostics.map {
      Diagnostic($0.rule, variant: $0.variant, severity: $0.severity, at: $0.path, facts: $0.facts)
    }
  }
}
