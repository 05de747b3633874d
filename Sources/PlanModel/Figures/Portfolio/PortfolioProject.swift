package import Languages

/// A project of a portfolio, seen from a day.
package struct PortfolioProject: Sendable, Equatable {
  /// How it stands in time.
  package enum Timing: Sendable, CaseIterable {
    /// It has not begun.
    case planned
    /// It goes on.
    case ongoing
    /// It goes on and is to end within six months.
    case endsSoon
    /// Its expected end has passed, and no end is told.
    case late
    /// It has ended.
    case finished
    /// The dates that would tell are not published.
    case unknown
  }

  /// Something that the project does not tell.
  package enum Gap: Sendable, Equatable {
    /// All contributions together.
    case contributions
    /// What each donor gives.
    case donors
    /// Delivery of finished years.
    case years([Int])
    /// Any delivery.
    case delivery
    /// Delivery by budget category.
    case categories
    /// What was planned.
    case budget
    /// When it begins.
    case start
    /// When it is to end.
    case expectedEnd
    /// Where it works.
    case places
    /// Rates of currencies in which amounts are told.
    case rates([String])
    /// Any result.
    case results
    /// Results without an indicator, by code.
    case indicators([String])
    /// Indicators of which nobody tells how they stand, by id.
    case actuals([String])
  }

  /// The project.
  package let project: Project
  /// Its money up to the day.
  package let ledger: ProjectLedger
  /// How it stands in time.
  package let timing: Timing
  /// How its indicators stand, in the order of the results.
  package let indicators: [(id: String, standing: IndicatorStanding)]
  /// What it does not tell.
  package let gaps: [Gap]

  /// A project seen from a day.
  package init(_ project: Project, at day: CalendarDay?) {
    self.project = project
    let ledger = ProjectLedger(project, at: day)
    self.ledger = ledger
    timing = Self.timing(of: project, at: day)
    let indicators = project.results.flatMap(\.indicators).map {
      (id: $0.id, standing: IndicatorStanding($0, at: day))
    }
    self.indicators = indicators
    gaps = Self.gaps(of: project, ledger, unknown: indicators.filter { $0.standing == .unknown })
  }

  /// How many of its indicators stand so.
  package func count(_ standing: IndicatorStanding) -> Int {
    indicators.count { $0.standing == standing }
  }

  /// The months before its expected end from which a project ends soon.
  private static let soon = 6

  private static func timing(of project: Project, at day: CalendarDay?) -> Timing {
    guard let day else { return .unknown }
    let dates = project.dates
    if let end = dates.end.value, end.lastDay.number <= day.number { return .finished }
    if let start = dates.start.value, day.number < start.firstDay.number { return .planned }
    guard let end = dates.end.value ?? dates.expectedEnd.value else { return .unknown }
    if end.lastDay.number < day.number { return .late }
    let months = day.month - 1 + soon
    let limit = CalendarDay(
      year: day.year + months / 12, month: months % 12 + 1, day: min(day.day, 28))
    return end.lastDay.number <= limit.number ? .endsSoon : .ongoing
  }

  private static func gaps(
    of project: Project, _ ledger: ProjectLedger,
    unknown: [(id: String, standing: IndicatorStanding)]
  ) -> [Gap] {
    var gaps: [Gap] = []
    if ledger.contributions.exact == nil { gaps.append(.contributions) }
    if project.finance.contributions.isEmpty
      || ledger.donors.contains(where: { $0.amount.exact == nil })
    {
      gaps.append(.donors)
    }
    if ledger.delivered.number == nil {
      gaps.append(.delivery)
    } else if !ledger.unpublishedYears.isEmpty {
      gaps.append(.years(ledger.unpublishedYears))
    }
    if ledger.budget.number == nil { gaps.append(.budget) }
    if ledger.categories.isEmpty { gaps.append(.categories) }
    if !ledger.unconverted.isEmpty { gaps.append(.rates(ledger.unconverted)) }
    if project.dates.start.value == nil { gaps.append(.start) }
    if project.dates.expectedEnd.value == nil, project.dates.end.value == nil {
      gaps.append(.expectedEnd)
    }
    if project.locations.isEmpty { gaps.append(.places) }
    let bare = project.results.filter(\.indicators.isEmpty).map(\.code)
    if project.results.isEmpty {
      gaps.append(.results)
    } else if !bare.isEmpty {
      gaps.append(.indicators(bare))
    }
    if !unknown.isEmpty { gaps.append(.actuals(unknown.map(\.id))) }
    return gaps
  }

  package static func == (left: PortfolioProject, right: PortfolioProject) -> Bool {
    left.project == right.project && left.ledger == right.ledger && left.timing == right.timing
      && left.gaps == right.gaps && left.indicators.elementsEqual(right.indicators) { $0 == $1 }
  }
}
