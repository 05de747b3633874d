import Composition
import Diagnostics
import DocumentTree
import Languages
import PlanModel
import Testing

struct DataQualityTests {
  /// A project that leaves nothing open.
  private static let whole = """
    kohezija: 1
    kind: project
    id: whole
    data_status: illustrative
    languages: { primary: en }
    provenance: { source: example, captured: 2026-01-02, as_published: true }
    acronym: WHOLE
    title: { en: Whole }
    status: { published_label: { en: Closed }, iati: 4 }
    dates: { start: 2024-01-01, expected_end: 2025-12-30, end: 2025-12-31 }
    results:
      - code: "1"
        level: outcome
        statement: { en: Trust grows. }
        indicators:
          - id: I1
            title: { en: Trust }
            measure: unit
            direction: increase
            baseline: { year: 2023, value: 0 }
            targets: [ { year: 2025, value: 10 } ]
            periods: [ { start: 2024-01-01, end: 2024-12-31, milestone: 5, actual: 6 } ]
    organisations:
      - { id: a, name: { en: A }, roles: [funding] }
      - { id: b, name: { en: B }, roles: [implementing] }
    finance:
      currency: USD
      total_contributions: 1000
      contributions: [ { donor: a, amount: 1000, date: 2024-02-01, recipient: b } ]
      tranches: [ { number: 1, date: 2024-02-02, amount: 900, status: transferred, recipient: b } ]
      by_recipient_organisation: [ { organisation: b, amount: 1000 } ]
      budget: [ { year: 2024, amount: 400 }, { year: 2025, amount: 600 } ]
      delivery: [ { year: 2024, amount: 300 }, { year: 2025, amount: 500 } ]
    """

  @Test func `a project that leaves nothing open has no gaps`() throws {
    let text = try Self.page(Self.whole, issues: [])
    #expect(text.contains("Nothing is missing, and the checks found nothing."))
    #expect(text.contains("The checks found nothing."))
  }

  @Test(arguments: [
    ("captured: 2026-01-02", "captured: null", "provenance/captured"),
    ("start: 2024-01-01, expected", "start: null, expected", "dates/start"),
    ("expected_end: 2025-12-30", "expected_end: null", "dates/expected_end"),
    (", end: 2025-12-31 }\nresults", ", end: null }\nresults", "dates/end"),
    ("level: outcome", "level: null", "results/1/level"),
    ("milestone: 5", "milestone: null", "results/1/indicators/I1/periods/1/milestone"),
    ("actual: 6", "actual: null", "results/1/indicators/I1/periods/1/actual"),
    ("total_contributions: 1000", "total_contributions: null", "finance/total_contributions"),
    ("donor: a, amount: 1000", "donor: a, amount: null", "finance/contributions/1/amount"),
    ("date: 2024-02-01", "date: null", "finance/contributions/1/date"),
    (
      "recipient: b } ]\n  tranches", "recipient: null } ]\n  tranches",
      "finance/contributions/1/recipient"
    ),
    (
      "tranches: [ { number: 1, date: 2024-02-02, amount: 900, status: transferred, recipient: b } ]",
      "tranches: null", "finance/tranches"
    ),
    ("date: 2024-02-02", "date: null", "finance/tranches/1/date"),
    ("amount: 900", "amount: null", "finance/tranches/1/amount"),
    (
      "by_recipient_organisation: [ { organisation: b, amount: 1000 } ]",
      "by_recipient_organisation: null", "finance/by_recipient_organisation"
    ),
    (
      "budget: [ { year: 2024, amount: 400 }, { year: 2025, amount: 600 } ]", "budget: null",
      "finance/budget_by_year"
    ),
    ("year: 2024, amount: 400", "year: 2024, amount: null", "finance/budget/1"),
    ("year: 2025, amount: 500", "year: 2025, amount: null", "finance/delivery/2"),
    ("{ year: 2024, amount: 300 }, ", "", "finance/delivery/2024"),
  ])
  func `every single gap is listed`(_ edit: (find: String, put: String, path: String)) throws {
    let edited = Self.whole.replacing(edit.find, with: edit.put)
    #expect(edited != Self.whole)
    let text = try Self.page(edited, issues: [])
    #expect(try !Self.page(Self.whole, issues: []).contains(edit.path))
    #expect(text.contains(edit.path))
    #expect(!text.contains("Nothing is missing"))
  }

  @Test func `findings are counted, told with their place, and can be mended`() throws {
    let issues = [
      QualityIssue(
        rule: "M14", isWarning: true, path: "finance/delivery", message: "Delivery is late.",
        help: "Say why."),
      QualityIssue(rule: "O01", isWarning: false, path: "organisations", message: "Two roles."),
    ]
    let text = try Self.page(Self.whole, issues: issues)
    #expect(text.contains("Warnings of the checks: 1; notes: 1."))
    for words in [
      "M14 (warning)", "finance/delivery", "Delivery is late.", "Say why.", "O01 (note)",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  private static func page(_ yaml: String, issues: [QualityIssue]) throws -> String {
    let source = SourceText(name: "whole.yaml", bytes: Array(yaml.utf8))
    guard case .project(let project) = try Shipped.definition(source) else {
      throw Shipped.NotOfThisKind()
    }
    let document = try Shipped.composer(.english).dataQuality(
      of: project, issues: issues, asOf: nil)
    return Spelled.text(document, try Shipped.profile(.english))
  }
}
