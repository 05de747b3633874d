package import Languages

/// The values of indicators as the readers of one document may see them beside its incidents.
///
/// A percentage of incidents, set against a total, is a count: 66.7% of 6 incidents are 4, and 2
/// were left without a response. A value is withheld where it is counted from incidents and a
/// count that is hidden, or too small to be shown, would follow from it.
package struct PublishedIndicators: Sendable {
  private let records: [RecordedCounts]
  private let sources: Set<String>

  /// What these readers may see beside the incidents of a plan and those of a report on it.
  package init(_ plan: Plan, _ report: ReportIncidents? = nil, for readership: Readership) {
    let ofPlan = plan.incidentBaseline.map { PublishedIncidents($0, for: readership) }
    self.init(plan, ofPlan, report, report.map { PublishedIncidents($0.baseline, for: readership) })
  }

  /// The same where it is known what these readers may see of the incidents.
  package init(
    _ plan: Plan, _ ofPlan: PublishedIncidents?, _ report: ReportIncidents? = nil,
    _ ofReport: PublishedIncidents? = nil
  ) {
    let baselines = [plan.incidentBaseline, report?.baseline].compactMap(\.self)
    sources = Set(baselines.flatMap(\.sources))
    records = [
      ofPlan.flatMap { RecordedCounts($0, nil) },
      ofReport.flatMap { RecordedCounts($0, report?.responseTimes) },
    ].compactMap(\.self)
  }

  /// Whether a value of an indicator is not shown.
  package func withholds(_ value: IndicatorValue, of indicator: Indicator) -> Bool {
    guard isFromIncidents(indicator), let number = value.value else { return false }
    let isStated = indicator.isFromIncidents == true
    let parts = value.disaggregation.flatMap(\.parts).map(\.value)
    return records.contains { record in
      guard record.speaks(of: value.year) else { return false }
      switch indicator.measure {
      case .percentage:
        return ([number] + parts).contains { record.gives(percentage: $0, in: value.year) }
      case .unit, .nominal, .ordinal, .qualitative:
        return ([number] + parts).contains {
          record.gives(count: $0, in: value.year, isOfIncidents: isStated)
        }
      }
    }
  }

  /// Whether a hidden count could be worked out from a percentage in a text.
  package func isTelling(percentage: DecimalNumber) -> Bool {
    records.contains { $0.gives(percentage: percentage, in: nil) }
  }

  /// Whether a number in a text may be a hidden count, or what is left of a total without one.
  package func isTelling(count: DecimalNumber) -> Bool {
    records.contains { $0.gives(count: count, in: nil, isOfIncidents: true) }
  }

  /// Whether the incidents of a document have counts that are not shown.
  package var hidesCounts: Bool { records.contains(where: \.hidesCounts) }

  /// Whether an indicator is counted from the incidents: its author says so, or who has its data
  /// records them too; of a percentage from nobody that is assumed.
  private func isFromIncidents(_ indicator: Indicator) -> Bool {
    if let stated = indicator.isFromIncidents { return stated }
    if let source = indicator.source { return sources.contains(source) }
    switch indicator.measure {
    case .percentage: return true
    case .unit, .nominal, .ordinal, .qualitative: return false
    }
  }
}

/// Counts of one set of records, with what is hidden of them.
private struct RecordedCounts: Sendable {
  private struct Count {
    let value: Int
    let year: Int?
    let isHidden: Bool
    /// Whether percentages may be of it.
    let isWhole: Bool
    /// Whether it can be all of a whole without saying that everything else is zero.
    let isOfOtherKind: Bool
  }

  private let years: Set<Int>
  private let minimum: Int
  private let counts: [Count]

