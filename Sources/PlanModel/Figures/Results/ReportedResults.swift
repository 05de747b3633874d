/// The results of a project as a report tells of them, each output under its outcome.
package struct ReportedResults: Sendable, Equatable {
  /// The results, in the order of the project, outputs after their outcomes.
  package let results: [ReportedResult]

  /// The results of a report on a project.
  ///
  /// Indicators are those of the report, then those of the project that the report leaves out.
  package init(_ report: Report, on project: Project) {
    var ordered: [(result: ProjectResult, isPart: Bool)] = []
    let codes = Set(project.results.map(\.code))
    for result in project.results where !(result.partOf.map(codes.contains) ?? false) {
      ordered.append((result, false))
      ordered += project.results.filter { $0.partOf == result.code }.map { ($0, true) }
    }
    let places = Dictionary(
      report.outcomes.enumerated().map { ($1.result, $0) }
    ) { first, _ in first }
    let known = ordered.map { result, isPart in
      ReportedResult(
        code: result.code, result: result, isPart: isPart,
        place: places[result.code], in: report)
    }
    let unknown = report.outcomes.enumerated().filter { !codes.contains($1.result) }.map {
      ReportedResult(code: $1.result, result: nil, isPart: false, place: $0, in: report)
    }
    results = known + unknown
  }

  /// All indicators, in the order of their results.
  package var indicators: [TrackedIndicator] { results.flatMap(\.indicators) }

  /// The codes of the results that have a rating; nil for those without one.
  package func codes(rated rating: ProgressRating?) -> [String] {
    results.filter { $0.progress?.rating?.value == rating }.map(\.code)
  }

  /// The ids of the indicators that stand so to their milestones.
  package func indicators(_ standing: MilestoneStanding) -> [String] {
    indicators.filter { $0.standing == standing }.map(\.id)
  }
}

/// One result of a project as a report tells of it.
package struct ReportedResult: Sendable, Equatable {
  /// Its code.
  package let code: String
  /// What the project says of it; nil where it has no such result.
  package let result: ProjectResult?
  /// Whether it stands under the outcome to which it belongs.
  package let isPart: Bool
  /// The place of what the report says of it; nil where it says nothing.
  package let place: Int?
  /// What the report says of it.
  package let progress: OutcomeProgress?
  /// How it is measured.
  package let indicators: [TrackedIndicator]

  init(code: String, result: ProjectResult?, isPart: Bool, place: Int?, in report: Report) {
    self.code = code
    self.result = result
    self.isPart = isPart
    self.place = place
    progress = place.map { report.outcomes[$0] }
    let reported = place.map { place in
      report.outcomes[place].indicators.map { TrackedIndicator($0, outcome: place) }
    }
    let ids = Set(reported?.map(\.id) ?? [])
    let others = result?.indicators.filter { !ids.contains($0.id) } ?? []
    indicators =
      (reported ?? [])
      + others.map { TrackedIndicator($0, result: code, in: report.period.span) }
  }
}
