import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads an indicator; plans and the results of projects have the same.
enum IndicatorReader {
  /// The indicator in a mapping; nil without an id.
  static func read(_ reader: NodeReader) -> Indicator? {
    let id = reader.required("id", reader.identifier)
    let level = reader.choice("level", ResultLevel.self)
    let title = reader.requiredLocalized("title")
    let measure = reader.required("measure") { reader.choice($0, IndicatorMeasure.self) }
    let direction = reader.choice("direction", IndicatorDirection.self)
    let baseline = reader.child("baseline", value)
    let targets = reader.list("targets", value)
    let isCumulative = reader.boolean("cumulative")
    let verification = reader.localized("verification")
    let source = reader.identifier("source")
    let frequency = reader.code("frequency", in: "frequencies")
    let isFromIncidents = reader.answer("from_incidents")
    return id.map {
      Indicator(
        id: $0, level: level, title: title, measure: measure ?? .unit, direction: direction,
        baseline: baseline, targets: targets, isCumulative: isCumulative,
        verification: verification, source: source, frequency: frequency,
        isFromIncidents: isFromIncidents)
    }
  }

  /// A value in one year.
  static func value(_ reader: NodeReader) -> IndicatorValue? {
    IndicatorValue(
      year: reader.year("year"), value: reader.decimal("value"), text: reader.localized("text"),
      disaggregation: disaggregation(reader))
  }

  /// How the number of a mapping is made up, by its key `by`.
  static func disaggregation(_ reader: NodeReader) -> [Disaggregation] {
    let log = reader.log
    return reader.entries("by") { dimension, parts, path in
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
