import Diagnostics
import YAMLSource

/// Looks for data of persons, and for exact places, in the rows of recorded incidents.
///
/// Rows are counts by year, class, type and bias. What says more of whom or where is judged in the
/// source, since the model has no place for it.
enum IncidentRecordCheck {
  /// The rules that it reports, with their weights.
  static let rules: [(id: RuleID, severity: Severity)] = [("P05", .error), ("P07", .warning)]

  /// Everything that is found under the root of a definition.
  ///
  /// Reports: P05, P07.
  static func findings(in root: SourceNode) -> [Diagnostic] {
    // Plans start from incidents, reports tell those of their period.
    ["incident_baseline", "incidents"].flatMap { list -> [Diagnostic] in
      root[list]?["records"].map { findings(in: $0, at: DataPath(components: [list, "records"])) }
        ?? []
    }
  }

  private static func findings(in records: SourceNode, at path: DataPath) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var row = 0
    records.forEachElement { record in
      row += 1
      record.forEachEntry { key, value in
        guard !known.contains(key.text), let rule = rule(for: key.text.lowercased(), value)
        else { return }
        findings.append(
          Diagnostic(
            rule.id, severity: rule.severity,
            at: path.element(row - 1) / key.text, span: key.span,
            facts: [Fact("row", .number(String(row))), Fact("key", key.text)]))
      }
    }
    return findings
  }

  private static func rule(
    for key: String, _ value: SourceNode
  ) -> (id: RuleID, severity: Severity)? {
    if persons.contains(where: { key.contains($0) }) { return rules[0] }
    if value.kind == .scalar, PrivateContact.first(in: value.text) != nil { return rules[0] }
    return places.contains(where: { key.contains($0) }) ? rules[1] : nil
  }

  /// The keys that rows have.
  private static let known: Set<String> = ["year", "class", "type", "bias", "count"]

  /// Keys under which people write of persons, as far as those keys have them in common.
  private static let persons = [
    "name", "ime", "victim", "žrtv", "zrtv", "person", "osoba", "perpetrator", "počini", "pocini",
    "suspect", "osumnjič", "phone", "telefon", "mobi", "mail", "jmbg", "birth", "rođen", "rodjen",
    "address", "adres",
  ]

  /// Keys under which people write of exact places.
  private static let places = [
    "place", "mjesto", "location", "lokacija", "street", "ulica", "settlement", "naselje",
    "village", "selo", "coordinates", "koordinat", "latitude", "longitude", "gps",
  ]
}
