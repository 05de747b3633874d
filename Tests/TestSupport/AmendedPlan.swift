import Testing

/// A plan as the council might amend it.
package enum AmendedPlan {
  /// The plan, its texts in all languages in one file.
  package static func original() throws -> String {
    String(decoding: try Repository.bytes("Tests/Fixtures/definitions/plan.yaml"), as: UTF8.self)
  }

  /// The amended plan: an action moved, one deleted, one new; money, values and texts changed.
  package static func text() throws -> String {
    try edits.reduce(deletingFirstAction(try original())) { text, edit in
      let parts = text.split(separator: edit.old, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "“\(edit.old)” stands there once")
      return parts.joined(separator: edit.new)
    }
  }

  private static func deletingFirstAction(_ text: String) throws -> String {
    let start = try #require(text.firstRange(of: "  - id: A1\n")).lowerBound
    let end = try #require(text.firstRange(of: "  - id: A2\n")).lowerBound
    return String(text[..<start] + text[end...])
  }

  private static let edits: [(old: String, new: String)] = [
    (
      #"number: "1.0", stage: proposed, supersedes: null"#,
      #"number: "1.1", stage: amended, supersedes: "1.0""#
    ),
    (
      "number: \"07-02-0000/25\"\n  date: 2025-03-27",
      "number: \"07-02-0001/26\"\n  date: 2026-03-26"
    ),
    (
      "number: 9, kind: redovna, date: 2025-03-27", "number: 17, kind: redovna, date: 2026-03-26"
    ),
    ("start: 2026-06-01, end: 2028-08-31", "start: 2027-06-01, end: 2028-08-31"),
    (
      "by_year: { 2026: 9000, 2027: 9000, 2028: 9000 }, total: 27000",
      "by_year: { 2027: 15000, 2028: 15000 }, total: 30000"
    ),
    (
      "status: expected, by_year: { 2026: 3000, 2027: 3000, 2028: 3000 }, amount: 9000",
      "status: secured, by_year: { 2027: 6000, 2028: 6000 }, amount: 12000"
    ),
    (
      "by_year: { 2026: 6000, 2027: 6000, 2028: 6000 }, amount: 18000",
      "by_year: { 2027: 9000, 2028: 9000 }, amount: 18000"
    ),
    (
      "responsible: oc\n    partners: [os1, koalicija, opcina]",
      "responsible: os1\n    partners: [oc, koalicija, opcina, csr]"
    ),
    ("actions: [A1, A2]", "actions: [A2, A4]"),
    ("    risks: [R2]\n", "    risks: [R2]\n" + newAction),
    (
      "{ bs: Fond za hitno uklanjanje grafita i popravku štete, en: Rapid removal and repair fund,"
        + " hr: Fond za žurno uklanjanje grafita i popravak štete,"
        + " sr: Fond za hitno uklanjanje grafita i popravku štete }",
      "{ bs: Fond za hitno uklanjanje grafita, en: Rapid removal fund }"
    ),
    ("{ year: 2026, value: 80 }", "{ year: 2026, value: 75 }"),
    ("{ f: 60, m: 60 }", "{ f: 70, m: 50 }"),
    ("en: Late budget adoption", "en: Late adoption of the budget"),
    ("likelihood: 4, impact: 3", "likelihood: 2, impact: 3"),
    (
      "bs: Rezervna stavka i faze provedbe, en: Reserve line and phased start,"
        + " hr: Pričuvna stavka i provedba u fazama, sr: Rezervna stavka i faze sprovođenja",
      "bs: Rezervna stavka, en: Reserve line, hr: Pričuvna stavka, sr: Rezervna stavka"
    ),
    (
      "{ year: 2024, class: incident, type: graffiti,            bias: ethnicity, count: 3 }",
      "{ year: 2024, class: incident, type: graffiti,            bias: ethnicity, count: 4 }"
    ),
    ("2024: 7 }", "2024: 8 }"),
    (
      "  - { id: vz,  name",
      "  - { id: mreza, name: { bs: Mreža mladih (primjer), en: Youth network (example) },"
        + " type: cso, role: [partner] }\n  - { id: vz,  name"
    ),
    (
      "      - { organisation: os1, function: { bs: predstavnica škole, en: school representative,"
        + " hr: predstavnica škole, sr: predstavnica škole }, role: member }\n", ""
    ),
    (
      "by_year: { 2025: 7000, 2026: 13000, 2027: 13000, 2028: 13000 }",
      "by_year: { 2025: 4000, 2026: 6500, 2027: 21000, 2028: 19000 }"
    ),
    (
      "by_source: { municipal-budget: 25000, donor: 3000, gap: 18000 }\n  total: 46000",
      "by_source: { municipal-budget: 29500, donor: 3000, gap: 18000 }\n  total: 50500"
    ),
  ]

  private static let newAction = """
      - id: A4
        title: { bs: Dežurni tim za odgovor na incidente, en: Incident response team on duty }
        kind: response
        responsible: opcina
        partners: [pu, koalicija]
        timeframe: { start: 2026-05-01, end: 2027-12-31 }
        outputs: [{ bs: Imenovan tim i objavljen broj telefona, en: Team named and number published }]
        indicators: [I1, I2]
        cost: { currency: BAM, by_year: { 2026: 2500, 2027: 2000 }, total: 4500 }
        funding: [ { source: municipal-budget, budget_code: "614300", status: secured, amount: 4500 } ]
        risks: [R1]

    """
}
