import PlanModel

extension IncidentLog {
  /// The counts as the part `incident_baseline` of a plan, under lines of comment.
  ///
  /// Nothing but numbers and codes of the code lists stands in it.
  package func yaml(comment: [String]) -> String {
    var lines = comment.map { "# " + $0 }
    lines += ["incident_baseline:", "  source: []", "  records:"]
    lines += baseline.records.map { record in
      let types = record.types.map(\.key)
      let type = types.count == 1 ? types[0] : "[\(types.joined(separator: ", "))]"
      let bias = record.bias.map { ", bias: \($0.key)" } ?? ""
      return "    - { year: \(record.year), class: \(record.incidentClass.rawValue), "
        + "type: \(type)\(bias), count: \(record.count) }"
    }
    let totals = baseline.totals.map { "\($0.year): \($0.count)" }
    lines.append("  totals: { \(totals.joined(separator: ", ")) }")
    if !baseline.responses.isEmpty {
      let responses = baseline.responses.map { "\($0.response.key): \($0.count)" }
      lines.append("  responses: { \(responses.joined(separator: ", ")) }")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
