/// A report on ``MarkedProject`` that tells everything that a report to donors can, each in words or
/// numbers of its own.
enum MarkedReport {
  static let yaml = """
    kohezija: 1
    kind: report
    id: marked-report
    data_status: illustrative
    report_type: donor-progress
    template: obrazac-donatora
    title: { bs: b-naslov-izvjestaja, en: e-report-title }
    project: project.yaml
    period: { start: 2032-01-01, end: 2032-12-31, frequency: annual }
    submitted: { number: "89-01/32", date: 2033-01-11, place: Mjesto, to: donor, by: { function: { bs: b-funkcija, en: e-function }, organisation: prva } }
    languages: { primary: bs-Latn, secondary: en }
    cover:
      country: ME
      programme_number: "PRG-8901"
      mptf_project_number: "MPTF-8902"
      modality: PRF
      first_transfer_date: 2031-02-12
      original_end: 2033-02-13
      current_end: 2033-08-14
      duration_months: 8903
      priority_window: [youth]
      convening_agency: prva
      recipient_organisations: [prva]
      implementing_partners: [druga]
      contributions: { by_recipient_organisation: { prva: 8904.5 }, government: 8905.5, other: 8906.5, total: 8907.25 }
      gender_marker: { score: 3 }
      risk_marker: high
      focus_area: "2.1"
      implementation_rate_pct: 89.08
      geographic_scope: { bs: b-obuhvat, en: e-scope }
    overall_progress:
      rating: on-track
      summary: { bs: b-sazetak, en: e-summary }
      structural_change: { bs: b-promjena, en: e-change }
      human_impact: { bs: b-ljudi, en: e-people }
      significant_events_next_period: [{ bs: b-dogadjaj, en: e-event }]
    outcomes:
      - result: "7.7"
        rating: off-track
        narrative: { bs: b-tekst, en: e-narrative }
        gender_and_youth: { bs: b-rod-mladi, en: e-gender-youth }
        indicators:
          - id: M1
            title: { bs: b-pokazatelj, en: e-measured }
            measure: unit
            direction: increase
            baseline: { year: 2030, value: 8941, by: { sex: { f: 8942 } } }
            end_of_project_target: 8943
            period: { start: 2032-02-01, end: 2032-11-30, milestone: 8944, actual: 8945, by: { sex: { f: 8946 } } }
            variance_reason: { bs: b-zasto, en: e-why }
            verification: { bs: b-provjera, en: e-check }
    cross_cutting:
      national_ownership: { bs: b-vlasnistvo, en: e-ownership }
      gender: { planned_amount: 8951.5, spent_amount: 8952.5, text: { bs: b-ravnopravnost, en: e-equality } }
      youth: { bs: b-mladi, en: e-youth }
      conflict_sensitivity: { bs: b-sukob, en: e-conflict }
      monitoring: { bs: b-pracenje, en: e-monitoring }
      evaluation: { kind: final, planned: 2033-04-15, completed: 2033-05-16, conducted_by: druga, budget: 8953.5, text: { bs: b-vrednovanje, en: e-evaluation }, findings: [{ bs: b-nalaz, en: e-finding }] }
      catalytic_effects:
        financial: [{ text: { bs: b-ucinak, en: e-effect }, amount: { value: 8954.5, currency: BAM } }]
        non_financial: [{ bs: b-drugi-ucinak, en: e-other-effect }]
      sustainability: { bs: b-odrzivost, en: e-sustainability }
      risks_and_adjustments: [{ risk: { bs: b-rizik, en: e-risk }, adjustment: { bs: b-prilagodba, en: e-adjustment } }]
      no_cost_extension: { requested: true, new_end: 2033-09-17, reason: { bs: b-razlog-produzenja, en: e-extension-reason } }
    finance:
      as_of: 2032-12-18
      currency: EUR
      statement: certified
      budget: 8961.5
      previous_budget: 8962.5
      expenditure: 8963.5
      commitments: 8964.5
      net_funded: 8965.5
      tranches: [{ number: 8966, date: 2032-04-19, amount: 8967.5, status: transferred, recipient: prva }]
      by_category: [{ category: "4", budget: 8971.5, previous_budget: 8972.5, expenditure: 8973.5, commitments: 8974.5, share_pct: 100 }]
      by_outcome: [{ result: "7.7", budget: 8975.5, previous_budget: 8976.5, expenditure: 8977.5, commitments: 8978.5, share_pct: 100 }]
      by_recipient_organisation: [{ organisation: prva, budget: 8981.5, previous_budget: 8982.5, expenditure: 8983.5, commitments: 8984.5, share_pct: 100 }]
      indirect_rate_pct: 8.95
      revision: { date: 2032-06-20, reference: "IZM-8985" }
      exchange_rates:
        - { from: BAM, units: 1000, to: EUR, value: 511.29, date: 2032-01-21, source: drugi-izvor }
    problems: [{ bs: b-problem, en: e-problem }]
    lessons_learned: [{ bs: b-lekcija, en: e-lesson }]
    evaluation: { kind: mid-term, planned: 2032-04-22, completed: 2032-05-23, conducted_by: druga, budget: 8986.5, text: { bs: b-srednje, en: e-middle }, findings: [{ bs: b-nalaz-dva, en: e-finding-two }] }
    annexes: [{ title: { bs: b-prilog, en: e-annex }, reference: prilog-8987 }]
    """
}
