import TestSupport

// Figures that must agree with others. Whoever changes one can't tell which of them is wrong, so
// the finding may stand at the part or at the total that it contradicts.
extension Mutation {
  /// Figures that belong together: the ends of their paths, and the mapping that holds them all.
  private static let families: [(ends: [[String]], holder: String)] = [
    ([["cost", "total"], ["lines", "amount"], ["funding", "amount"]], "actions"),
    ([["totals", "*"], ["records", "count"]], "incident_baseline"),
    ([["budget_summary", "total"], ["by_source", "*"]], "budget_summary"),
    ([["cost", "by_year", "*"], ["funding", "by_year", "*"]], "actions"),
    ([["budget_summary", "by_year", "*"]], "budget_summary"),
    ([["computed", "delivered"], ["computed", "remaining"]], "computed"),
    ([["computed", "delivery_rate_pct"], ["share_by_year_pct", "*"]], "computed"),
    ([["delivery", "amount"], ["finance", "total_contributions"]], "finance"),
  ]

  /// A figure that no longer agrees with the others.
  static func sum(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let figures = sites.filter { site in
      families.contains { family in family.ends.contains { matches(site.path, $0) } }
    }
    guard let site = figures.randomElement(using: &random), let text = site.datum.scalar,
      let figure = Double(text)
    else { return nil }
    let changed = figure == figure.rounded() ? "\(Int(figure) + 1)" : "\(figure + 1)"
    site.datum.form = .scalar(changed)
    let part = site.path.first ?? ""
    // The action that holds the figure, or the whole part of the definition.
    let holder = root[part]?.elements.first { contains($0, site.datum) } ?? root[part]
    let totals = ["budget_summary", "computed"].compactMap { root[$0] }
    let family = ([holder].compactMap(\.self) + totals).flatMap(numbers)
    return Mutation(
      told: "\(name(site)) = \(changed) instead of \(text)", root: root,
      culprits: Set([site.datum.number] + family))
  }

  private static func matches(_ path: [String], _ end: [String]) -> Bool {
    path.count >= end.count
      && zip(path.suffix(end.count), end).allSatisfy { $1 == "*" || $0 == $1 }
  }

  private static func contains(_ datum: Datum, _ other: Datum) -> Bool {
    numbers(datum).contains(other.number)
  }

  private static func numbers(_ datum: Datum) -> [Int] {
    [datum.number] + datum.entries.flatMap { numbers($0.value) } + datum.elements.flatMap(numbers)
  }
}
