import Diagnostics
import PlanModel
import YAMLSource

/// Reads a report from the root of its definition.
struct ReportReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the report under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The report; nil when it has no sound id.
  func read() -> Report? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    return id.map {
      Report(id: $0, dataStatus: status ?? .illustrative, languages: reader.log.languages)
    }
  }
}
