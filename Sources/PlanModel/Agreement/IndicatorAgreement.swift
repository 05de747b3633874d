package import Languages

/// An indicator of a plan and the one of a project that the plan says is the same.
package struct IndicatorAgreement: Sendable, Equatable {
  /// What of an indicator is compared.
  package enum Datum: Sendable, Hashable {
    /// How it is measured.
    case measure
    /// Whether more is better.
    case direction
    /// Whether each year's value holds those before it.
    case cumulative
    /// The year of the baseline.
    case baselineYear
    /// The baseline.
    case baseline
    /// A part of the baseline.
    case baselinePart(dimension: String, category: String)
    /// The target of a year.
    case target(Int)
    /// A part of the target of a year.
    case targetPart(Int, dimension: String, category: String)
  }

  /// What an indicator says of a datum.
  package enum Value: Sendable, Equatable {
    /// A code, such as a way of measuring.
    case code(String)
    /// Yes or no.
    case answer(Bool)
    /// A year.
    case year(Int)
    /// A number.
    case number(DecimalNumber)
    /// Words.
    case words(LocalizedText)
  }

  /// One datum in both.
  package struct Comparison: Sendable, Equatable {
    /// What it is.
    package let datum: Datum
    /// What the plan says; nil where it says nothing.
    package let inPlan: Value?
    /// What the project says; nil where it says nothing.
    package let inProject: Value?
    /// How the two stand.
    package let verdict: Agreement.Verdict
  }

  /// The place of the indicator in the plan.
  package let place: Int
  /// Its id in the plan.
  package let indicator: String
  /// The indicator of the project.
  package let other: ProjectIndicator
  /// The code of the project's result that has it.
  package let result: String
  /// Whether it is a percentage in the plan.
  package let isPercentage: Bool
  /// Everything that was compared.
  package let data: [Comparison]

  /// The comparison of an indicator; nil where the plan names no other, or no project has it.
  init?(_ indicator: Indicator, at place: Int, in plan: Plan, _ projects: [Project]) {
    guard let other = indicator.sameAs,
      let project = projects.first(where: { $0.id == other.project }),
      let result = project.results.first(where: { result in
        result.indicators.contains { $0.id == other.indicator }
      }),
      let twin = result.indicators.first(where: { $0.id == other.indicator })
    else { return nil }
    self.place = place
    self.indicator = indicator.id
    self.other = other
    self.result = result.code
    isPercentage = indicator.measure == .percentage
    let years = Self.commonYears(plan, project)
    let mine = indicator.values(in: years)
    let theirs = twin.values(in: years)
    let order =
      mine.map(\.datum)
      + theirs.map(\.datum).filter { datum in
        !mine.contains { $0.datum == datum }
      }
    data = order.map { datum in
      let first = mine.first { $0.datum == datum }?.value
      let second = theirs.first { $0.datum == datum }?.value
      return Comparison(
        datum: datum, inPlan: first, inProject: second, verdict: Self.verdict(first, second))
    }
  }

  /// The years that belong to both: of others nobody expects both to tell.
  private static func commonYears(_ plan: Plan, _ project: Project) -> ClosedRange<Int>? {
    let own = (plan.period.start.year, plan.period.end.year)
    let end = project.dates.end.value ?? project.dates.expectedEnd.value
    let first = max(own.0, project.dates.start.value?.year ?? own.0)
    let last = min(own.1, end?.year ?? own.1)
    return first <= last ? first...last : nil
  }

  private static func verdict(_ plan: Value?, _ project: Value?) -> Agreement.Verdict {
    guard let plan else { return .onlyInProject }
    guard let project else { return .onlyInPlan }
    guard case .words(let one) = plan, case .words(let other) = project else {
      return plan == project ? .agrees : .differs
    }
    let pairs = one.versions.compactMap { version in
      version.text.flatMap { text in other[version.language].map { (text, $0) } }
    }
    guard !pairs.isEmpty else { return .notComparable(.language) }
    return pairs.allSatisfy { $0 == $1 } ? .agrees : .differs
  }
}

extension IndicatorAgreement.Datum {
  /// The key under which definitions have it, a target by its year.
  package var key: String {
    switch self {
    case .measure: "measure"
    case .direction: "direction"
    case .cumulative: "cumulative"
    case .baselineYear: "baseline/year"
    case .baseline: "baseline/value"
    case .baselinePart(let dimension, let category): "baseline/by/\(dimension)/\(category)"
    case .target(let year): "targets/\(year)"
    case .targetPart(let year, let dimension, let category):
      "targets/\(year)/by/\(dimension)/\(category)"
    }
  }
}

extension Indicator {
  /// All that is compared, in order; targets of these years only.
  fileprivate func values(
    in years: ClosedRange<Int>?
  ) -> [(datum: IndicatorAgreement.Datum, value: IndicatorAgreement.Value)] {
    var values: [(IndicatorAgreement.Datum, IndicatorAgreement.Value)] = [
      (.measure, .code(measure.rawValue))
    ]
    if let direction { values.append((.direction, .code(direction.rawValue))) }
    values.append((.cumulative, .answer(isCumulative)))
    if let year = baseline?.year { values.append((.baselineYear, .year(year))) }
    if let value = baseline?.said { values.append((.baseline, value)) }
    for split in baseline?.disaggregation ?? [] {
      values += split.parts.map {
        (.baselinePart(dimension: split.dimension, category: $0.category), .number($0.value))
      }
    }
    for target in targets {
      guard let year = target.year, years?.contains(year) == true else { continue }
      if let value = target.said { values.append((.target(year), value)) }
      for split in target.disaggregation {
        values += split.parts.map {
          (
            .targetPart(year, dimension: split.dimension, category: $0.category),
            .number($0.value)
          )
        }
      }
    }
    return values
  }
}

extension IndicatorValue {
  /// The number or the words.
  fileprivate var said: IndicatorAgreement.Value? {
    value.map(IndicatorAgreement.Value.number) ?? text.map(IndicatorAgreement.Value.words)
  }
}
