import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// In what the members of a coalition were trained, and what they have found out.
enum CoalitionCapacitySection {
  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    var blocks: [Block] = [
      .unnumbered(1, "capacity-building", phrases.term(CoalitionTerm.capacityHeading))
    ]
    if !coalition.capacityBuilding.isEmpty {
      let topics = coalition.capacityBuilding.map { phrases.code($0, in: .capacityTopics) }
      blocks.append(
        .text(phrases.sentence(CoalitionTerm.topics, ["topics": phrases.list(topics)])))
    }
    if !coalition.trainings.isEmpty { blocks.append(.table(trainings(subject))) }
    if !coalition.research.isEmpty { blocks.append(.table(research(subject))) }
    return blocks
  }

  private static func trainings(_ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let trainings = subject.coalition.trainings
    return .data(
      "table.trainings",
      columns: [
        TableColumn(4, phrases.term(CoalitionTerm.topic)),
        TableColumn(1.4, phrases.term(CoalitionTerm.year)),
        TableColumn(4, phrases.term(CoalitionTerm.provider)),
        TableColumn(2.2, .number, phrases.term(CoalitionTerm.participants)),
        TableColumn(4, phrases.term(CoalitionTerm.goal)),
      ],
      rows: RowSequence(count: trainings.count) { index in
        let training = trainings[index]
        let path = DataPath(components: ["trainings"]).element(index) / "goal"
        return Row([
          .heading(phrases.codeAlone(training.topic, in: .capacityTopics)),
          .text(phrases.year(training.year)),
          .text(subject.names.organisation(training.provider)),
          .number(phrases.count(training.participants)),
          .prose(phrases.capitalized(phrases.prose(training.goal, at: path))),
        ])
      },
      caption: phrases.term(CoalitionTerm.trainingsCaption),
      alternative: phrases.plain(CoalitionTerm.trainingsAlternative))
  }

  private static func research(_ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let research = subject.coalition.research
    return .data(
      "table.research",
      columns: [
        TableColumn(4.6, phrases.term(CoalitionTerm.study)),
        TableColumn(1.4, phrases.term(CoalitionTerm.year)),
        TableColumn(4, phrases.term(CoalitionTerm.conductedBy)),
        TableColumn(3, phrases.term(CoalitionTerm.topic)),
        TableColumn(1.6, .number, phrases.term(CoalitionTerm.sample)),
      ],
      rows: RowSequence(count: research.count) { index in
        let study = research[index]
        let path = DataPath(components: ["research"]).element(index) / "title"
        let title = phrases.text(study.title, at: path)
        return Row([
          .heading(study.url.map { [.link($0, title)] } ?? title),
          .text(phrases.year(study.year)),
          .text(subject.names.organisation(study.conductedBy)),
          .text(phrases.codeAlone(study.topic, in: .surveyTopics)),
          .number(phrases.count(study.sampleSize)),
        ])
      },
      caption: phrases.term(CoalitionTerm.researchCaption),
      alternative: phrases.plain(CoalitionTerm.researchAlternative))
  }
}
