import Diagnostics
import Languages
import PlanModel

extension ActRules {
  /// Reports: A05, A06.
  static let articles: [Rule<Plan>] = [
    Rule("A05", .error) { plan, _, findings in
      let numbers = (plan.act?.articles ?? []).map(\.number)
      let all = Set(numbers)
      var seen: Set<Int> = []
      var expected = 1
      for (place, number) in numbers.enumerated() {
        let path = DataPath("act/articles").element(place) / "number"
        defer { expected = number + 1 }
        guard seen.insert(number).inserted else {
          findings.report(at: path, "twice", Fact("number", count: number))
          continue
        }
        guard number != expected else { continue }
        if number > expected, !all.contains(expected) {
          findings.report(at: path, Fact("number", count: expected))
        } else {
          findings.report(
            at: path, "order", Fact("number", count: number), Fact("expected", count: expected))
        }
      }
    },
    Rule("A06", .warning) { plan, _, findings in
      guard let act = plan.act else { return }
      guard !act.articles.isEmpty else {
        if act.entryIntoForce == nil { findings.report(at: "act/entry_into_force", "force") }
        if act.implementationCharge.isEmpty {
          findings.report(at: "act/implementation_charge", "charge")
        }
        return
      }
      if !act.articles.contains(where: { $0.provides("entry-into-force", entryIntoForce) }) {
        findings.report(at: "act/articles", "force-article")
      }
      if !act.articles.contains(where: { $0.provides("implementation", implementation) }) {
        findings.report(at: "act/articles", "charge-article")
      }
    },
  ]

  /// How an article says, in small letters, that the act enters into force.
  private static let entryIntoForce = [
    "stupa na snagu", "stupaju na snagu", "stupit će na snagu", "enters into force",
    "enter into force", "ступа на снагу",
  ]

  /// How an article says, in small letters, who carries the act out.
  private static let implementation = [
    "zadužuj", "zadužen", "provođenje ov", "provedbu ov", "provedbu plana", "sprovođenje ov",
    "izvršenje ov", "is responsible for", "are responsible for", "shall implement",
    "carries out this", "carry out this", "задужуј", "спровођење ов",
  ]
}

extension Article {
  /// Whether it provides for something, by its code or in words.
  fileprivate func provides(_ subject: Code, _ words: [String]) -> Bool {
    if let provides { return provides == subject }
    let texts =
      [title, text].compactMap(\.self) + items
      + paragraphs.flatMap { [$0.text] + $0.items }
    return texts.contains { $0.names(words) }
  }
}
