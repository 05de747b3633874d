import DocumentTree
import Languages
import PlanModel

/// What is not known of a project.
enum Unknowns {
  /// A line for everything that is not known; none where all is.
  static func lines(_ subject: DonorSubject) -> [[Inline]] {
    results(subject) + money(subject) + fields(subject)
  }

  /// What is not known of its money.
  static func money(_ subject: DonorSubject) -> [[Inline]] {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    var lines: [[Inline]] = []
    func add(_ isUnknown: Bool, _ term: WarningTerm) {
      if isUnknown { lines.append(phrases.term(term)) }
    }
    add(ledger.contributions.exact == nil, .noContributions)
    add(ledger.budget.exact == nil, .noBudget)
    if ledger.delivered.number == nil {
      lines.append(phrases.term(WarningTerm.noDelivery))
    } else if !ledger.unpublishedYears.isEmpty {
      lines.append(
        phrases.sentence(
          WarningTerm.deliveryOfYears,
          ["years": phrases.list(ledger.unpublishedYears.map { phrases.year($0) })]))
    }
    add(ledger.netFunded.exact == nil, .noNetFunded)
    let isUndated = subject.postings.contributions.contains {
      $0.contribution.date.value == nil
    }
    add(isUndated, .undatedContributions)
    let splits: [(LedgerDimension, WarningTerm)] = [
      (.result, .byResult), (.organisation, .byOrganisation), (.category, .byCategory),
    ]
    let missing = splits.filter { ledger[$0.0].isEmpty }.map { phrases.term($0.1) }
    if !missing.isEmpty {
      lines.append(phrases.sentence(WarningTerm.splits, ["splits": phrases.list(missing)]))
    }
    if !ledger.unconverted.isEmpty {
      lines.append(
        phrases.sentence(
          WarningTerm.unconverted,
          ["currencies": phrases.list(ledger.unconverted.map { phrases.symbol($0) })]))
    }
    return lines
  }

  private static func results(_ subject: DonorSubject) -> [[Inline]] {
    guard let reported = subject.reported else { return [] }
    let phrases = subject.phrases
    let sorts: [(WarningTerm, [String])] = [
      (.actuals, reported.indicators(.noActual)),
      (.milestones, reported.indicators(.noMilestone)),
      (.noIndicators, reported.results.filter(\.indicators.isEmpty).map(\.code)),
      (.levels, reported.results.filter { $0.result?.level.value == nil }.map(\.code)),
    ]
    return sorts.filter { !$0.1.isEmpty }.map { term, names in
      phrases.sentence(term, ["names": phrases.list(names.map { phrases.symbol($0) })])
    }
  }

  private static func fields(_ subject: DonorSubject) -> [[Inline]] {
    guard subject.report != nil else { return [] }
    let unknown = ProjectDataSection.unknown(subject)
    guard !unknown.isEmpty else { return [] }
    return [
      subject.phrases.sentence(
        WarningTerm.fields, ["fields": subject.phrases.list(unknown, by: .clauseSeparator)])
    ]
  }
}
