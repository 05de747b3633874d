import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A project and what a report to its donors says of it, in one language, with everything that
/// their sections look up, found once.
///
/// A class, because the makers of all rows hold the same report, which is large.
final class DonorSubject: DocumentSubject {
  /// The report; nil for the money of a project on which nobody reports.
  let report: Report?
  /// The project.
  let base: ProjectSubject
  /// The money up to the day of the report.
  let ledger: ProjectLedger
  /// The same, entry by entry.
  let postings: FinancePostings
  /// The results as the report tells of them; none without a report.
  let results: [ReportedResult]
  /// The standing and the ratings of the results; nil without a report.
  let reported: ReportedResults?
  /// The decimals of amounts: none when all are whole.
  let decimals: Int

  /// A project with a report on it, seen from the day of the report's figures, else from the end
  /// of its period, else from the day given.
  init(_ project: Project, _ report: Report?, _ phrases: Phrases, at day: CalendarDay? = nil) {
    self.report = report
    let day = report.map { $0.finance?.asOf?.lastDay ?? $0.period.span.end.lastDay } ?? day
    base = ProjectSubject(project, phrases, at: day)
    ledger = ProjectLedger(project, report: report?.finance, at: day)
    postings = FinancePostings(project, until: ledger.asOf)
    reported = report.map { ReportedResults($0, on: project) }
    results = reported?.results ?? []
    decimals = ledger.isWhole && (report?.isWhole ?? true) ? 0 : 2
  }

  /// The words of the language.
  var phrases: Phrases { base.phrases }

  /// The project.
  var project: Project { base.project }

  /// Whether the report closes the project, so that values are final.
  var isFinal: Bool { report?.type == .donorFinal }

  /// Whether single texts are marked as invented: not where all of it is.
  private var marksInvented: Bool { project.dataStatus == .real }
}

// MARK: - Money

extension DonorSubject {
  /// What the currency is called beside an amount.
  var currencySymbol: [Inline] {
    [.text(phrases.profile.numbers.symbol(of: ledger.currency))]
  }

  /// An amount in the project's currency, with its name.
  func money(_ amount: BoundedAmount) -> [Inline] {
    phrases.bounded(amount) { phrases.money($0, ledger.currency, decimals: decimals) }
  }

  /// An amount in a column whose heading names the currency.
  func amount(_ amount: BoundedAmount) -> [Inline] {
    phrases.bounded(amount) { phrases.amount($0, decimals: decimals) }
  }

  /// An amount of the report, in the currency of its finance.
  func reportMoney(_ amount: Known<DecimalNumber>) -> [Inline] {
    phrases.money(amount.value, report?.finance?.currency ?? ledger.currency, decimals: decimals)
  }

  /// The day up to which the figures reach.
  var day: [Inline] { phrases.date(ledger.asOf?.date, .numeric) }
}

// MARK: - Texts

extension DonorSubject {
  /// A text with the mark that it is invented, where only parts of the document are.
  func marked(_ prose: Prose, _ isIllustrative: Bool) -> Prose {
    guard isIllustrative, marksInvented else { return prose }
    return prose.opened { [phrases] content in
      phrases.sentence(
        CommonTerm.labelled,
        ["label": phrases.term(DocumentTerm.markExample), "content": content])
    }
  }

  /// The same for what stands in a line.
  func marked(_ content: [Inline], _ isIllustrative: Bool) -> [Inline] {
    guard isIllustrative, marksInvented else { return content }
    return phrases.remark(content, phrases.term(DocumentTerm.markExample))
  }

  /// A text of the report.
  func prose(_ text: ReportText?, at path: DataPath) -> Prose {
    guard let text else { return Prose(phrases.notPublished) }
    return marked(phrases.prose(text.text, at: path), text.isIllustrative)
  }

  /// Texts of the report as a list; words for an empty one.
  func items(_ texts: [ReportText], at path: DataPath) -> [Block] {
    guard !texts.isEmpty else { return [.text(phrases.none)] }
    return [
      .items(texts.enumerated().map { prose($1, at: path.element($0)).line })
    ]
  }

  /// A result by its code and statement; its code alone where the project lacks it.
  func result(_ code: String) -> [Inline] {
    guard let result = project.results.first(where: { $0.code == code }) else {
      return phrases.symbol(code)
    }
    return phrases.sentence(
      CommonTerm.identified,
      ["id": phrases.symbol(code), "content": statement(of: result)])
  }

  /// What a result is, in a line.
  func statement(of result: ProjectResult) -> [Inline] {
    phrases.proseLine(
      result.statement, at: DataPath(components: ["results", result.code, "statement"]))
  }
}

extension ProjectLedger {
  /// Whether no amount of it needs decimals.
  fileprivate var isWhole: Bool {
    let lines = LedgerDimension.allCases.flatMap { self[$0] }
    let amounts =
      [contributions, budget, delivered, netFunded] + donors.map(\.amount)
      + lines.flatMap { [$0.budget, $0.delivered, $0.commitments] }
    return amounts.allSatisfy { $0.number?.isWhole ?? true }
  }
}

extension Report {
  /// Whether no amount of its own needs decimals.
  fileprivate var isWhole: Bool {
    let total = finance?.total
    let amounts: [Known<DecimalNumber>?] = [
      total?.previousBudget, total?.commitments, cover?.contributions?.government,
      cover?.contributions?.other, cover?.contributions?.total, crossCutting?.gender?.planned,
      crossCutting?.gender?.spent, crossCutting?.evaluation?.budget, evaluation?.budget,
    ]
    let others = cover?.contributions?.byRecipientOrganisation.value?.map(\.amount) ?? []
    return amounts.allSatisfy { $0?.value?.isWhole ?? true } && others.allSatisfy(\.isWhole)
  }
}
