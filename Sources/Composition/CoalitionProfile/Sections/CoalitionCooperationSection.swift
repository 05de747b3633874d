import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// With whom a coalition talks, coordinates, and by whom it is supported.
enum CoalitionCooperationSection {
  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    let forms: [(ActorsTerm, Cooperation?, DataPath)] = [
      (.dialogue, coalition.dialogue, "dialogue"),
      (.coordination, coalition.coordination, "coordination"),
    ]
    var facts = forms.compactMap { label, cooperation, path in
      cooperation.map {
        FactRow(phrases.term(label), lines: subject.names.lines(of: $0, at: path))
      }
    }
    if let assistance = coalition.assistance {
      facts.append(
        FactRow(phrases.term(CoalitionTerm.assistance), lines: lines(of: assistance, subject)))
    }
    return [
      .unnumbered(1, "cooperation", phrases.term(CoalitionTerm.cooperationHeading)),
      .table(
        .facts(
          "table.cooperation", facts, caption: nil,
          alternative: phrases.plain(CoalitionTerm.cooperationAlternative))),
    ]
  }

  private static func lines(
    of assistance: Assistance, _ subject: CoalitionSubject
  ) -> [[Inline]] {
    let phrases = subject.phrases
    var lines = [subject.names.organisation(assistance.by)]
    if let text = assistance.text {
      lines.append(phrases.capitalized(phrases.proseLine(text, at: "assistance/text")))
    }
    if let since = assistance.since {
      lines.append(
        phrases.sentence(CoalitionTerm.assistanceSince, ["since": phrases.date(since)]))
    }
    if let count = assistance.coalitions {
      let told = phrases.sentence(
        CoalitionTerm.assistedCoalitions, ["count": phrases.count(count)])
      let state =
        assistance.asOf == nil
        ? phrases.term(CoalitionTerm.stateUnknown)
        : phrases.sentence(CoalitionTerm.stateOf, ["day": phrases.date(assistance.asOf)])
      lines.append(phrases.remark(told, state))
    }
    return lines
  }
}
