import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the cover of a report to donors.
enum DonorCoverTerm: String, CaseIterable, TermKey {
  case annual = "donor-report.cover.annual"
  case semiAnnual = "donor-report.cover.semi-annual"
  case progress = "donor-report.cover.progress"
  case final = "donor-report.cover.final"
  case period = "donor-report.cover.period"
  case to = "donor-report.cover.to"
  case submitter = "donor-report.cover.submitter"
  case submitted = "donor-report.cover.submitted"
  case number = "donor-report.cover.number"
  case exampleNote = "donor-report.cover.example-note"
  case partlyExampleNote = "donor-report.cover.partly-example-note"
}

/// The cover: which report it is, on which project and period, and who submits it to whom.
enum DonorCoverSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    guard let report = subject.report else { return [] }
    let (phrases, project) = (subject.phrases, subject.project)
    var blocks = report.arms?.blocks(phrases) ?? []
    blocks.append(.text([.strong(kind(of: report, phrases))], .cover))
    if let acronym = project.acronym { blocks.append(.text(phrases.symbol(acronym), .cover)) }
    blocks += [
      .text(phrases.name(report.title ?? project.title, at: "title"), .coverTitle),
      .text(
        phrases.sentence(
          DonorCoverTerm.period, ["period": phrases.period(report.period.span)]), .subtitle),
    ]
    if let submission = report.submission {
      blocks += lines(of: submission, subject).map { .text($0, .cover) }
    }
    blocks += Mark.marks(of: report.dataStatus, phrases).map { .text($0.content, .mark) }
    if report.dataStatus == .illustrative {
      let isPart = project.dataStatus == .real
      blocks.append(
        .text(
          phrases.term(
            isPart ? DonorCoverTerm.partlyExampleNote : DonorCoverTerm.exampleNote), .note))
    }
    return blocks
  }

  /// Which report it is, by its type and by how often it is made.
  static func kind(of report: Report, _ phrases: Phrases) -> [Inline] {
    guard report.type != .donorFinal else { return phrases.term(DonorCoverTerm.final) }
    switch report.period.frequency {
    case "annual": return phrases.term(DonorCoverTerm.annual)
    case "semi-annual": return phrases.term(DonorCoverTerm.semiAnnual)
    default: return phrases.term(DonorCoverTerm.progress)
    }
  }

  private static func lines(of submission: Submission, _ subject: DonorSubject) -> [[Inline]] {
    let phrases = subject.phrases
    var lines: [[Inline]] = []
    if let recipient = submission.recipient {
      lines.append(phrases.labelled(DonorCoverTerm.to, phrases.recipient(recipient, of: nil)))
    }
    let submitter = [
      submission.function.map { phrases.text($0, at: "submitted/by/function") },
      submission.organisation.map { subject.base.organisation($0) },
    ].compactMap(\.self)
    if !submitter.isEmpty {
      lines.append(phrases.labelled(DonorCoverTerm.submitter, phrases.list(submitter)))
    }
    if let number = submission.number {
      lines.append(phrases.labelled(DonorCoverTerm.number, phrases.symbol(number)))
    }
    let when = [
      submission.place.map { phrases.verbatim($0) }, submission.date.map { phrases.date($0) },
    ].compactMap(\.self)
    if !when.isEmpty {
      lines.append(
        subject.marked(
          phrases.labelled(DonorCoverTerm.submitted, phrases.list(when)),
          submission.isIllustrative))
    }
    return lines
  }

  /// The table of contents, on the page of the cover.
  static func contents(_ subject: DonorSubject) -> [Block] {
    [
      .contents(Contents(depth: 1, title: subject.phrases.term(DocumentTerm.contentsTitle))),
      .pageBreak,
    ]
  }
}
