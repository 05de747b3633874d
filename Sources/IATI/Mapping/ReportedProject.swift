import Languages
package import PlanModel

extension Project {
  /// The project with what a report on it tells of its indicators.
  ///
  /// A period that the project tells itself stays as it is. Where a report says that it is
  /// illustrative, so is what is made of both.
  package func reported(in report: Report) -> Project {
    let results = results.map { result in
      let progress = report.outcomes.filter { $0.result == result.code }
      let reported = progress.flatMap(\.indicators)
      return ProjectResult(
        code: result.code, level: result.level, partOf: result.partOf,
        statement: result.statement,
        indicators: result.indicators.map { own in
          reported.first { $0.id == own.id }.map { own.joined(with: $0) } ?? own
        }
          + reported.filter { one in !result.indicators.contains { $0.id == one.id } }
          .map { $0.indicator(until: dates) })
    }
    return Project(
      id: id, dataStatus: report.dataStatus == .illustrative ? .illustrative : dataStatus,
      languages: languages, provenance: provenance, acronym: acronym, title: title, status: status,
      dates: dates, projectOffice: projectOffice, overallObjective: overallObjective,
      components: components, primaryBeneficiaries: primaryBeneficiaries, results: results,
      area: area, locations: locations, organisations: organisations, finance: finance,
      publishing: publishing, computed: computed, documents: documents)
  }
}

extension Indicator {
  /// The indicator with the period of a report, unless it tells that period itself.
  fileprivate func joined(with report: ReportedIndicator) -> Indicator {
    let new = [report.period].compactMap(\.self).filter { period in
      !periods.contains { $0.span == period.span }
    }.map { $0.explained(by: report.varianceReason?.text) }
    return Indicator(
      id: id, level: level, title: title, measure: measure, direction: direction,
      baseline: baseline ?? report.baseline, targets: targets, periods: periods + new,
      isCumulative: isCumulative, verification: verification ?? report.verification,
      source: source, frequency: frequency)
  }
}

extension ReportedIndicator {
  /// The indicator of a report as one of the project, its last target for the time of the whole.
  fileprivate func indicator(until dates: ProjectDates) -> Indicator {
    var periods = [period].compactMap(\.self).map { $0.explained(by: varianceReason?.text) }
    if let start = dates.start.value, let end = dates.expectedEnd.value,
      endOfProjectTarget.value != nil
    {
      periods.append(
        IndicatorPeriod(span: .init(start: start, end: end), milestone: endOfProjectTarget))
    }
    return Indicator(
      id: id, title: title, measure: measure, direction: direction, baseline: baseline,
      periods: periods, isCumulative: false, verification: verification)
  }
}

extension IndicatorPeriod {
  /// The period with why it came otherwise.
  fileprivate func explained(by reason: LocalizedText?) -> IndicatorPeriod {
    IndicatorPeriod(
      span: span, milestone: milestone, actual: actual, disaggregation: disaggregation,
      milestoneDisaggregation: milestoneDisaggregation, varianceReason: varianceReason ?? reason)
  }
}