  /// What is shown of a baseline; nil where everything is shown.
  init?(_ incidents: PublishedIncidents, _ times: ResponseTimes?) {
    guard let minimum = incidents.minimum else { return nil }
    self.minimum = minimum
    let figures = incidents.figures
    years = Set(figures.years)
    var counts: [Count] = []
    for year in figures.years.map(Optional.some) + [nil] {
      let wholes =
        [.all(year: year), .stated(year: year)]
        + figures.classes.map { IncidentFigure.ofClass($0, year: year) }
      for (figure, isWhole) in wholes.map({ ($0, true) })
        + figures.rows.map({ ($0.figure(year), false) })
      {
        guard let value = figures[figure], value > 0 else { continue }
        counts.append(
          Count(
            value: value, year: year, isHidden: incidents[figure] != .shown(value),
            isWhole: isWhole, isOfOtherKind: false))
      }
    }
    let others =
      figures.biases.map { IncidentFigure.ofBias($0) }
      + figures.responses.map { .response($0) } + ProcedureStep.allCases.map { .procedure($0) }
    for figure in others {
      guard let value = figures[figure], value > 0 else { continue }
      let isBias = if case .ofBias = figure { true } else { false }
      counts.append(
        Count(
          value: value, year: nil, isHidden: incidents[figure] != .shown(value),
          isWhole: figure == .procedure(.recordedByPolice), isOfOtherKind: !isBias))
    }
    if let times {
      let published = PublishedResponseTimes(times, beside: incidents)
      let known = published.counts.compactMap(\.self).filter { (0...1_000_000).contains($0) }
      let sums =
        known + [known.reduce(0, +)]
        + known.map { known.reduce(0, +) - $0 }
      for (place, value) in sums.enumerated() where value > 0 {
        counts.append(
          Count(
            value: value, year: nil, isHidden: published.isHidden,
            isWhole: place == known.count, isOfOtherKind: false))
      }
    }
    self.counts = counts
  }

  /// Whether a count is not shown.
  var hidesCounts: Bool { counts.contains(where: \.isHidden) }

  /// Whether the records are of a year; those without years may be of any.
  func speaks(of year: Int?) -> Bool {
    year.map { years.isEmpty || years.contains($0) } ?? true
  }

  private func counts(in year: Int?) -> [Count] {
    counts.filter { $0.year == nil || year == nil || $0.year == year }
  }

  /// Whether a count may be hidden, or leaves a small one of a total.
  func gives(count: DecimalNumber, in year: Int?, isOfIncidents: Bool) -> Bool {
    guard count.isWhole, !count.isNegative, count != .zero else { return false }
    let counts = counts(in: year)
    let value = count.tenThousandths / 10_000
    if counts.contains(where: { $0.isHidden && Int128($0.value) == value }) { return true }
    guard isOfIncidents else { return false }
    return isSmall(value) || counts.contains { $0.isWhole && isSmall(Int128($0.value) - value) }
  }

  /// Whether a percentage tells a count that is hidden, or too small to be shown.
  func gives(percentage: DecimalNumber, in year: Int?) -> Bool {
    let counts = counts(in: year)
    let all = DecimalNumber(100)
    guard !percentage.isNegative, percentage != .zero, percentage <= all else { return false }
    return counts.contains { whole in
      guard whole.isWhole else { return false }
      if percentage == all {
        // That everything else is zero is shown anyway; what is as many of another kind is not.
        return counts.contains {
          $0.value == whole.value && $0.isHidden != whole.isHidden && $0.isOfOtherKind
        }
      }
      let exact = parts(of: whole.value, that: percentage, isExact: true)
      let near = parts(of: whole.value, that: percentage, isExact: false)
      let pinned = [exact, near].compactMap { $0.count == 1 ? $0.first : nil }
      if pinned.contains(where: { isSmall($0) || isSmall(Int128(whole.value) - $0) }) {
        return true
      }
      return counts.contains { part in
        (part.isHidden || whole.isHidden) && near.contains(Int128(part.value))
      }
    }
  }

  private func isSmall(_ value: Int128) -> Bool { value > 0 && value < minimum }

  /// The parts of a whole that are a percentage: rounded, or also cut off, to its decimals.
  private func parts(
    of whole: Int, that percentage: DecimalNumber, isExact: Bool
  ) -> Range<Int128> {
    // A part p of W is within u of v percent where |100 p − v W| ≤ u W; all in ten-thousandths.
    var unit: Int128 = 10_000
    while unit > 1, percentage.tenThousandths % unit != 0 { unit /= 10 }
    let whole = Int128(whole)
    let centre = percentage.tenThousandths * whole
    let reach = isExact ? unit * whole / 2 : unit * whole - 1
    let divisor: Int128 = 1_000_000
    let first = max(0, (centre - reach + divisor - 1) / divisor)
    let last = min(whole, (centre + reach) / divisor)
    return first..<max(first, last + 1)
  }
}
