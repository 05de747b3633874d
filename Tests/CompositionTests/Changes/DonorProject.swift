/// A project in which everything that donors ask for is told once, each datum by a value of its own.
enum DonorProject {
  static let yaml = """
    kohezija: 1
    kind: project
    id: donatorski
    data_status: illustrative
    languages: { primary: bs-Latn }
    title: Naslov
    status: { iati: 2 }
    dates: { start: 2031-02, expected_end: 2034-04, end: null }
    results:
      - { code: "1", level: outcome, statement: Ishod }
      - code: "1.1"
        level: output
        part_of: "1"
        statement: Rezultat
        indicators:
          - id: P1
            title: Indikator
            measure: unit
            direction: increase
            baseline: { year: 2031, value: 1 }
            targets: [{ year: 2033, value: 90 }]
            periods:
              - { start: 2031-03-01, end: 2031-12-31, milestone: 10, actual: 11, by: { sex: { f: 6, m: 5 } }, milestone_by: { sex: { f: 4, m: 6 } }, variance_reason: Razlog }
              - { start: 2032-01-01, end: 2032-12-31, milestone: 20, actual: null }
          - id: P2
            title: Opisni
            measure: qualitative
            periods: [{ start: 2031-03-01, end: 2031-12-31, milestone: jedno, actual: drugo }]
    organisations:
      - { id: prva, name: Prva, type: multilateral, roles: [implementing], iati_ref: XX-PRVA, channel_code: "41114" }
      - { id: druga, name: Druga, roles: [funding] }
    finance:
      currency: USD
      total_contributions: 9000
      contributions:
        - { donor: druga, amount: 5000, currency: EUR, date: 2031-03-07, recipient: prva }
        - { donor: druga, amount: 3000, date: 2032-03-07, recipient: prva }
      tranches:
        - { number: 1, date: 2031-04-01, amount: 700, status: transferred, recipient: prva, illustrative: true }
        - { number: 2, date: 2032-04-01, amount: 701, status: approved, recipient: druga }
      budget:
        - { year: 2031, amount: 801, result: "1.1", organisation: prva, category: "4" }
        - { year: 2032, amount: 802, currency: EUR, result: "1.1", organisation: druga, category: "6" }
      delivery:
        - { year: 2031, amount: 601, result: "1.1", organisation: prva, category: "4" }
        - { year: 2032, date: 2032-07-15, amount: 602, currency: EUR, result: "1.1", organisation: prva, category: "6" }
      exchange_rates:
        - { from: EUR, to: USD, value: 1.1, date: 2031-03-01, source: Izvor }
        - { from: JPY, units: 100, to: USD, value: 0.7, date: 2032-03-01 }
      plans:
        - { plan: plan-jedan, action: A1, currency: BAM, by_year: { 2031: 50, 2032: 51 }, amount: 101 }
        - { plan: plan-dva, action: A2, amount: 102 }
    iati:
      reporting_organisation: prva
      identifier: DONATORSKI
      last_updated: 2033-01-31
      sectors:
        - { vocabulary: "1", code: "15220", percentage: 60 }
        - { vocabulary: "1", code: "16015", percentage: 40 }
      tags: [{ vocabulary: "2", code: "16" }]
      policy_markers: [{ vocabulary: "1", code: "1", significance: "2" }]
      scope: "5"
      collaboration_type: "4"
      flow_type: "10"
      finance_type: "110"
      aid_type: C01
      tied_status: "5"
      humanitarian: false
      related_activities: [{ ref: XX-DRUGO, type: "1" }]
      document_links:
        - { url: "https://primjer.example/a", format: application/pdf, title: Dokument, categories: [A01], languages: [bs], date: 2032-02-02 }
      contact: { organisation: prva, email: info@primjer.example, telephone: "033 000 000", website: "https://primjer.example", address: Ulica }
    """

  /// A plan that such a project pays for.
  static let planYAML =
    MarkedPlan.yaml.replacing("donor: anketar", with: "donor: anketar\n        project: prvi")
    .replacing(
      "- id: I71\n", with: "- id: I71\n    same_as: { project: prvi, indicator: P1 }\n")
    + "\nprojects: [prvi/project.yaml, drugi/project.yaml]\n"
}
