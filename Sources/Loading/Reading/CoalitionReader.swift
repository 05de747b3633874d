import Diagnostics
import PlanModel
import YAMLSource

/// Reads a coalition from the root of its definition.
struct CoalitionReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the coalition under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The coalition; nil when it has no sound id.
  func read() -> Coalition? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    return id.map {
      Coalition(id: $0, dataStatus: status ?? .illustrative, languages: reader.log.languages)
    }
  }
}
