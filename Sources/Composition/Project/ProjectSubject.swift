import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A project in one language, with everything that its sections look up, found once.
struct ProjectSubject: Sendable {
  /// The project.
  let project: Project
  /// The words of the language.
  let phrases: Phrases
  /// What the project has delivered.
  let delivery: DeliveryFigures
  /// The decimals of its amounts: none when all are whole.
  let decimals: Int
  private let organisations: [String: Int]

  /// A project to be written in the language of the phrases, seen from a day.
  init(_ project: Project, _ phrases: Phrases, at day: CalendarDay?) {
    self.project = project
    self.phrases = phrases
    delivery = DeliveryFigures(project, at: day)
    organisations = Dictionary(
      project.organisations.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    decimals = Self.amounts(of: project.finance).allSatisfy(\.isWhole) ? 0 : 2
  }

  private static func amounts(of finance: ProjectFinance) -> [DecimalNumber] {
    [finance.totalContributions.value].compactMap(\.self)
      + finance.contributions.compactMap(\.amount.value)
      + finance.delivery.compactMap(\.amount.value)
      + (finance.byRecipientOrganisation.value ?? []).map(\.amount)
      + (finance.budgetByYear.value ?? []).map(\.amount)
  }

  /// An amount with its currency.
  func money(_ amount: DecimalNumber?) -> [Inline] {
    phrases.money(amount, delivery.currency, decimals: decimals)
  }

  /// An amount in a column whose heading names the currency.
  func amount(_ amount: DecimalNumber?) -> [Inline] {
    phrases.amount(amount, decimals: decimals)
  }

  /// What the currency is called beside an amount.
  var currencySymbol: String { phrases.profile.numbers.symbol(of: delivery.currency) }

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

  /// All years of the project, and any others for which delivery is published.
  var years: [Int] {
    var years = Set(delivery.years.map(\.year))
    if let start = project.dates.start.value, let end {
      years.formUnion(Period(start: start, end: end).years)
    }
    return years.sorted()
  }

  /// The day from which the document looks back.
  var day: [Inline] {
    phrases.date(delivery.measuredDay?.date, .numeric)
  }

  /// Words on the day from which the document looks back.
  var asOf: [Inline] {
    phrases.sentence(ProjectHeadTerm.asOf, ["day": day])
  }
}
