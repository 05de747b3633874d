import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension PlanReader {
  /// The recorded incidents that the plan starts from.
  func incidentBaseline(_ reader: NodeReader) -> IncidentBaseline? {
    IncidentBaseline(
      sources: reader.identifiers("source"),
      context: reader.localized("context"),
      definition: reader.code("definition", in: "incident-definitions"),
      referenceDate: reader.date("reference_date"),
      disclosure: reader.child("disclosure") {
        Disclosure(
          publicMinimumCell: $0.integer("public_min_cell"),
          allowsPersonLevel: $0.boolean("allow_person_level"),
          groupsYears: $0.boolean("group_years"))
      },
      records: reader.list("records", record),
      totals: totals(reader),
      procedure: reader.child("procedure") {
        Procedure(
          recordedByPolice: $0.integer("recorded_by_police"), prosecuted: $0.integer("prosecuted"),
          sentenced: $0.integer("sentenced"))
      },
      responses: responses(reader))
  }

  private func record(_ reader: NodeReader) -> IncidentRecord? {
    let year = reader.required("year", reader.year)
    let incidentClass = reader.required("class") { reader.choice($0, IncidentClass.self) }
    let types = reader.required("type") { reader.codes($0, in: "incident-types") }
    let bias = reader.code("bias", in: "biases")
    let count = reader.required("count", reader.integer)
    guard let year, let count else { return nil }
    return IncidentRecord(
      year: year, incidentClass: incidentClass ?? .incident, types: types ?? [], bias: bias,
      count: count)
  }

  private func totals(_ reader: NodeReader) -> [YearCount] {
    let log = reader.log
    return reader.entries("totals") { key, value, path in
      let count = log.integer(of: value, at: path)
      guard let year = log.year(of: key, at: path), let count else { return nil }
      return YearCount(year: year, count: count)
    }
  }

  private func responses(_ reader: NodeReader) -> [ResponseCount] {
    let log = reader.log
    return reader.entries("responses") { key, value, path in
      log.check(key.text, in: "responses", at: path, key)
      return log.integer(of: value, at: path).map {
        ResponseCount(response: Code(key.text), count: $0)
      }
    }
  }
}
