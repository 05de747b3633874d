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
  case delivery = "project-summary.impact.delivery"
  case year = "project-summary.impact.year"
  case split = "project-summary.impact.split"
  case budget = "project-summary.impact.budget"
}

/// The block of facts, in the order in which project pages have it.
enum ImpactSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let facts =
      dates(subject) + [
        phrases.fact(ImpactTerm.status, status(subject)),
        phrases.fact(
          ImpactTerm.office, phrases.code(subject.project.projectOffice, in: .countries)),
        phrases.fact(
          ImpactTerm.implementingPartner, names(of: subject.implementing, subject)),
        phrases.fact(
          ImpactTerm.donors, names(of: subject.organisations(in: "funding"), subject)),
      ] + money(subject)
    return [
      PagePanel(
        name: "impact", heading: phrases.term(ImpactTerm.heading),
        alternative: phrases.plain(ImpactTerm.alternative), blocks: facts
      ).block(splitAfter: 5)
    ]
  }

  private static func names(
    of organisations: [Organisation], _ subject: ProjectSubject
  ) -> [Inline] {
    guard !organisations.isEmpty else { return subject.phrases.notPublished }
    return subject.phrases.list(organisations.map { subject.name(of: $0) }, by: .clauseSeparator)
  }

  private static func dates(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let dates = subject.project.dates
    let expected = dates.expectedEnd.value
    var end = phrases.date(dates.end.value)
    if dates.end.value == nil, let expected {
      end = phrases.sentence(ImpactTerm.expected, ["date": phrases.date(expected)])
    }
    return [
      phrases.fact(ImpactTerm.start, phrases.date(dates.start.value)),
      phrases.fact(ImpactTerm.end, end),
    ]
  }

  /// The status in the words of the source.
  static func label(_ subject: ProjectSubject) -> [Inline] {
    subject.phrases.text(
      subject.project.status?.publishedLabel, at: "status/published_label")
  }

  /// The status in the words of the source, with its place in the list of IATI.
  private static func status(_ subject: ProjectSubject) -> [Inline] {
    let phrases = subject.phrases
    let label = label(subject)
    guard let iati = subject.project.status?.iati else { return label }
    let code = Code(String(iati))
    return phrases.remark(
      label,
      phrases.sentence(
        ImpactTerm.statusCode,
        [
          "code": phrases.symbol(code.key), "name": phrases.code(code, in: .activityStatuses),
        ]))
  }
}

// MARK: - Money

extension ImpactSection {
  private static func money(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let finance = subject.project.finance
    let contributions =
      [subject.money(subject.ledger.contributions)]
      + finance.contributions.map { contribution in
        isAll(contribution, of: subject)
          ? origin(of: contribution, subject) : details(of: contribution, subject)
      }
    var facts = [
      phrases.fact(ImpactTerm.contributions, phrases.list(contributions, by: .clauseSeparator)),
      phrases.fact(
        ImpactTerm.delivery,
        phrases.list(subject.years.map { delivered($0, subject) }, by: .clauseSeparator)),
    ]
    let split = (finance.byRecipientOrganisation.value ?? []).map { part in
      phrases.sentence(
        CommonTerm.labelled,
        [
          "label": subject.organisation(part.organisation), "content": subject.money(part.amount),
        ])
    }
    if !split.isEmpty {
      facts.append(phrases.fact(ImpactTerm.split, phrases.list(split, by: .clauseSeparator)))
    }
    let budget = subject.ledger.years.filter { $0.budget.number != nil }.map { line in
      entry(line, subject.money(line.budget), phrases)
    }
    if !budget.isEmpty {
      facts.append(phrases.fact(ImpactTerm.budget, phrases.list(budget, by: .clauseSeparator)))
    }
    return facts
  }

  /// What was delivered in a year, and which part of all contributions that is.
  private static func delivered(_ line: LedgerLine, _ subject: ProjectSubject) -> [Inline] {
    let phrases = subject.phrases
    let amount = subject.money(line.delivered)
    let rate = Rate(line.delivered, of: subject.ledger.contributions)
    return entry(line, rate.map { phrases.remark(amount, phrases.rate($0)) } ?? amount, phrases)
  }

  private static func entry(
    _ line: LedgerLine, _ amount: [Inline], _ phrases: Phrases
  ) -> [Inline] {
    phrases.sentence(
      ImpactTerm.year, ["year": phrases.year(line.year), "amount": amount])
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
        "amount": subject.money(contribution.amount.value, in: contribution.currency),
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
