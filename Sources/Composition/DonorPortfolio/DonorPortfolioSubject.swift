import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A portfolio in one language, with the projects that donors pay for, seen from a day.
///
/// A class, because the makers of all rows hold all its projects, which are large.
final class DonorPortfolioSubject: DocumentSubject {
  /// The portfolio.
  let portfolio: Portfolio
  /// The words of the language.
  let phrases: Phrases
  /// All members, in the order of the portfolio.
  let members: [Definition]
  /// The day from which everything is seen; nil where nothing tells one.
  let day: CalendarDay?
  /// The projects, in the order of the portfolio.
  let projects: [PortfolioProject]
  /// Their money, by currency.
  let money: [DonorMoney]
  /// The words of each project, in the languages that it is written in.
  private let words: [Phrases]

  /// A portfolio with its members, seen from the day given, else from the end of its period, else
  /// from the last day of which any project tells delivery.
  init(
    _ portfolio: Portfolio, members: [Definition], at day: CalendarDay?,
    _ phrases: (DefinitionLanguages) -> Phrases
  ) {
    self.portfolio = portfolio
    self.members = members
    self.phrases = phrases(portfolio.languages)
    let projects = members.compactMap { member -> Project? in
      if case .project(let project) = member { project } else { nil }
    }
    let last = projects.compactMap { DeliveryFigures($0).referenceDay }.max { $0 < $1 }
    let seen = day ?? portfolio.period?.end.lastDay ?? last
    self.day = seen
    self.projects = projects.map { PortfolioProject($0, at: seen) }
    words = projects.map { phrases($0.languages) }
    money = DonorMoney.all(self.projects)
  }

  /// The name of a project.
  func name(of place: Int) -> [Inline] {
    words[place].name(projects[place].project.title, at: "title")
  }

  /// A short name of a project, for charts: its acronym, else its id.
  func shortName(of place: Int) -> String {
    projects[place].project.acronym ?? projects[place].project.id
  }

  /// The name of a donor.
  func name(of donor: DonorMoney.Donor) -> [Inline] {
    guard let source = donor.source else { return phrases.term(DonorPortfolioTerm.noDonor) }
    let path = DataPath(components: ["organisations", source.id, "name"])
    return donor.name.map { words[source.project].name($0, at: path) } ?? phrases.symbol(source.id)
  }

  /// The place of a project, by its id.
  func place(of member: String) -> Int? { projects.firstIndex { $0.project.id == member } }

  /// The words of a project, in the languages that it is written in.
  func phrases(of member: String) -> Phrases { place(of: member).map { words[$0] } ?? phrases }

  /// Where an indicator of a project stands.
  func path(of indicator: Indicator, in member: String) -> DataPath {
    let results = place(of: member).map { projects[$0].project.results } ?? []
    let result = results.first { $0.indicators.contains { $0.id == indicator.id } }
    return DataPath(
      components: ["results", result?.code ?? "", "indicators", indicator.id])
  }

  /// Words on the day from which everything is seen.
  var asOf: [Inline] {
    phrases.sentence(DonorPortfolioTerm.asOf, ["day": phrases.date(day?.date, .numeric)])
  }

  /// How many of how many.
  func part(_ number: Int, of all: Int) -> [Inline] {
    phrases.sentence(
      DonorPortfolioTerm.of, ["n": phrases.count(number), "all": phrases.count(all)])
  }

  /// An amount in a column whose heading names the currency, as far as it is known.
  func amount(_ amount: BoundedAmount, _ money: DonorMoney) -> [Inline] {
    let decimals = decimals(of: money)
    return phrases.bounded(amount) { phrases.amount($0, decimals: decimals) }
  }

  /// None when all amounts of a currency are whole.
  private func decimals(of money: DonorMoney) -> Int {
    let numbers = money.projects.flatMap { place -> [DecimalNumber?] in
      let ledger = projects[place].ledger
      return [ledger.contributions.number, ledger.delivered.number]
        + ledger.years.map(\.delivered.number)
    }
    return numbers.allSatisfy { $0?.isWhole ?? true } ? 0 : 2
  }

  /// What the currency is called beside an amount.
  func symbol(_ money: DonorMoney) -> [Inline] {
    [.text(phrases.profile.numbers.symbol(of: money.currency))]
  }

  /// All units where projects work, each once with how many do, by the key of the unit.
  var places: [(unit: String, projects: Int)] {
    var counts: [String: Int] = [:]
    for project in projects {
      for unit in Set(project.project.locations) { counts[unit, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { (unit: $0.key, projects: $0.value) }
  }
}
