import Foundation

/// A definition to begin with, as somebody would fill in its blanks.
enum FilledStarter {
  /// The text with a value for every blank.
  static func text(_ starter: String) -> String {
    var number = 0
    return starter.components(separatedBy: "\n").map { line in
      guard !line.hasPrefix("#") else { return line.replacingOccurrences(of: "___", with: "") }
      var line = line
      for (blank, value) in values { line = line.replacingOccurrences(of: blank, with: value) }
      // Each remaining blank is a text of its own; equal texts would be findings themselves.
      while let blank = line.range(of: "___") {
        number += 1
        line.replaceSubrange(blank, with: String(number))
      }
      return line
    }.joined(separator: "\n")
  }

  private static let values: [(blank: String, value: String)] = [
    ("  - year: ___", "  - year: 2094"),
    ("razumijevanju, date: ___", "razumijevanju, date: 2090-05-09"),
    ("I1, year: ___, value: ___", "I1, year: 2096, value: 20"),
    ("I2, year: ___, value: ___", "I2, year: 2096, value: 20"),
    ("planned: ___, spent: ___", "planned: 200, spent: 200"), ("planned: ___", "planned: 200"),
    ("  spent: ___", "  spent: 200"), ("budget: ___", "budget: 200"),
    ("within_deadline: ___", "within_deadline: 3"), ("late: ___", "late: 1"),
    ("without_response: ___", "without_response: 0"), ("average_hours: ___", "average_hours: 30"),
    ("longest_hours: ___", "longest_hours: 60"), ("as_of: ___", "as_of: 2096-12-31"),
    ("status: ___", "status: ongoing"), ("plan: ___", "plan: plan.yaml"),
    ("  - ___", "  - plan.yaml"), (", ___]", ", ba-kljuc]"), ("meetings: ___", "meetings: 4"),
    ("statements: ___", "statements: 2"), ("next: ___", "next: 2097-05"),
    ("founded: ___", "founded: 2090-05"), ("since: ___", "since: 2092-03"),
    ("signatories: ___", "signatories: 4"), ("activists: ___", "activists: 7"),
    ("statement_quorum: ___", "statement_quorum: 3"),
    (
      "{ year: ___, condemnations: ___, joint_actions: ___, statements_hours_median: ___",
      "{ year: 2095, condemnations: 3, joint_actions: 2, statements_hours_median: 30"
    ),
    ("email: ___", "email: \"koalicija@primjer.example\""),
    ("  year: ___", "  year: 2097"),
    ("baseline: { year: ___, value: ___ }", "baseline: { year: 2095, value: 10 }"),
    ("- { year: ___, value: ___ }", "- { year: 2096, value: 20 }"),
    ("- { year: ___, amount: ___ }", "- { year: 2096, amount: 500 }"),
    ("year: ___, class: ", "year: 2095, class: "),
    ("kind: final, year: ___", "kind: final, year: 2099"),
    ("quantity: ___, unit_cost: ___, amount: ___", "quantity: 2, unit_cost: 50, amount: 100"),
    ("total: ___", "total: 100"), ("budget_code: ___", "budget_code: \"614300\""),
    ("total_contributions: ___", "total_contributions: 1000"),
    ("donor: donator, amount: ___", "donor: donator, amount: 1000"),
    ("amount: ___", "amount: 100"), ("reference_date: ___", "reference_date: 2095-10-31"),
    ("end: ___", "end: 2099-12-31"), ("start: ___", "start: 2096-01-01"),
    ("number: ___", "number: \"02-05-1/95\""), ("date: ___", "date: 2095-09-16"),
    ("likelihood: ___", "likelihood: 3"), ("impact: ___", "impact: 3"),
    ("participants: ___", "participants: 120"), ("value: ___", "value: 33"),
    ("count: ___", "count: 4"), ("sample_size: ___", "sample_size: 400"),
    ("id: ___", "id: proba"),
    ("acronym: ___", "acronym: PROBA"), ("source: ___", "source: Dokument projekta"),
    ("bs: ___", "bs: tekst ___"), ("hr: ___", "hr: tekst ___"), ("sr: ___", "sr: tekst ___"),
    ("en: ___", "en: text ___"),
  ]
}
