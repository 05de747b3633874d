import Languages

extension ActivityCheck {
  /// Budgets and shares of money.
  ///
  /// Rules: 7.5.3, 7.9.x, 8.6.3, 12.2.1.
  mutating func checkMoney() {
    for (place, budget) in activity.budgets.enumerated() {
      let path = "budget[\(place + 1)]"
      if budget.end.day < budget.start.day { error("8.6.3", at: path, found: budget.end.text) }
      // The validator of the standard counts 365 days between the first and the last.
      if budget.end.day.number - budget.start.day.number > 365 {
        error("7.5.3", at: path, found: budget.end.text)
      }
    }
    for (place, disbursement) in activity.plannedDisbursements.enumerated() {
      if let end = disbursement.end, end.day < disbursement.start.day {
        error("8.6.3", at: "planned-disbursement[\(place + 1)]", found: end.text)
      }
    }
    checkRange("12.2.1", activity.capitalSpend?.percentage, at: "capital-spend/@percentage")
    guard let items = activity.countryBudgetItems?.items.all else { return }
    let shares = items.compactMap(\.percentage)
    for (place, item) in items.enumerated() {
      let path = "country-budget-items/budget-item[\(place + 1)]/@percentage"
      checkRange("12.2.1", item.percentage, at: path)
    }
    let path = "country-budget-items"
    if items.count > 1 {
      if shares.isEmpty { warning("7.9.1", at: path) }
      if !Self.isWhole(shares) { warning("7.9.2", at: path, found: Self.sumText(shares)) }
    } else if let share = shares.first, share != Self.hundred {
      warning("7.9.4", at: path, found: share.text)
    }
  }
}
