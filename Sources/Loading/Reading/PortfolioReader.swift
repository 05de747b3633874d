import Diagnostics
import PlanModel
import YAMLSource

/// Reads a portfolio from the root of its definition.
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
    return id.map {
      Portfolio(id: $0, dataStatus: status ?? .illustrative, languages: reader.log.languages)
    }
  }
}
