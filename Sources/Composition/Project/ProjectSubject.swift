import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A project in one language, with everything that its sections look up, found once.
struct ProjectSubject: Sendable {
  /// The project.
  let project: Project
  /// The report that sums it up; nil where the project speaks for itself.
  let report: Report?
  /// The words of the language.
  let phrases: Phrases
  /// Its time, and what it delivered year by year.
  let delivery: DeliveryFigures
  /// Its money, as far as it is known.
  let ledger: ProjectLedger
  /// The decimals of its amounts: none when all are whole.
  let decimals: Int
  private let organisations: [String: Int]

  /// A project to be written in the language of the phrases, seen from a day, or else from the day
  /// that a report on it reaches.
  init(
    _ project: Project, _ phrases: Phrases, report: Report? = nil, at day: CalendarDay?
  ) {
    let day =
      report?.finance?.asOf?.lastDay ?? day ?? report?.period.span.end.lastDay
    self.project = project
    self.report = report
    self.phrases = phrases
    delivery = DeliveryFigures(project, at: day)
    let ledger = ProjectLedger(project, report: report?.finance, at: day)
    self.ledger = ledger
    organisations = Dictionary(
      project.organisations.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    decimals = Self.amounts(of: project.finance, ledger).allSatisfy(\.isWhole) ? 0 : 2
  }

  private static func amounts(
    of finance: ProjectFinance, _ ledger: ProjectLedger
  ) -> [DecimalNumber] {
    let known = [ledger.contributions, ledger.delivered, ledger.budget, ledger.netFunded]
    return known.compactMap(\.number) + finance.contributions.compactMap(\.amount.value)
      + ledger.years.flatMap { [$0.budget.number, $0.delivered.number].compactMap(\.self) }
      + (finance.byRecipientOrganisation.value ?? []).map(\.amount)
  }

  /// An amount with its currency, that of the project if none is named.
  func money(_ amount: DecimalNumber?, in currency: String? = nil) -> [Inline] {
    phrases.money(amount, currency ?? ledger.currency, decimals: decimals)
  }

  /// An amount with its currency, as far as it is known.
  func money(_ amount: BoundedAmount) -> [Inline] {
    phrases.bounded(amount) { money($0) }
  }

  /// What the currency is called beside an amount.
  var currencySymbol: String { phrases.profile.numbers.symbol(of: ledger.currency) }

  /// The name of an organisation; its id where the project lacks it.
  func organisation(_ id: String) -> [Inline] {
    guard let place = organisations[id] else { return phrases.symbol(id) }
    return name(of: project.organisations[place])
  }

  /// The name of an organisation.
  func name(of organisation: Organisation) -> [Inline] {
    phrases.text(
      organisation.name,
      at: DataPath(components: ["organisations", organisation.id, "name"]))
  }

  /// The organisations that have a role.
  func organisations(in role: Code) -> [Organisation] {
    project.organisations.filter { $0.roles.contains(role) }
  }

  /// The organisations that carry the project out.
  var implementing: [Organisation] { organisations(in: "implementing") }

  /// When the project ends or is expected to.
  var end: PartialDate? {
    project.dates.end.value ?? project.dates.expectedEnd.value
  }

  /// What was planned and delivered in each year up to the one from which one looks back.
  var years: [LedgerLine] {
    ledger.years.filter { line in
      guard case .year(let year) = line.subject, let last = delivery.measuredDay?.year else {
        return true
      }
      return year <= last || line.delivered.number != nil
    }
  }

  /// The indicators of all results.
  var hasIndicators: Bool { project.results.contains { !$0.indicators.isEmpty } }

  /// The day from which the document looks back.
  var day: [Inline] {
    phrases.date(delivery.measuredDay?.date, .numeric)
  }

  /// Words on the day from which the document looks back.
  var asOf: [Inline] {
    phrases.sentence(ProjectHeadTerm.asOf, ["day": day])
  }
}

extension LedgerLine {
  /// The year of which it tells; nil for other lines.
  var year: Int? {
    if case .year(let year) = subject { year } else { nil }
  }
}
