/// A plan in which everything that can be told is told, each thing by words and numbers of its own.
enum MarkedPlan {
  static let yaml = """
    kohezija: 1
    kind: plan
    id: marked
    data_status: illustrative
    languages: { primary: bs-Latn, secondary: en }
    title: { bs: b-naslov, en: e-title }
    local_government: ba-sanski-most
    canton: BA-01
    period: { start: 2031-01-02, end: 2033-11-29 }
    purposes: [prevention]
    vision: { bs: b-vizija, en: e-vision }
    strategic_documents:
      - { title: { bs: b-strategija, en: e-strategy }, period: { start: 2027-01-03, end: 2037-12-28 } }
    edition: { number: "7.77", stage: amended, supersedes: "6.66" }
    act:
      kind: zaključak
      adopting_body: council
      session: { number: 8801, kind: vanredna, date: 2031-02-03 }
      number: "broj-akta"
      date: 2031-02-04
      place: { bs: b-mjesto, en: e-place }
      legal_basis:
        - { law: zopls-fbih, provision: { bs: b-odredba, en: e-provision } }
        - text: { bs: b-osnov, en: e-basis }
      proposer: mayor
      signatory: { function: council-deputy-chair, name: "Ime Potpisnika" }
      seal: true
      entry_into_force: { rule: day-of-publication }
      publication: { gazette: { bs: b-glasnik, en: e-gazette }, issue: "broj-glasnika", date: 2031-02-05 }
      implementation_charge: [provodilac]
      repeals: [{ bs: b-ranija, en: e-earlier }]
      articles:
        - number: 881
          title: { bs: b-clan, en: e-article }
          provides: subject
          text: { bs: b-tekst-clana, en: e-article-text }
          items: [{ bs: b-tacka, en: e-item-of-article }]
          paragraphs:
            - { text: { bs: b-stav, en: e-paragraph }, items: [{ bs: b-alineja, en: e-point }] }
    preparation:
      authors: [provodilac]
      partners: [pomagac]
      needs: [{ bs: b-potreba, en: e-need }]
      working_group:
        appointed_by: mayor
        decision: { number: "broj-odluke", date: 2030-02-06 }
        members:
          - organisation: provodilac
            function: { bs: b-funkcija, en: e-function }
            role: secretary
      facilitated_by: [pomagac]
      survey:
        conducted_by: anketar
        method: { bs: b-metoda, en: e-method }
        fieldwork: { start: 2030-03-01, end: 2030-03-19 }
        population: { bs: b-populacija, en: e-population }
        sample_size: 8802
        margin_of_error_pct: 4.913
        findings:
          - { id: N71, topic: trust, text: { bs: b-nalaz, en: e-finding }, value: 33.713, unit: percent }
          - { id: N72, topic: media, text: { bs: b-nalaz-2, en: e-finding-2 }, value: 71.713, unit: hours }
      consultation:
        opened: 2030-04-01
        closed: 2030-04-21
        forms: [{ bs: b-oblik, en: e-form }]
        comments_received: 8803
        comments_accepted: 8804
    incident_baseline:
      source: [izvor]
      context: { bs: b-strah, en: e-fear }
      definition: criminal-law
      reference_date: 2030-05-01
      disclosure: { public_min_cell: 8805, allow_person_level: false }
      records:
        - { year: 2028, class: incident, type: graffiti, bias: ethnicity, count: 9001 }
        - { year: 2029, class: crime, type: arson, bias: religion, count: 9002 }
      totals: { 2028: 9001, 2029: 9002 }
      procedure: { recorded_by_police: 8806, prosecuted: 8807, sentenced: 8808 }
      responses: { police_action: 8809, none: 8810 }
    actors:
      - { id: provodilac, name: { bs: b-provodilac, en: e-implementer }, type: school, role: [lead], duties: [{ bs: b-duznost, en: e-duty }] }
      - { id: pomagac, name: { bs: b-pomagac, en: e-helper }, type: media, role: [supporter], duties: [{ bs: b-duznost-2, en: e-duty-2 }] }
      - { id: anketar, name: { bs: b-anketar, en: e-surveyor }, type: academia, role: [monitor], duties: [{ bs: b-duznost-3, en: e-duty-3 }] }
      - { id: izvor, name: { bs: b-izvor, en: e-source }, type: police, role: [data-source], duties: [{ bs: b-duznost-4, en: e-duty-4 }], profile: x.yaml }
    coordination: { form: { bs: b-koordinacija, en: e-coordination }, actors: [pomagac], frequency: quarterly, since: 2019-02 }
    dialogue: { form: { bs: b-dijalog, en: e-dialogue }, actors: [izvor], frequency: monthly, since: 2018-04 }
    prior_activities:
      - year: 2027
        title: { bs: b-ranije, en: e-prior }
        actors: [pomagac]
        participants: 8811
        amount: { value: 8812.5, currency: EUR }
        result: { bs: b-ishod-ranije, en: e-prior-result }
    objectives:
      - { id: C71, title: { bs: b-cilj, en: e-objective }, addresses: [N71, N72], actions: [A71] }
    actions:
      - id: A71
        title: { bs: b-aktivnost, en: e-action }
        kind: response
        responsible: provodilac
        partners: [pomagac]
        timeframe: { start: 2031-06-01, end: 2031-06-17 }
        outputs: [{ bs: b-izlaz, en: e-output }]
        indicators: [I71]
        cost:
          currency: BAM
          lines:
            - { item: { bs: b-stavka, en: e-item }, quantity: 8813, unit_cost: 8814.25, amount: 8815.5 }
          by_year: { 2031: 8816.5, 2032: 8817.5 }
          total: 17634
        funding:
          - source: donor
            budget_code: "888001"
            donor: anketar
            status: expected
            by_year: { 2031: 8818.5 }
            amount: 8819.5
          - { source: none, status: gap, by_year: { 2032: 8820.5 }, amount: 8821.5 }
        risks: [R71]
      - id: A72
        title: { bs: b-besplatno, en: e-free }
        kind: visibility
        responsible: izvor
        partners: [pomagac]
        timeframe: { start: 2031-07-01, end: 2031-07-17 }
        outputs: [{ bs: b-izlaz-2, en: e-output-2 }]
        indicators: [I72]
        zero_cost: { bs: b-razlog, en: e-reason }
        risks: [R71]
    indicators:
      - id: I71
        level: impact
        title: { bs: b-indikator, en: e-indicator }
        measure: unit
        direction: increase
        baseline: { year: 2029, value: 8822, by: { sex: { f: 8823, m: 8824 } } }
        targets: [{ year: 2032, value: 8825, by: { age: { "18-29": 8826 } } }]
        cumulative: true
        verification: { bs: b-verifikacija, en: e-verification }
        source: izvor
        frequency: biennial
      - id: I72
        level: output
        title: { bs: b-indikator-2, en: e-indicator-2 }
        measure: qualitative
        direction: decrease
        baseline: { year: 2029, text: { bs: b-polazno, en: e-baseline } }
        targets: [{ year: 2033, text: { bs: b-ciljno, en: e-target } }]
        verification: { bs: b-verifikacija-2, en: e-verification-2 }
        source: pomagac
        frequency: monthly
    risks:
      - id: R71
        text: { bs: b-rizik, en: e-risk }
        likelihood: 4
        impact: 5
        owner: izvor
        mitigation: { bs: b-mjera, en: e-mitigation }
    monitoring:
      body: { bs: b-tijelo, en: e-body }
      chair: pomagac
      reporting: [{ kind: quarterly, due: "03-27", to: donor }]
      evaluation: [{ kind: ex-post, year: 2034 }]
      revision_rule: { bs: b-izmjene, en: e-revision }
    """
}
