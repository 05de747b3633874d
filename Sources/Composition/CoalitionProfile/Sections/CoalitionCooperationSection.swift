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
        FactRow(phrases.term(label), texts: subject.names.texts(of: $0, at: path))
      }
    }
    if let assistance = coalition.assistance {
      facts.append(
        FactRow(phrases.term(CoalitionTerm.assistance), texts: texts(of: assistance, subject)))
    }
    return [
      .unnumbered(1, "cooperation", phrases.term(CoalitionTerm.cooperationHeading)),
      .table(
        .facts(
          "table.cooperation", facts, caption: nil,
          alternative: phrases.plain(CoalitionTerm.cooperationAlternative))),
    ]
  }

  private static func texts(
    of assistance: Assistance, _ subject: CoalitionSubject
  ) -> [Prose] {
    let phrases = subject.phrases
    var texts = [Prose(subject.names.organisation(assistance.by))]
    if let text = assistance.text {
      texts.append(phrases.capitalized(phrases.prose(text, at: "assistance/text")))
    }
    if let since = assistance.since {
      texts.append(
        Prose(phrases.sentence(CoalitionTerm.assistanceSince, ["since": phrases.date(since)])))
    }
    if let count = assistance.coalitions {
      let told = phrases.sentence(
        CoalitionTerm.assistedCoalitions, ["count": phrases.count(count)])
      let state =
        assistance.asOf == nil
        ? phrases.term(CoalitionTerm.stateUnknown)
        : phrases.sentence(CoalitionTerm.stateOf, ["day": phrases.date(assistance.asOf)])
      texts.append(Prose(phrases.remark(told, state)))
    }
    return texts
  }
}
