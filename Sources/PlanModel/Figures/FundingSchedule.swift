package import Languages

/// What each source gives in each year of a plan.
///
/// Only amounts in the plan's currency are added, as in ``FinancialFramework``.
package struct FundingSchedule: Sendable, Equatable {
  /// What one source gives.
  package struct Line: Sendable, Equatable {
    /// The source; nil for what nobody gives yet.
    package let source: Code?
    /// The amount of each year.
    package let amounts: [DecimalNumber]
    /// What no year can be told for.
    package let withoutYear: DecimalNumber
    /// All together.
    package let total: DecimalNumber
  }

  /// The years for which something is given, in order of time.
  package let years: [Int]
  /// The sources in order of appearance; last, if any, the gap.
  package let lines: [Line]

  /// Adds up the funding of a plan.
  ///
  /// A line without a split by years counts for its year when its action lies within one.
  package init(_ plan: Plan) {
    let currency = FinancialFramework(plan).currency
    var sources: [Code] = []
    var sums: [Code?: Sums] = [:]
    for action in plan.actions where action.cost?.currency ?? currency == currency {
      for funding in action.funding {
        guard let amount = funding.amount else { continue }
        let source = funding.isGap ? nil : funding.source
        if let source, sums[source] == nil { sources.append(source) }
        sums[source, default: Sums()].add(amount, by: funding.byYear, action.timeframe)
      }
    }
    let keys = sources.map(Optional.some) + (sums[nil] == nil ? [] : [nil])
    let years = Set(keys.flatMap { sums[$0].map { Array($0.byYear.keys) } ?? [] }).sorted()
    self.years = years
    lines = keys.map { key in
      let sum = sums[key] ?? Sums()
      return Line(
        source: key, amounts: years.map { sum.byYear[$0] ?? .zero },
        withoutYear: sum.withoutYear, total: sum.total)
    }
  }

  /// The sums of one source while they are being made.
  private struct Sums {
    var byYear: [Int: DecimalNumber] = [:]
    var withoutYear = DecimalNumber.zero
    var total = DecimalNumber.zero

    mutating func add(_ amount: DecimalNumber, by years: [YearAmount], _ time: Period?) {
      total += amount
      if years.isEmpty, let time, time.start.year == time.end.year {
        byYear[time.start.year, default: .zero] += amount
        return
      }
      for part in years { byYear[part.year, default: .zero] += part.amount }
      withoutYear += years.reduce(amount) { $0 - $1.amount }
    }
  }
}
