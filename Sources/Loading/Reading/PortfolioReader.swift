import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads a portfolio from the root of its definition.
///
/// Reports: Y04, Y11, Y12, Y13, D01, G01, G02.
struct PortfolioReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the portfolio under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The portfolio; nil when it has no sound id.
  func read() -> Portfolio? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    let title = reader.requiredLocalized("title")
    let period = reader.period("period")
    let definitions = reader.required("definitions", reader.links) ?? []
    let topics = reader.codes("report_on", in: "portfolio-topics")
    let indicators = reader.list("common_indicators", commonIndicator)
    let cooperation = reader.list("cooperation", jointWork)
    let documents = reader.documents(of: .portfolio)
    let arms = reader.arms()
    return id.map { id in
      var portfolio = Portfolio(
        id: id, dataStatus: status ?? .illustrative, languages: reader.log.languages,
        title: title, period: period, definitions: definitions, topics: topics,
        commonIndicators: indicators, cooperation: cooperation,
        documents: documents)
      portfolio.arms = arms
      return portfolio
    }
  }

  private func commonIndicator(_ reader: NodeReader) -> CommonIndicator? {
    let id = reader.required("id", reader.identifier)
    let title = reader.requiredLocalized("title")
    let definition = reader.localized("definition")
    let measure = reader.required("measure") { reader.choice($0, IndicatorMeasure.self) }
    let unit = reader.code("unit", in: "units-of-measure")
    let sources = sources(reader)
    return id.map {
      CommonIndicator(
        id: $0, title: title, definition: definition, measure: measure ?? .unit, unit: unit,
        sources: sources)
    }
  }

  /// The indicators that go into a common one, by the ids of the members.
  private func sources(_ reader: NodeReader) -> [IndicatorSource] {
    let log = reader.log
    return reader.entries("from") { member, indicator, path in
      log.identifier(of: indicator, at: path).map {
        IndicatorSource(definition: member.text, indicator: $0)
      }
    }
  }

  private func jointWork(_ reader: NodeReader) -> JointWork? {
    JointWork(
      title: reader.requiredLocalized("title"), units: reader.units("units"),
      text: reader.localized("text"))
  }
}
