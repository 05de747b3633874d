import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads an indicator; plans and the results of projects have nearly the same.
enum IndicatorReader {
  /// The indicator of a plan in a mapping; nil without an id.
  static func read(_ reader: NodeReader) -> Indicator? {
    read(reader, periods: { _ in [] }, sameAs: { reader.child("same_as", projectIndicator) })
  }

  /// The indicator of a project's result, which tells what was reached too; nil without an id.
  static func readWithPeriods(_ reader: NodeReader) -> Indicator? {
    read(
      reader, periods: { measure in reader.list("periods") { period($0, measure) } },
      sameAs: { nil })
  }

  private static func read(
    _ reader: NodeReader, periods: (IndicatorMeasure) -> [IndicatorPeriod],
    sameAs: () -> ProjectIndicator?
  ) -> Indicator? {
    let id = reader.required("id", reader.identifier)
    let level = reader.choice("level", ResultLevel.self)
    let title = reader.requiredLocalized("title")
    let measure = reader.required("measure") { reader.choice($0, IndicatorMeasure.self) }
    let direction = reader.choice("direction", IndicatorDirection.self)
    let baseline = reader.child("baseline", value)
    let targets = reader.list("targets", value)
    let periods = periods(measure ?? .unit)
    let isCumulative = reader.boolean("cumulative")
    let verification = reader.localized("verification")
    let source = reader.identifier("source")
    let frequency = reader.code("frequency", in: "frequencies")
    let isFromIncidents = reader.answer("from_incidents")
    let sameAs = sameAs()
    return id.map {
      Indicator(
        id: $0, level: level, title: title, measure: measure ?? .unit, direction: direction,
        baseline: baseline, targets: targets, periods: periods, isCumulative: isCumulative,
        verification: verification, source: source, frequency: frequency,
        isFromIncidents: isFromIncidents, sameAs: sameAs)
    }
  }

  /// The indicator of a project; nil without both ids.
  private static func projectIndicator(_ reader: NodeReader) -> ProjectIndicator? {
    let project = reader.required("project", reader.identifier)
    let indicator = reader.required("indicator", reader.identifier)
    guard let project, let indicator else { return nil }
    return ProjectIndicator(project: project, indicator: indicator)
  }

  /// A value in one year.
  static func value(_ reader: NodeReader) -> IndicatorValue? {
    IndicatorValue(
      year: reader.year("year"), value: reader.decimal("value"), text: reader.localized("text"),
      disaggregation: disaggregation(reader))
  }

  /// What was to be reached and was reached in a period; nil without its start and end.
  private static func period(
    _ reader: NodeReader, _ measure: IndicatorMeasure
  ) -> IndicatorPeriod? {
    let start = reader.required("start", reader.date)
    let end = reader.required("end", reader.date)
    let milestone = reader.reading("milestone", measure)
    let actual = reader.reading("actual", measure)
    let made = disaggregation(reader)
    let planned = disaggregation(reader, "milestone_by")
    let reason = reader.localized("variance_reason")
    guard let start, let end else { return nil }
    return IndicatorPeriod(
      span: Period(start: start, end: end), milestone: milestone, actual: actual,
      disaggregation: made, milestoneDisaggregation: planned, varianceReason: reason)
  }

  /// How the number of a mapping is made up, by its key `by` unless another is named.
  static func disaggregation(_ reader: NodeReader, _ key: String = "by") -> [Disaggregation] {
    let log = reader.log
    return reader.entries(key) { dimension, parts, path in
      guard parts.kind == .mapping else {
        log.reportKind(.mapping, at: path, parts)
        return nil
      }
      return Disaggregation(
        dimension: dimension.text,
        parts: log.entries(of: parts, at: path) { category, value, path in
          log.decimal(of: value, at: path).map {
            DisaggregatedValue(category: category.text, value: $0)
          }
        })
    }
  }
}
