/// A plan of many actions and a report on its second year, as YAML.
enum LargePlan {
  /// A plan of so many actions below objectives of twenty.
  static func plan(actions count: Int) -> String {
    let objectives = stride(from: 0, to: count, by: 20).map { first in
      let number = first / 20 + 1
      let actions = (first..<min(count, first + 20)).map { "A\($0 + 1)" }.joined(separator: ", ")
      return """
          - id: C\(number)
            title: { bs: Cilj broj \(number), en: Objective number \(number) }
            actions: [\(actions)]
        """
    }
    let actions = (1...count).map { number in
      let amount = 1000 + number
      let place = "za mlade iz različitih zajednica u općini i okolini"
      let english = "for young people of different communities in the municipality"
      return """
          - id: A\(number)
            title:
              bs: Zajednička aktivnost broj \(number) \(place)
              en: Joint activity number \(number) \(english)
            kind: prevention
            responsible: opcina
            timeframe: { start: 2026-03-01, end: 2026-10-31 }
            outputs: [ { bs: Održane radionice, en: Workshops held } ]
            indicators: [I1]
            cost: { currency: BAM, by_year: { 2026: \(amount) }, total: \(amount) }
            funding: [ { source: municipal-budget, status: secured, amount: \(amount) } ]
        """
    }
    return """
      kohezija: 1
      kind: plan
      id: large
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      title: { bs: Akcioni plan za jačanje kohezije u zajednici, en: Community Cohesion Action Plan }
      local_government: ba-sanski-most
      period: { start: 2025-01-01, end: 2028-12-31 }
      edition: { number: "1.0", stage: proposed }
      incident_baseline:
        source: [opcina]
        reference_date: 2024-12-31
        records:
          - { year: 2024, class: incident, type: graffiti, bias: ethnicity, count: 4 }
        totals: { 2024: 4 }
      actors:
        - { id: opcina, name: { bs: Općina, en: Municipality }, type: local-government, role: [lead] }
      prior_activities:
        - { year: 2024, title: { bs: Radionice, en: Workshops }, actors: [opcina] }
      objectives:
      \(objectives.joined(separator: "\n"))
      actions:
      \(actions.joined(separator: "\n"))
      indicators:
        - id: I1
          level: output
          title: { bs: Broj učesnika, en: Participants }
          measure: unit
          baseline: { year: 2024, value: 0 }
          targets: [ { year: 2028, value: 60 } ]
          verification: { bs: liste učesnika, en: participant lists }
          source: opcina

      """
  }

  /// A report that says of each action how far it has come and, as given, what was spent on it.
  static func report(actions count: Int, spent: (Int) -> String?) -> String {
    let progress = (1...count).map { number in
      """
        - action: A\(number)
          status: ongoing
          achieved: { bs: Održana je \(number). radionica., en: Workshop \(number) was held. }
      """ + (spent(number).map { "\n    spent: \($0)" } ?? "")
    }
    return """
      kohezija: 1
      kind: report
      id: large-report
      data_status: illustrative
      report_type: annual-implementation
      plan: plan.yaml
      languages: { primary: bs-Latn, secondary: en }
      title: { bs: Izvještaj za 2026. godinu, en: Report for 2026 }
      period: { start: 2026-01-01, end: 2026-12-31, frequency: annual }
      summary: { bs: Sve aktivnosti su u toku., en: All actions are under way. }
      action_progress:
      \(progress.joined(separator: "\n"))

      """
  }
}
