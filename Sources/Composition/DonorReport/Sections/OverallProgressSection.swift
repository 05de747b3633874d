import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how a whole project comes along.
enum OverallProgressTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.overall.heading"
  case rating = "donor-report.overall.rating"
  case structuralChange = "donor-report.overall.structural-change"
  case humanImpact = "donor-report.overall.human-impact"
  case problems = "donor-report.overall.problems"
  case lessons = "donor-report.overall.lessons"
  case nextHeading = "donor-report.overall.next-heading"
}

/// How the whole project comes along, and what comes next.
enum OverallProgressSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    guard let report = subject.report, let progress = report.overallProgress else { return [] }
    let phrases = subject.phrases
    let path: DataPath = "overall_progress"
    var blocks: [Block] = [
      .section(1, "overall-progress", phrases.term(OverallProgressTerm.heading)),
      .text(rating(progress.rating, subject)),
      subject.prose(progress.summary, at: path / "summary").block,
    ]
    func add(_ term: OverallProgressTerm, _ name: String, _ content: [Block]) {
      blocks.append(.unnumbered(2, "overall.\(name)", phrases.term(term)))
      blocks += content
    }
    if progress.structuralChange != nil || subject.isFinal {
      add(
        .structuralChange, "structural-change",
        [subject.prose(progress.structuralChange, at: path / "structural_change").block])
    }
    if progress.humanImpact != nil || subject.isFinal {
      add(
        .humanImpact, "human-impact",
        [subject.prose(progress.humanImpact, at: path / "human_impact").block])
    }
    let (problems, lessons) = (report.implementation.problems, report.implementation.lessons)
    if !problems.isEmpty { add(.problems, "problems", subject.items(problems, at: "problems")) }
    if !lessons.isEmpty {
      add(.lessons, "lessons", subject.items(lessons, at: "lessons_learned"))
    } else if subject.isFinal {
      add(.lessons, "lessons", [.text(phrases.notPublished)])
    }
    return blocks
  }

  /// The line with a rating.
  static func rating(_ rating: Rating?, _ subject: DonorSubject) -> [Inline] {
    let phrases = subject.phrases
    let words = phrases.code(rating.map { Code($0.value.rawValue) }, in: .progressRatings)
    return phrases.labelled(
      OverallProgressTerm.rating,
      subject.marked([.strong(words)], rating?.isIllustrative ?? false))
  }

  /// What is to come in the next period.
  static func nextPeriod(_ subject: DonorSubject) -> [Block] {
    let events = subject.report?.overallProgress?.significantEventsNextPeriod ?? []
    return [
      .section(1, "next-period", subject.phrases.term(OverallProgressTerm.nextHeading))
    ] + subject.items(events, at: "overall_progress/significant_events_next_period")
  }
}
