import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What a report to donors says of an indicator: its values, each with what it is made up of.
struct ReportedIndicatorPhrases {
  /// What an indicator reads in the period of a report.
  enum Reading {
    case milestone
    case actual
  }

  private let indicator: TrackedIndicator
  private let subject: DonorSubject
  private let path: DataPath

  /// The phrases of an indicator.
  init(_ indicator: TrackedIndicator, _ subject: DonorSubject) {
    self.indicator = indicator
    self.subject = subject
    path =
      switch indicator.origin {
      case .report(let outcome):
        DataPath("outcomes").element(outcome) / "indicators" / indicator.id
      case .project(let result):
        DataPath(components: ["results", result, "indicators", indicator.id])
      }
  }

  private var phrases: Phrases { subject.phrases }

  /// What is measured.
  var title: [Inline] {
    subject.marked(phrases.text(indicator.title, at: path / "title"), indicator.isIllustrative)
  }

  /// The id and what is measured.
  var identified: [Inline] {
    phrases.sentence(
      CommonTerm.identified,
      ["id": [.strong(phrases.symbol(indicator.id))], "content": title])
  }

  /// The value at the start, with its year.
  var baseline: [Inline] {
    guard let baseline = indicator.baseline else { return phrases.notPublished }
    return value(baseline, at: path / "baseline")
  }

  /// The value to be reached by the end of the project, with its year.
  var target: [Inline] {
    guard let target = indicator.target else { return phrases.notPublished }
    switch indicator.origin {
    case .report:
      return value(target, words: path / "end_of_project_target")
    case .project:
      return value(target, at: (path / "targets").element(indicator.targetPlace ?? 0))
    }
  }

  /// What was to be reached or was reached in the period, with what it is made up of.
  func reading(of reading: Reading) -> [Inline] {
    guard let period = indicator.period else { return phrases.notPublished }
    let place =
      indicator.periodPlace.map { (path / "periods").element($0) } ?? path / "period"
    return self.reading(of: reading, in: period, at: place)
  }

  /// What was reached, and in which period where that is not the one of the report.
  var actual: [[Inline]] {
    let reading = reading(of: .actual)
    guard let span = indicator.period?.span, span != subject.report?.period.span else {
      return [reading]
    }
    return [reading, phrases.period(span, .numeric)]
  }

  /// The same for any period.
  func reading(of reading: Reading, in period: IndicatorPeriod, at path: DataPath) -> [Inline] {
    switch reading {
    case .milestone:
      spelled(
        period.milestone.value, period.milestoneDisaggregation, at: path / "milestone")
    case .actual: spelled(period.actual.value, period.disaggregation, at: path / "actual")
    }
  }

  /// Why the actual value is not the milestone; nothing where nobody says.
  var reason: Prose {
    guard let reason = indicator.varianceReason else { return Prose(phrases.none) }
    let path =
      indicator.periodPlace.map { (self.path / "periods").element($0) } ?? self.path
    return subject.prose(reason, at: path / "variance_reason")
  }

  /// How it can be verified; nil where nobody says.
  var verification: [Inline]? {
    indicator.verification.map { phrases.proseLine($0, at: path / "verification") }
  }

  private func spelled(
    _ reading: IndicatorReading?, _ splits: [Disaggregation], at path: DataPath
  ) -> [Inline] {
    switch reading {
    case .number(let number): split(measured(number), splits)
    case .words(let words): phrases.text(words, at: path)
    case nil: phrases.notPublished
    }
  }

  private func value(_ value: IndicatorValue, at path: DataPath) -> [Inline] {
    self.value(value, words: path / "text")
  }

  private func value(_ value: IndicatorValue, words path: DataPath) -> [Inline] {
    var content: [Inline]
    switch (value.value, value.text) {
    case (let number?, let text?):
      content = phrases.remark(measured(number), phrases.text(text, at: path))
    case (let number?, nil): content = measured(number)
    case (nil, let text): content = phrases.text(text, at: path)
    }
    content = split(content, value.disaggregation)
    guard let year = value.year else { return content }
    return phrases.sentence(
      DonorIndicatorTerm.inYear, ["value": content, "year": phrases.year(year)])
  }

  /// A number with the parts that make it up, dimension after dimension.
  private func split(_ number: [Inline], _ splits: [Disaggregation]) -> [Inline] {
    guard !splits.isEmpty else { return number }
    let dimensions = splits.map { split in
      phrases.list(
        split.parts.map { part in
          phrases.sentence(
            IndicatorTerm.part,
            [
              "category": phrases.code(Code(part.category), in: .disaggregationCategories),
              "value": measured(part.value),
            ])
        })
    }
    return phrases.remark(number, phrases.list(dimensions, by: .clauseSeparator))
  }

  private func measured(_ number: DecimalNumber) -> [Inline] {
    switch indicator.measure {
    case .percentage: phrases.percent(number)
    case .unit, .nominal, .ordinal, .qualitative: phrases.number(number)
    }
  }
}
