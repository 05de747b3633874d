import DocumentTree
import Languages
import PlanModel

/// Words of the tables of budget and delivery.
enum LedgerTableTerm: String, CaseIterable, TermKey {
  case contributions = "donor-report.ledger.contributions"
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
    var share: DecimalNumber?
  }

  private enum Column {
    case contributions
    case budget
    case delivered
    case commitments
    case remaining
    case rate
    case share
  }

  private let subject: DonorSubject
  private let columns: [Column]
  private let hasBudget: Bool

  /// A table of lines of a split.
  init(_ subject: DonorSubject, _ dimension: LedgerDimension) {
    let lines = subject.ledger.lines(by: dimension)
    hasBudget = (lines.map(\.budget) + [subject.ledger.budget]).contains { $0.number != nil }
    let hasCommitments = lines.contains { $0.commitments.number != nil }
    let hasContributions = dimension == .year && !subject.postings.contributions.isEmpty
    columns =
      (hasContributions ? [.contributions] : []) + (hasBudget ? [.budget] : []) + [.delivered]
      + (hasCommitments ? [.commitments] : []) + (hasBudget ? [.remaining] : []) + [.rate]
      + (ProjectLedger.shares(of: lines) == nil ? [] : [.share])
    self.subject = subject
  }

  /// How the pages of a table lie: wide ones across.
  static func orientation(
    _ subject: DonorSubject, _ dimension: LedgerDimension
  ) -> PageOrientation {
    LedgerTable(subject, dimension).columns.count > 5 ? .landscape : .portrait
  }

  /// How many columns there are beside that of the labels.
  var width: Int { columns.count }

  /// The table of lines, groups of which have headings of their own.
  func table(
    _ anchor: Anchor, label: [Inline], rows: [Row], caption: [Inline], alternative: String
  ) -> Table {
    .data(
      anchor, columns: [TableColumn(5, label)] + columns.map(heading), rows: RowSequence(rows),
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
    return switch column {
    case .contributions: subject.amount(line.contributions)
    case .budget: subject.amount(line.line.budget)
    case .delivered: subject.amount(line.line.delivered)
    case .commitments: subject.amount(line.line.commitments)
    case .remaining: subject.amount(line.line.remaining)
    case .rate:
      phrases.rate(
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
