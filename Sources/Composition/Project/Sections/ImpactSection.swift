import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the block of facts.
enum ImpactTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.impact.heading"
  case alternative = "project-summary.impact.alternative"
  case start = "project-summary.impact.start"
  case end = "project-summary.impact.end"
  case expected = "project-summary.impact.expected"
  case expectedEnd = "project-summary.impact.expected-end"
  case status = "project-summary.impact.status"
  case statusCode = "project-summary.impact.status-code"
  case office = "project-summary.impact.office"
  case implementingPartner = "project-summary.impact.implementing-partner"
  case donors = "project-summary.impact.donors"
  case contributions = "project-summary.impact.contributions"
  case contribution = "project-summary.impact.contribution"
  case contributionOrigin = "project-summary.impact.contribution-origin"
  case deliveryInYear = "project-summary.impact.delivery-in-year"
  case split = "project-summary.impact.split"
  case budgetInYear = "project-summary.impact.budget-in-year"
}

/// The block of facts, in the order in which project pages have it.
enum ImpactSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(1, "impact", phrases.term(ImpactTerm.heading)),
      .table(
        .facts(
          "table.impact",
          dates(subject) + [
            FactRow(phrases.term(ImpactTerm.status), status(subject)),
            FactRow(
              phrases.term(ImpactTerm.office),
              phrases.code(subject.project.projectOffice, in: .countries)),
            FactRow(
              phrases.term(ImpactTerm.implementingPartner),
              names(of: subject.implementing, subject)),
            FactRow(
              phrases.term(ImpactTerm.donors),
              names(of: subject.organisations(in: "funding"), subject)),
          ] + money(subject),
          caption: nil,
          alternative: phrases.plain(ImpactTerm.alternative))),
    ]
  }

  private static func names(
    of organisations: [Organisation], _ subject: ProjectSubject
  ) -> [Inline] {
    guard !organisations.isEmpty else { return subject.phrases.notPublished }
    return subject.phrases.list(organisations.map { subject.name(of: $0) }, by: .clauseSeparator)
  }

  private static func dates(_ subject: ProjectSubject) -> [FactRow] {
    let phrases = subject.phrases
    let dates = subject.project.dates
    let expected = dates.expectedEnd.value
    var end = phrases.date(dates.end.value)
    if dates.end.value == nil, let expected {
      end = phrases.sentence(ImpactTerm.expected, ["date": phrases.date(expected)])
    }
    var rows = [
      FactRow(phrases.term(ImpactTerm.start), phrases.date(dates.start.value)),
      FactRow(phrases.term(ImpactTerm.end), end),
    ]
    if dates.end.value != nil, let expected {
      rows.append(FactRow(phrases.term(ImpactTerm.expectedEnd), phrases.date(expected)))
    }
    return rows
  }

  /// The status in the words of the source, with its place in the list of IATI.
  private static func status(_ subject: ProjectSubject) -> [Inline] {
    let phrases = subject.phrases
    let status = subject.project.status
    let label = phrases.text(status?.publishedLabel, at: "status/published_label")
    guard let iati = status?.iati else { return label }
    let code = Code(String(iati))
    return phrases.remark(
      label,
      phrases.sentence(
        ImpactTerm.statusCode,
        [
          "code": phrases.symbol(code.key), "name": phrases.code(code, in: .activityStatuses),
        ]))
  }

  private static func money(_ subject: ProjectSubject) -> [FactRow] {
    let phrases = subject.phrases
    let finance = subject.project.finance
    var rows = [
      FactRow(
        phrases.term(ImpactTerm.contributions),
        lines: [subject.money(finance.totalContributions.value)]
          + finance.contributions.map { contribution in
            isAll(contribution, of: subject)
              ? origin(of: contribution, subject) : details(of: contribution, subject)
          })
    ]
    rows += subject.years.map { year in
      let amount = subject.delivery.years.first { $0.year == year }?.amount
      return FactRow(
        phrases.sentence(ImpactTerm.deliveryInYear, ["year": phrases.year(year)]),
        subject.money(amount))
    }
    rows += (finance.byRecipientOrganisation.value ?? []).map { part in
      FactRow(
        phrases.sentence(
          ImpactTerm.split, ["organisation": subject.organisation(part.organisation)]),
        subject.money(part.amount))
    }
    return rows
      + (finance.budgetByYear.value ?? []).map { entry in
        FactRow(
          phrases.sentence(ImpactTerm.budgetInYear, ["year": phrases.year(entry.year)]),
          subject.money(entry.amount))
      }
  }

  /// Whether a contribution is the total and comes from the only donor, both of which the block
  /// tells already.
  private static func isAll(
    _ contribution: Contribution, of subject: ProjectSubject
  ) -> Bool {
    contribution.amount == subject.project.finance.totalContributions
      && subject.organisations(in: "funding").map(\.id) == [contribution.donor]
  }

  /// A contribution with its donor and amount.
  private static func details(
    of contribution: Contribution, _ subject: ProjectSubject
  ) -> [Inline] {
    subject.phrases.sentence(
      ImpactTerm.contribution,
      [
        "donor": subject.organisation(contribution.donor),
        "amount": subject.money(contribution.amount.value),
        "origin": origin(of: contribution, subject),
      ])
  }

  /// When a contribution was made, and to whom: all that must be said of one that is the total.
  private static func origin(
    of contribution: Contribution, _ subject: ProjectSubject
  ) -> [Inline] {
    let phrases = subject.phrases
    return phrases.sentence(
      ImpactTerm.contributionOrigin,
      [
        "date": phrases.date(contribution.date.value, .numeric),
        "recipient": contribution.recipient.value.map { subject.organisation($0) }
          ?? phrases.notPublished,
      ])
  }
}
