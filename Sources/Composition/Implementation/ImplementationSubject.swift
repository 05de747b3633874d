import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A report on how a plan was carried out, with the plan, in one language.
///
/// A class, because the makers of all rows hold the same report, which is large.
final class ImplementationSubject: DocumentSubject {
  /// The report.
  let report: Report
  /// The plan, with the incidents of the report in place of its own.
  let plan: PlanSubject
  /// What official acts have in common.
  let form: OfficialForm
  /// The arms of the report, else those of its plan.
  let arms: Arms?
  private let progress: [String: Int]

  /// A report on a plan.
  init(_ report: Report, on plan: Plan, _ phrases: Phrases) {
    self.report = report
    arms = report.arms ?? plan.arms
    self.plan = PlanSubject(
      plan.with(report.implementation.incidents?.baseline), phrases,
      published: PublishedIndicators(
        plan, report.implementation.incidents, for: phrases.readership))
    form = OfficialForm(phrases: phrases, unit: self.plan.unit, key: plan.localGovernment)
    progress = Dictionary(
      report.implementation.actions.enumerated().map { ($1.action, $0) }
    ) { first, _ in first }
  }

  /// The words of the language.
  var phrases: Phrases { plan.phrases }

  /// What the report says of the plan's implementation.
  var implementation: Implementation { report.implementation }

  /// The currency of the report's amounts.
  var currency: String { implementation.expenditure?.currency ?? plan.currency }

  /// What the currency is called beside an amount.
  var currencySymbol: [Inline] { [.text(phrases.profile.numbers.symbol(of: currency))] }

  /// The last year that the report speaks of.
  var year: Int { report.period.span.end.year }

  /// How an action came along; nil when the report does not say.
  func progress(of action: String) -> ActionProgress? {
    progress[action].map { implementation.actions[$0] }
  }

  /// A text of the report, with the mark that it is invented where only parts of it are.
  func text(_ text: ReportText?, at path: DataPath) -> [Inline] {
    guard let text else { return phrases.notPublished }
    let words = phrases.proseLine(text.text, at: path)
    guard text.isIllustrative else { return words }
    return phrases.remark(words, phrases.term(DocumentTerm.markExample))
  }

  /// A text of the report as a block of its own.
  func prose(_ text: ReportText?, at path: DataPath) -> Block {
    guard let text else { return .text(phrases.notPublished) }
    let prose = phrases.prose(text.text, at: path)
    guard text.isIllustrative else { return prose.block }
    let mark = phrases.term(DocumentTerm.markExample)
    return prose.opened { [phrases] in phrases.remark($0, mark) }.block
  }

  /// An amount that may not be known.
  func amount(_ amount: Known<DecimalNumber>) -> [Inline] { phrases.amount(amount.value) }

  /// The title of an action of the plan; its id where the plan lacks it.
  func action(_ id: String) -> [Inline] {
    plan.action(id).map { plan.title(of: $0) } ?? phrases.symbol(id)
  }
}

extension Plan {
  /// The same plan with other incidents.
  fileprivate func with(_ incidents: IncidentBaseline?) -> Plan {
    Plan(
      id: id, dataStatus: dataStatus, languages: languages, title: title,
      localGovernment: localGovernment, canton: canton, period: period, purposes: purposes,
      vision: vision, strategicDocuments: strategicDocuments, edition: edition, act: act,
      preparation: preparation, incidentBaseline: incidents, actors: actors,
      coordination: coordination, dialogue: dialogue, priorActivities: priorActivities,
      objectives: objectives, actions: actions, indicators: indicators, risks: risks,
      monitoring: monitoring, budgetSummary: budgetSummary, documents: documents)
  }
}
