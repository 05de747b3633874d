import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the head and the first sections of an implementation report.
enum ImplementationTerm: String, CaseIterable, TermKey {
  case kind = "implementation-report.kind"
  case titled = "implementation-report.titled"
  case period = "implementation-report.period"
  case to = "implementation-report.to"
  case submitter = "implementation-report.submitter"
  case summaryHeading = "implementation-report.summary-heading"
  case statusCaption = "implementation-report.status-caption"
  case statusAlternative = "implementation-report.status-alternative"
  case status = "implementation-report.status"
  case count = "implementation-report.count"
  case share = "implementation-report.share"
  case notReported = "implementation-report.not-reported"
  case contextHeading = "implementation-report.context-heading"
}

/// Head, summary and context.
enum ImplementationHeadSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let (phrases, report) = (subject.phrases, subject.report)
    let submission = report.submission
    let title =
      report.title.map { phrases.text($0, at: "title") }
      ?? phrases.sentence(
        ImplementationTerm.titled,
        [
          "title": phrases.text(subject.plan.plan.title, at: "title"),
          "year": phrases.year(subject.year),
        ])
    var blocks =
      (subject.arms?.blocks(phrases) ?? [])
      + subject.form.head(
        of: "mayor", number: submission?.number,
        place: submission?.place.map { phrases.verbatim($0) }, date: submission?.date)
      + [
        .text(title, .title),
        .text(
          phrases.sentence(
            ImplementationTerm.period, ["period": phrases.period(report.period.span)]),
          .subtitle),
      ]
    if let recipient = submission?.recipient {
      blocks.append(
        .text(
          phrases.labelled(
            ImplementationTerm.to, phrases.recipient(recipient, of: subject.plan.unit))))
    }
    if let function = submission?.function {
      blocks.append(
        .text(
          phrases.labelled(
            ImplementationTerm.submitter, phrases.text(function, at: "submitted/by/function"))))
    }
    if report.dataStatus == .illustrative {
      blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks
  }

  static func summary(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "summary", phrases.term(ImplementationTerm.summaryHeading))
    ]
    if let summary = subject.implementation.summary {
      blocks.append(subject.prose(summary, at: "summary"))
    }
    return blocks + [.table(statuses(subject))]
  }

  /// How many of the plan's actions have come how far.
  private static func statuses(_ subject: ImplementationSubject) -> Table {
    let phrases = subject.phrases
    let actions = subject.plan.plan.actions
    var counts: [ImplementationStatus: Int] = [:]
    var unreported = 0
    for action in actions {
      if let status = subject.progress(of: action.id)?.status {
        counts[status, default: 0] += 1
      } else {
        unreported += 1
      }
    }
    let all = DecimalNumber(actions.count)
    func row(_ kind: Row.Kind, _ label: [Inline], _ count: Int) -> Row {
      Row(
        kind,
        [
          .heading(label), .number(phrases.count(count)),
          .number(phrases.part(Share(DecimalNumber(count), of: all))),
        ])
    }
    var rows = ImplementationStatus.allCases.map { status in
      row(
        .plain, phrases.codeAlone(Code(status.rawValue), in: .implementationStatuses),
        counts[status] ?? 0)
    }
    if unreported > 0 {
      rows.append(row(.attention, phrases.term(ImplementationTerm.notReported), unreported))
    }
    return .data(
      "table.statuses",
      columns: [
        TableColumn(5, phrases.term(ImplementationTerm.status)),
        TableColumn(2, .number, phrases.term(ImplementationTerm.count)),
        TableColumn(2, .number, phrases.term(ImplementationTerm.share)),
      ],
      rows: RowSequence(rows + [row(.total, phrases.term(CommonTerm.total), actions.count)]),
      caption: phrases.term(ImplementationTerm.statusCaption),
      alternative: phrases.plain(ImplementationTerm.statusAlternative))
  }

  static func context(_ subject: ImplementationSubject) -> [Block] {
    [
      .section(1, "context", subject.phrases.term(ImplementationTerm.contextHeading)),
      .text(subject.text(subject.implementation.context, at: "context")),
    ]
  }
}
