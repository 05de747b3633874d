import Languages

extension ComparedItem {
  /// The recorded incidents that a plan starts from.
  init(_ baseline: IncidentBaseline) {
    self.init(
      .incidentBaseline,
      facts: [
        ComparedFact(.sources, "source", ComparedValue(baseline.sources, ComparedValue.parties)),
        ComparedFact(.context, "context", ComparedValue(baseline.context)),
        ComparedFact(
          .definition, "definition",
          ComparedValue(baseline.definition, in: "incident-definitions")),
        ComparedFact(
          .referenceDate, "reference_date",
          ComparedValue(baseline.referenceDate, ComparedValue.date)),
      ]
        + ComparedFact.entries(.yearTotal, "totals", baseline.totals) {
          (String($0.year), .year($0.year), .count($0.count))
        }
        + ComparedFact.entries(.responses, "responses", baseline.responses) {
          ($0.response.key, .code($0.response, list: "responses"), .count($0.count))
        },
      lists: [
        ComparedList(.disclosure, at: "disclosure", baseline.disclosure.map(Self.init)),
        ComparedList(.incidentRecord, "records", baseline.records.map(Self.init)),
        ComparedList(.procedure, at: "procedure", baseline.procedure.map(Self.init)),
      ])
  }

  private init(_ disclosure: Disclosure) {
    self.init(
      .disclosure,
      facts: [
        ComparedFact(
          .minimumCell, "public_min_cell",
          ComparedValue(disclosure.publicMinimumCell, ComparedValue.count)),
        ComparedFact(.personLevel, "allow_person_level", .answer(disclosure.allowsPersonLevel)),
        ComparedFact(.groupsYears, "group_years", .answer(disclosure.groupsYears)),
      ])
  }

  private init(_ record: IncidentRecord) {
    let types = record.types.map(\.key).joined(separator: " ")
    let kind = Code(record.incidentClass.rawValue)
    let bias = record.bias?.key ?? ""
    self.init(
      .incidentRecord,
      name: ComparedValue(together: [
        .year(record.year), .code(kind, list: "incident-classes"),
        ComparedValue(record.types, in: "incident-types"),
        ComparedValue(record.bias, in: "biases"),
      ]),
      keys: [
        "\(record.year)/\(kind.key)/\(types)/\(bias)", "\(record.year)/\(kind.key)/\(types)",
        "\(record.year)/\(types)/\(bias)", "\(kind.key)/\(types)/\(bias)",
        "\(record.year)/\(kind.key)/\(bias)/\(record.count)",
      ],
      facts: [
        ComparedFact(.year, "year", .year(record.year)),
        ComparedFact(.incidentClass, "class", .code(kind, list: "incident-classes")),
        ComparedFact(.incidentTypes, "type", ComparedValue(record.types, in: "incident-types")),
        ComparedFact(.bias, "bias", ComparedValue(record.bias, in: "biases")),
        ComparedFact(.count, "count", .count(record.count)),
      ])
  }

  private init(_ procedure: Procedure) {
    self.init(
      .procedure,
      facts: [
        ComparedFact(
          .recordedByPolice, "recorded_by_police",
          ComparedValue(procedure.recordedByPolice, ComparedValue.count)),
        ComparedFact(
          .prosecuted, "prosecuted", ComparedValue(procedure.prosecuted, ComparedValue.count)),
        ComparedFact(
          .sentenced, "sentenced", ComparedValue(procedure.sentenced, ComparedValue.count)),
      ])
  }
}
