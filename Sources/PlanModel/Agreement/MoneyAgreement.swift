package import Languages

/// What a project gives to an action, as the plan tells it and as the project does.
package struct MoneyAgreement: Sendable, Equatable {
  /// An amount in all or of a year.
  package struct Line: Sendable, Equatable {
    /// The year; nil for all years together.
    package let year: Int?
    /// What the plan tells; nil where it does not.
    package let inPlan: Money?
    /// What the project tells, in its own currency; nil where it does not.
    package let inProject: Money?
    /// What the project tells in the currency of the plan; nil where that is not known.
    package let converted: DecimalNumber?
    /// How the two stand.
    package let verdict: Agreement.Verdict
  }

  /// The id of the project.
  package let project: String
  /// The id of the action.
  package let action: String
  /// The places of the plan's lines of funding in the action.
  package let fundingPlaces: [Int]
  /// The places of the project's shares.
  package let sharePlaces: [Int]
  /// All years together.
  package let total: Line
  /// Year by year, where both tell years; one line without a comparison where one alone does.
  package let years: [Line]

  /// The money that a plan and a project tell of each other, by action in the order of the plan;
  /// last what the project gives to actions that the plan does not have.
  static func all(_ plan: Plan, _ project: Project) -> [MoneyAgreement] {
    let shares = project.finance.plans.enumerated().filter { $1.plan == plan.id }
    let known = Set(plan.actions.map(\.id))
    var lacking: [String] = []
    for (_, share) in shares where !known.contains(share.action) && !lacking.contains(share.action)
    {
      lacking.append(share.action)
    }
    let own = plan.actions.compactMap { action in
      MoneyAgreement(
        action.id, action.funding.enumerated().filter { $1.project == project.id },
        action.cost?.currency, shares.filter { $1.action == action.id }, project)
    }
    return own
      + lacking.compactMap { id in
        MoneyAgreement(id, [], nil, shares.filter { $1.action == id }, project)
      }
  }

  private init?(
    _ action: String, _ funding: [(offset: Int, element: Funding)], _ currency: String?,
    _ shares: [(offset: Int, element: PlanShare)], _ project: Project
  ) {
    guard !funding.isEmpty || !shares.isEmpty else { return nil }
    self.project = project.id
    self.action = action
    fundingPlaces = funding.map(\.offset)
    sharePlaces = shares.map(\.offset)
    let sides = AgreementSides(
      plan: funding.map(\.element), currency ?? project.finance.currency,
      project: shares.map(\.element), project.finance)
    let years = sides.years
    self.years = years
    total = sides.total(agreeing: years)
  }
}
