/// What a plan and the projects that pay for it both tell, held against each other.
///
/// Money is compared by project and action, in all and year by year; indicators by what they
/// measure and by every value. What only one of them tells is told too.
package struct Agreement: Sendable, Equatable {
  /// How a datum stands in both.
  package enum Verdict: Sendable, Equatable {
    /// Both tell the same.
    case agrees
    /// They tell different things.
    case differs
    /// The project does not tell it.
    case onlyInPlan
    /// The plan does not tell it.
    case onlyInProject
    /// It can't be told whether they agree.
    case notComparable(Obstacle)
  }

  /// Why a datum can't be compared.
  package enum Obstacle: String, Sendable, CaseIterable {
    /// The project has no dated rate between the two currencies.
    case currency
    /// One of the two does not publish the amount.
    case unknown
    /// Only one of the two tells years.
    case years
    /// They are written in no language in common.
    case language
  }

  /// The money of each project for each action, in the order of the plan, then of the projects.
  package let money: [MoneyAgreement]
  /// The indicators that the plan says are the same, in its order.
  package let indicators: [IndicatorAgreement]

  /// Holds a plan against projects, those of which it has nothing to do left out.
  package init(_ plan: Plan, _ projects: [Project]) {
    money = projects.flatMap { MoneyAgreement.all(plan, $0) }
    indicators = plan.indicators.enumerated().compactMap { place, indicator in
      IndicatorAgreement(indicator, at: place, in: plan, projects)
    }
  }

  /// The verdict on every datum that was compared.
  package var verdicts: [Verdict] {
    money.flatMap { [$0.total.verdict] + $0.years.map(\.verdict) }
      + indicators.flatMap { $0.data.map(\.verdict) }
  }

  /// Whether something was compared and all of it agrees.
  package var isProven: Bool {
    let verdicts = verdicts
    return !verdicts.isEmpty && verdicts.allSatisfy { $0 == .agrees }
  }
}
