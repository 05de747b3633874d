import DocumentTree
import Languages
import PlanModel

/// Words of the tables of budget and delivery.
enum LedgerTableTerm: String, CaseIterable, TermKey {
  case contributions = "donor-report.ledger.contributions"
  case previousBudget = "donor-report.ledger.previous-budget"
  case budget = "donor-report.ledger.budget"
  case delivered = "donor-report.ledger.delivered"
  case commitments = "donor-report.ledger.commitments"
  case remaining = "donor-report.ledger.remaining"
  case rateOfBudget = "donor-report.ledger.rate-of-budget"
  case rateOfContributions = "donor-report.ledger.rate-of-contributions"
  case share = "donor-report.ledger.share"
  case sharesNote = "donor-report.ledger.shares-note"
  case notBrokenDown = "donor-report.ledger.not-broken-down"
}

/// A table of budget, delivery, what remains, and rates, line by line with their totals.
///
/// Columns of which nothing is known are left out: without any budget, delivery is set against all
/// contributions.
struct LedgerTable {
  /// A line with what stands before it and how it looks.
  struct Line {
    let kind: Row.Kind
    let label: [Inline]
    let line: LedgerLine
    var contributions: BoundedAmount = .notPublished
    var previousBudget: BoundedAmount = .notPublished
    var share: DecimalNumber?
  }

  private enum Column {
    case contributions
    case previousBudget
    case budget
    case delivered
    case commitments
    case remaining
    case rate
    case share
  }

  /// The shares of the widest table that an upright page has room for.
  private static let widestUpright = 18.0

  private let subject: DonorSubject
  private let labelShare: Double
  private let columns: [Column]
  private let hasBudget: Bool

  /// A table of lines of a split.
  init(_ subject: DonorSubject, _ dimension: LedgerDimension) {
    let lines = subject.ledger.lines(by: dimension)
    let past = lines.filter { !subject.ledger.isFuture($0) }
    hasBudget = (lines.map(\.budget) + [subject.ledger.budget]).contains { $0.number != nil }
    let hasCommitments = lines.contains { $0.commitments.number != nil }
    let hasContributions = dimension == .year && !subject.postings.contributions.isEmpty
    columns =
      (hasContributions ? [.contributions] : [])
      + (lines.contains { subject.previousBudget(of: $0.subject).number != nil }
        ? [.previousBudget] : [])
      + (hasBudget ? [.budget] : []) + [.delivered]
      + (hasCommitments ? [.commitments] : []) + (hasBudget ? [.remaining] : []) + [.rate]
      + (ProjectLedger.shares(of: past) == nil ? [] : [.share])
    // Years are short.
    labelShare = dimension == .year ? 2 : 5
    self.subject = subject
  }

  /// How the pages of a table lie: wide ones across.
  static func orientation(
    _ subject: DonorSubject, _ dimension: LedgerDimension
  ) -> PageOrientation {
    let table = LedgerTable(subject, dimension)
    let width = table.columns.map { table.heading($0).share }.reduce(table.labelShare, +)
    return width > widestUpright ? .landscape : .portrait
  }

  /// How many columns there are beside that of the labels.
  var width: Int { columns.count }

  /// The table of lines, groups of which have headings of their own.
  func table(
    _ anchor: Anchor, label: [Inline], rows: [Row], caption: [Inline], alternative: String
  ) -> Table {
    .data(
      anchor, columns: [TableColumn(labelShare, label)] + columns.map(heading),
      rows: RowSequence(rows),
      caption: caption, alternative: alternative)
  }

  private func heading(_ column: Column) -> TableColumn {
    let phrases = subject.phrases
    func amount(_ term: LedgerTableTerm) -> TableColumn {
      TableColumn(
        2.5, .number, phrases.sentence(term, ["currency": subject.currencySymbol]))
    }
    return switch column {
    case .contributions: amount(.contributions)
    case .previousBudget: amount(.previousBudget)
    case .budget: amount(.budget)
    case .delivered: amount(.delivered)
    case .commitments: amount(.commitments)
    case .remaining: amount(.remaining)
    case .rate:
      TableColumn(
        2.2, .number,
        phrases.term(
          hasBudget ? LedgerTableTerm.rateOfBudget : LedgerTableTerm.rateOfContributions))
    case .share: TableColumn(2.2, .number, phrases.term(LedgerTableTerm.share))
    }
  }

  /// A line as a row.
  func row(_ line: Line) -> Row {
    Row(line.kind, [.heading(line.label)] + columns.map { .number(content($0, line)) })
  }

  private func content(_ column: Column, _ line: Line) -> [Inline] {
    let phrases = subject.phrases
    // What is to come is not unknown; it is not there yet.
    let isFuture = subject.ledger.isFuture(line.line)
    return switch column {
    case .contributions: subject.amount(line.contributions)
    case .budget: subject.amount(line.line.budget)
    case .previousBudget: subject.amount(line.previousBudget)
    case .delivered: isFuture ? phrases.none : subject.amount(line.line.delivered)
    case .commitments: subject.amount(line.line.commitments)
    case .remaining: isFuture ? phrases.none : subject.amount(line.line.remaining)
    case .rate:
      isFuture
        ? phrases.none
        : phrases.rate(
          hasBudget
            ? line.line.rate : Rate(line.line.delivered, of: subject.ledger.contributions))
    case .share:
      line.share.map { [.value(.percent($0, decimals: 2))] } ?? phrases.none
    }
  }

  /// What the shares are, where there are any.
  var note: [Block] {
    guard columns.contains(where: { $0 == .share }) else { return [] }
    return [.text(subject.phrases.term(LedgerTableTerm.sharesNote), .note)]
  }
}

extension DonorSubject {
  /// The budget of a result, organisation or category before the last change, as the report has it.
  func previousBudget(of line: LedgerSubject) -> BoundedAmount {
    let finance = report?.finance
    let (lines, name): ([FinanceLine]?, String) =
      switch line {
      case .year, .notBrokenDown: (nil, "")
      case .result(let code): (finance?.byOutcome.value, code)
      case .organisation(let id): (finance?.byRecipientOrganisation.value, id)
      case .category(let code): (finance?.byCategory.value, code.key)
      }
    let figures = lines?.first { $0.subject == name }?.figures
    return figures.map { BoundedAmount($0.previousBudget) } ?? .notPublished
  }
}
