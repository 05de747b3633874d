import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// How far an indicator of a project has come: its latest value against what was to be reached by
/// then, in words and with a rating.
struct IndicatorProgress {
  /// How a value compares with its milestone.
  private enum Standing {
    case reached
    case below
    case unrated
  }

  private let indicator: Indicator
  private let result: ProjectResult
  private let subject: ProjectSubject
  private let periods: [IndicatorPeriod]

  /// The progress of an indicator up to the day from which one looks back.
  init(_ indicator: Indicator, of result: ProjectResult, _ subject: ProjectSubject) {
    self.indicator = indicator
    self.result = result
    self.subject = subject
    let reported = subject.report?.outcomes.flatMap(\.indicators)
      .first { $0.id == indicator.id }?.period
    let all = (indicator.periods + [reported].compactMap(\.self)).enumerated().sorted {
      let (one, other) = ($0.element.span.end.lastDay, $1.element.span.end.lastDay)
      return one == other ? $0.offset < $1.offset : one < other
    }.map(\.element)
    periods = all.filter { period in
      guard let day = subject.delivery.measuredDay else { return true }
      return period.span.start.firstDay <= day || period.actual.value != nil
    }
  }

  /// The latest period with a value.
  private var latest: IndicatorPeriod? { periods.last { $0.actual.value != nil } }

  /// The latest value and its milestone, and a later period whose value is not published.
  var readings: [[Inline]] {
    let open = periods.last.flatMap { last in last.actual.value == nil ? last : nil }
    let told = [latest, open].compactMap(\.self).map(reading)
    return told.isEmpty ? [subject.phrases.notPublished] : told
  }

  private func reading(_ period: IndicatorPeriod) -> [Inline] {
    subject.phrases.sentence(
      ProjectResultsTerm.reading,
      [
        "actual": spelled(period.actual.value, "actual", period),
        "milestone": spelled(period.milestone.value, "milestone", period),
        "year": subject.phrases.year(period.span.end.year),
      ])
  }

  private func spelled(
    _ reading: IndicatorReading?, _ name: String, _ period: IndicatorPeriod
  ) -> [Inline] {
    let phrases = subject.phrases
    guard let reading else { return phrases.notPublished }
    switch reading {
    case .number(let number):
      return indicator.measure == .percentage ? phrases.percent(number) : phrases.number(number)
    case .words(let words):
      let place = indicator.periods.firstIndex(of: period) ?? 0
      let path = DataPath(
        components: ["results", result.code, "indicators", indicator.id, "periods"])
      return phrases.text(words, at: path.element(place) / name)
    }
  }

  /// Whether the latest value is less than was to be reached, or the report says so.
  var isBelow: Bool {
    if let reported { return reported == .offTrack }
    return standing == .below
  }

  /// The rating of the report on the result; nil where there is none.
  private var reported: ProgressRating? {
    subject.report?.outcomes.first { $0.result == result.code }?.rating?.value
  }

  private var standing: Standing {
    // While the value of the last period is open, an older one rates nothing.
    guard periods.last?.actual.value != nil, let actual = latest?.actual.value?.number,
      let milestone = latest?.milestone.value?.number
    else { return .unrated }
    let isReached: Bool =
      switch indicator.direction {
      case .decrease: actual <= milestone
      case .increase, nil: actual >= milestone
      }
    return isReached ? .reached : .below
  }

  /// The rating in words, behind a sign: that of the report, else by the milestone.
  var rating: [Inline] {
    let phrases = subject.phrases
    if let reported {
      return signed(
        reported == .offTrack ? "○" : "●",
        phrases.code(Code(reported.rawValue), in: .progressRatings))
    }
    return switch standing {
    case .reached: signed("●", phrases.term(ProjectResultsTerm.reached))
    case .below: signed("○", phrases.term(ProjectResultsTerm.below))
    case .unrated: phrases.term(ProjectResultsTerm.unrated)
    }
  }

  private func signed(_ sign: String, _ rating: [Inline]) -> [Inline] {
    subject.phrases.sentence(
      ProjectResultsTerm.sign, ["sign": [.text(sign)], "rating": rating])
  }
}
