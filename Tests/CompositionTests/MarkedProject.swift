/// A project in which everything that can be told is told, each thing by words and numbers of its
/// own.
enum MarkedProject {
  static let yaml = """
    kohezija: 1
    kind: project
    id: marked
    data_status: illustrative
    languages: { primary: bs-Latn, secondary: en }
    provenance: { source: "Izvor Stranica", captured: 2034-01-05, url: "https://primjer.example/spsc", as_published: true }
    acronym: OZNAKA
    title: { bs: b-naslov, en: e-title }
    status: { published_label: { bs: b-status, en: e-status }, iati: 3 }
    dates: { start: 2031-02, expected_end: 2033-04, end: 2033-05 }
    project_office: ME
    overall_objective: { bs: b-cilj, en: e-objective }
    components:
      - { lead: [prva], bs: b-komponenta, en: e-component }
    primary_beneficiaries:
      - { id: k1, bs: b-korisnik, en: e-beneficiary, group: authority, emphasis: [roma] }
    results:
      - { code: "7", level: outcome, statement: { bs: b-ishod, en: e-outcome }, part_of: "6", indicators: [ { id: P7, level: outcome, title: { bs: b-mjera, en: e-measure }, measure: unit, direction: increase, baseline: { year: 2031, value: 8911 }, targets: [ { year: 2033, value: 8912 } ], periods: [ { start: 2031-06-01, end: 2031-06-02, milestone: 8913, actual: 8914, by: { sex: { f: 8915 } }, milestone_by: { sex: { f: 8916 } }, variance_reason: { bs: b-razlog-mjere, en: e-measure-reason } } ], cumulative: true, verification: { bs: b-dokaz, en: e-proof }, source: druga, frequency: annual } ] }
      - code: "7.7"
        level: output
        part_of: "7"
        statement: { bs: b-rezultat, en: e-result }
        indicators:
          - id: P71
            level: outcome
            title: { bs: b-indikator, en: e-indicator }
            measure: unit
            direction: increase
            baseline: { year: 2031, value: 8901, by: { sex: { f: 8902 } } }
            targets: [{ year: 2033, value: 8903, by: { sex: { m: 8904 } } }]
            periods:
              - { start: 2031-03-01, end: 2031-03-02, milestone: 8921, actual: 8922, by: { sex: { f: 8923 } }, milestone_by: { sex: { m: 8924 } }, variance_reason: { bs: b-razlog, en: e-reason } }
              - { start: 2032-03-01, end: 2032-03-02, milestone: 8925, actual: 8926, by: { sex: { f: 8927 } }, milestone_by: { sex: { m: 8928 } }, variance_reason: { bs: b-drugi-razlog, en: e-other-reason } }
            cumulative: true
            verification: { bs: b-verifikacija, en: e-verification }
            source: druga
            frequency: annual
    area: { bs: b-podrucje, en: e-area }
    locations: [ba-livno]
    organisations:
      - { id: prva, name: { bs: b-prva, en: e-first }, type: multilateral, roles: [implementing], on_behalf_of: { bs: b-ime-drugog, en: e-other-name }, as_published: { body: vodi, footer: prati } }
      - { id: druga, name: { bs: b-druga, en: e-second }, type: government, roles: [funding], on_behalf_of: { bs: b-ime-treceg, en: e-third-name }, as_published: { block: daje } }
    finance:
      currency: EUR
      total_contributions: 99905.5
      contributions: [{ donor: druga, amount: 88906.5, currency: USD, date: 2031-03-07, recipient: prva }]
      tranches: [{ number: 8931, date: 2031-04-05, amount: 8932.5, status: transferred, recipient: prva }]
      delivery:
        - { year: 2031, date: 2031-05-06, amount: 8907.5, currency: USD, result: "7.7", organisation: prva, category: "4" }
        - { year: 2032, date: 2032-05-07, amount: 8908.5, currency: USD, result: "7.7", organisation: druga, category: "5" }
      budget:
        - { year: 2031, date: 2031-05-08, amount: 8933.5, currency: USD, result: "7.7", organisation: prva, category: "4" }
      exchange_rates:
        - { from: USD, units: 100, to: EUR, value: 89.34, date: 2031-01-09, source: izvor-kursa }
      by_recipient_organisation: { prva: 8909.5 }
      budget_by_year: { 2031: 7981.19 }
      plans: [{ plan: plan-8941, action: A8942, currency: BAM, by_year: { 2031: 8943.5 }, amount: 8944.5 }]
    """
}
