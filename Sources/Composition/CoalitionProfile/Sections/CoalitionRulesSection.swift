import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Who coordinates a coalition, and by which rules it works inside.
enum CoalitionRulesSection {
  /// Who coordinates, by function.
  static func coordinators(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coordinators = subject.coalition.coordinators
    return [
      .unnumbered(1, "coordinators", phrases.term(CoalitionTerm.coordinatorsHeading)),
      .table(
        .data(
          "table.coordinators",
          columns: [
            TableColumn(3, phrases.term(CoalitionTerm.function)),
            TableColumn(4, phrases.term(CoalitionTerm.organisation)),
            TableColumn(4, phrases.term(CoalitionTerm.mandate)),
          ],
          rows: RowSequence(count: coordinators.count) { index in
            let coordinator = coordinators[index]
            let path = DataPath(components: ["coordinators"]).element(index) / "function"
            return Row([
              .heading(phrases.capitalized(phrases.text(coordinator.function, at: path))),
              .text(subject.names.organisation(coordinator.organisation)),
              .text(phrases.period(coordinator.mandate)),
            ])
          },
          caption: phrases.term(CoalitionTerm.coordinatorsCaption),
          alternative: phrases.plain(CoalitionTerm.coordinatorsAlternative))),
    ]
  }

  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    guard let rules = subject.coalition.procedures else { return [] }
    return [
      .unnumbered(1, "rules", phrases.term(CoalitionTerm.rulesHeading)),
      .table(
        .facts(
          "table.rules", facts(of: rules, subject), caption: nil,
          alternative: phrases.plain(CoalitionTerm.rulesAlternative))),
    ]
  }

  private static func facts(
    of rules: CoalitionProcedures, _ subject: CoalitionSubject
  ) -> [FactRow] {
    let phrases = subject.phrases
    let path: DataPath = "procedures/review/outcome"
    let hours = rules.responseHours.map {
      phrases.sentence(CoalitionTerm.hours, ["hours": phrases.count($0)])
    }
    let conflict = rules.hasConflictOfInterestRule.map {
      phrases.capitalized(phrases.answer($0))
    }
    var facts = [
      FactRow(phrases.term(CoalitionTerm.quorum), phrases.count(rules.statementQuorum)),
      FactRow(phrases.term(CoalitionTerm.responseTime), hours ?? phrases.notPublished),
      FactRow(phrases.term(CoalitionTerm.conflict), conflict ?? phrases.notPublished),
      FactRow(phrases.term(CoalitionTerm.lastReview), phrases.date(rules.review?.last)),
      FactRow(phrases.term(CoalitionTerm.nextReview), phrases.date(rules.review?.next)),
    ]
    if let review = rules.review {
      if !review.assistedBy.isEmpty {
        facts.append(
          FactRow(
            phrases.term(CoalitionTerm.reviewHelp),
            phrases.list(review.assistedBy.map { subject.names.organisation($0) })))
      }
      if let outcome = review.outcome {
        facts.append(
          FactRow(phrases.term(CoalitionTerm.reviewOutcome), phrases.prose(outcome, at: path)))
      }
    }
    return facts
  }
}
