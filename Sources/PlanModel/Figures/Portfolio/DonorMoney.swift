import Languages

/// The money of a portfolio's projects in one currency; amounts in others are never among it.
///
/// Whatever a project does not tell makes a sum a bound, never a smaller exact number.
package struct DonorMoney: Sendable, Equatable {
  /// A sum, and how many of the projects that it speaks of tell their part in full.
  package struct Sum: Sendable, Equatable {
    /// The sum as far as it is known.
    package let amount: BoundedAmount
    /// How many projects tell their part exactly.
    package let telling: Int
    /// Of how many projects it speaks.
    package let projects: Int

    /// The sum of the parts of some projects.
    init(_ parts: [BoundedAmount]) {
      amount = BoundedAmount.sum(parts)
      telling = parts.count { $0.exact != nil }
      projects = parts.count
    }
  }

  /// What one donor gives.
  package struct Donor: Sendable, Equatable {
    /// The name; nil for what no donor is told of.
    package let name: LocalizedText?
    /// The place of the project that tells the name, and the id of the donor there.
    package let source: (project: Int, id: String)?
    /// How much.
    package let sum: Sum

    package static func == (left: Donor, right: Donor) -> Bool {
      left.name == right.name && left.sum == right.sum && left.source?.id == right.source?.id
        && left.source?.project == right.source?.project
    }
  }

  /// What was planned and delivered of one budget category.
  package struct Category: Sendable, Equatable {
    /// The category; nil for what is not broken down.
    package let code: Code?
    /// What was planned.
    package let budget: Sum
    /// What was delivered.
    package let delivered: Sum
  }

  /// The ISO 4217 code.
  package let currency: String
  /// The places of the projects that reckon in it, in their order.
  package let projects: [Int]
  /// All contributions.
  package let contributions: Sum
  /// All delivery.
  package let delivered: Sum
  /// Delivery by year, in order of time.
  package let years: [(year: Int, sum: Sum)]
  /// Contributions by donor, in order of appearance, what no donor is told of last.
  package let donors: [Donor]
  /// Budget and delivery by category in order of its code, what is not broken down last; empty where no project
  /// tells categories.
  package let categories: [Category]

  /// What is left of the contributions.
  package var remaining: BoundedAmount { contributions.amount - delivered.amount }
  /// Delivery as a part of the contributions.
  package var rate: Rate? { Rate(delivered.amount, of: contributions.amount) }

  /// The money of projects by currency, in order of appearance.
  package static func all(_ projects: [PortfolioProject]) -> [DonorMoney] {
    var currencies: [String] = []
    for project in projects where !currencies.contains(project.ledger.currency) {
      currencies.append(project.ledger.currency)
    }
    return currencies.map { currency in
      DonorMoney(
        currency,
        projects.enumerated().filter { $1.ledger.currency == currency }
          .map { (place: $0, project: $1) })
    }
  }

  private init(_ currency: String, _ members: [(place: Int, project: PortfolioProject)]) {
    self.currency = currency
    projects = members.map(\.place)
    let ledgers = members.map(\.project.ledger)
    contributions = Sum(ledgers.map(\.contributions))
    delivered = Sum(ledgers.map(\.delivered))
    years = Self.years(ledgers)
    donors = Self.donors(members)
    categories = Self.categories(ledgers)
  }

  /// What each year brought, up to the day of each ledger.
  private static func years(_ ledgers: [ProjectLedger]) -> [(year: Int, sum: Sum)] {
    var parts: [Int: [BoundedAmount]] = [:]
    for ledger in ledgers {
      for line in ledger.years {
        guard case .year(let year) = line.subject else { continue }
        // Of years that have not begun nobody expects delivery.
        if let last = ledger.asOf?.year, year > last, line.delivered.number == nil { continue }
        parts[year, default: []].append(line.delivered)
      }
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, Sum($0.value)) }
  }

  private static func donors(
    _ members: [(place: Int, project: PortfolioProject)]
  ) -> [Donor] {
    var order: [String] = []
    var found: [String: (name: LocalizedText?, source: (Int, String), parts: [BoundedAmount])] =
      [:]
    var rests: [BoundedAmount] = []
    for (place, member) in members {
      for line in member.ledger.donors {
        let organisation = member.project.organisations.first { $0.id == line.donor }
        let key = organisation?.reference ?? organisation?.name.firstWritten?.text ?? line.donor
        if found[key] == nil { order.append(key) }
        var entry = found[key] ?? (organisation?.name, (place, line.donor), [])
        entry.parts.append(line.amount)
        found[key] = entry
      }
      if let rest = rest(of: member.ledger) { rests.append(rest) }
    }
    let donors = order.compactMap { found[$0] }.map {
      Donor(name: $0.name, source: ($0.source.0, $0.source.1), sum: Sum($0.parts))
    }
    return donors + (rests.isEmpty ? [] : [Donor(name: nil, source: nil, sum: Sum(rests))])
  }

  /// The contributions of which no donor is told; nil for none.
  private static func rest(of ledger: ProjectLedger) -> BoundedAmount? {
    guard !ledger.donors.isEmpty else { return ledger.contributions }
    let told = BoundedAmount.sum(ledger.donors.map(\.amount))
    guard let whole = ledger.contributions.exact, let sum = told.exact, sum < whole
    else { return nil }
    return .exact(whole - sum)
  }

  private static func categories(_ ledgers: [ProjectLedger]) -> [Category] {
    var codes: Set<Code> = []
    for line in ledgers.flatMap(\.categories) {
      if case .category(let code) = line.subject { codes.insert(code) }
    }
    guard !codes.isEmpty else { return [] }
    let subjects =
      codes.sorted { $0.key < $1.key }.map(LedgerSubject.category) + [.notBrokenDown]
    return subjects.compactMap { subject in
      var budgets: [BoundedAmount] = []
      var deliveries: [BoundedAmount] = []
      for ledger in ledgers {
        if ledger.categories.isEmpty {
          guard subject == .notBrokenDown else { continue }
          budgets.append(ledger.budget)
          deliveries.append(ledger.delivered)
        } else if let line = ledger.categories.first(where: { $0.subject == subject }) {
          budgets.append(line.budget)
          // Years that are not published may have had more of every category.
          deliveries.append(ledger.delivered.exact == nil ? line.delivered.open : line.delivered)
        }
      }
      guard !budgets.isEmpty else { return nil }
      let code: Code? = if case .category(let code) = subject { code } else { nil }
      return Category(code: code, budget: Sum(budgets), delivered: Sum(deliveries))
    }
  }

  package static func == (left: DonorMoney, right: DonorMoney) -> Bool {
    left.currency == right.currency && left.projects == right.projects
      && left.contributions == right.contributions && left.delivered == right.delivered
      && left.donors == right.donors && left.categories == right.categories
      && left.years.elementsEqual(right.years) { $0 == $1 }
  }
}
