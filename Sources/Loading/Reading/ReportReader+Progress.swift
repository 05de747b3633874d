import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ReportReader {
  /// How the whole comes along.
  func overallProgress(_ reader: NodeReader) -> OverallProgress? {
    OverallProgress(
      rating: rating(reader), summary: reader.reportText("summary"),
      structuralChange: reader.reportText("structural_change"),
      humanImpact: reader.reportText("human_impact"),
      significantEventsNextPeriod: reader.reportTexts("significant_events_next_period"))
  }

  /// How one outcome or output comes along.
  func outcome(_ reader: NodeReader) -> OutcomeProgress? {
    let result = reader.required("result", reader.quotedText)
    let rating = rating(reader)
    let narrative = reader.reportText("narrative")
    let genderAndYouth = reader.reportText("gender_and_youth")
    let indicators = reader.list("indicators", indicator)
    return result.map {
      OutcomeProgress(
        result: $0, rating: rating, narrative: narrative, genderAndYouth: genderAndYouth,
        indicators: indicators)
    }
  }

  /// A rating: its value, or a mapping of its value and the mark.
  private func rating(_ reader: NodeReader) -> Rating? {
    guard let node = reader.value("rating") else { return nil }
    guard node.kind == .mapping else {
      return reader.choice("rating", ProgressRating.self).map { Rating($0) }
    }
    return reader.child("rating") { rating in
      let isIllustrative = rating.isIllustrative()
      return rating.choice("value", ProgressRating.self).map {
        Rating($0, isIllustrative: isIllustrative)
      }
    }
  }

  private func indicator(_ reader: NodeReader) -> ReportedIndicator? {
    let id = reader.required("id", reader.identifier)
    let isIllustrative = reader.isIllustrative()
    let title = reader.requiredLocalized("title")
    let measure = reader.required("measure") { reader.choice($0, IndicatorMeasure.self) } ?? .unit
    let direction = reader.choice("direction", IndicatorDirection.self)
    let baseline = reader.child("baseline", IndicatorReader.value)
    let target = reader.reading("end_of_project_target", measure)
    let period: IndicatorPeriod? = reader.child("period") { period in
      let start = period.required("start", period.date)
      let end = period.required("end", period.date)
      let milestone = period.reading("milestone", measure)
      let actual = period.reading("actual", measure)
      let disaggregation = IndicatorReader.disaggregation(period)
      guard let start, let end else { return nil }
      return IndicatorPeriod(
        span: Period(start: start, end: end), milestone: milestone, actual: actual,
        disaggregation: disaggregation)
    }
    let reason = reader.reportText("variance_reason")
    let verification = reader.localized("verification")
    return id.map {
      ReportedIndicator(
        id: $0, title: title, measure: measure, direction: direction, baseline: baseline,
        endOfProjectTarget: target, period: period, varianceReason: reason,
        verification: verification, isIllustrative: isIllustrative)
    }
  }

  /// An evaluation that was planned or made.
  func evaluation(_ reader: NodeReader) -> ReportEvaluation? {
    ReportEvaluation(
      kind: reader.code("kind", in: "evaluation-kinds"),
      planned: reader.known("planned", reader.date),
      completed: reader.known("completed", reader.date),
      conductedBy: reader.identifier("conducted_by"),
      budget: reader.known("budget", reader.amount), text: reader.reportText("text"),
      findings: reader.reportTexts("findings"))
  }
}
