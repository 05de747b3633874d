import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of a financial annex.
enum FinancialAnnexTerm: String, CaseIterable, TermKey {
  case kind = "financial-annex.kind"
  case asOf = "financial-annex.as-of"
  case notesHeading = "financial-annex.notes-heading"
  case allKnown = "financial-annex.all-known"
  case roundingNote = "financial-annex.rounding-note"
  case entriesHeading = "financial-annex.entries-heading"
  case budgetCaption = "financial-annex.budget-caption"
  case budgetAlternative = "financial-annex.budget-alternative"
  case deliveryCaption = "financial-annex.delivery-caption"
  case deliveryAlternative = "financial-annex.delivery-alternative"
  case year = "financial-annex.year"
  case result = "financial-annex.result"
  case organisation = "financial-annex.organisation"
  case category = "financial-annex.category"
  case original = "financial-annex.original"
  case amount = "financial-annex.amount"
}

/// The beginning and the end of a financial annex: what it is of, the key figures, the money as a
/// whole, and what is not known.
enum FinancialAnnexHead {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let (phrases, project) = (subject.phrases, subject.project)
    let title = phrases.name(project.title, at: "title")
    let kind = phrases.list(
      [phrases.term(FinancialAnnexTerm.kind), asOf(subject)], by: .clauseSeparator)
    let names: [Block] =
      project.acronym.map { [.text(phrases.symbol($0), .title), .text(title, .subtitle)] }
      ?? [.text(title, .title)]
    let status = subject.report?.dataStatus ?? project.dataStatus
    return names + [.text(kind)] + Mark.marks(of: status, phrases).map { .text($0.content, .mark) }
      + [.table(GlanceSection.figures(subject))]
  }

  /// Up to which day the figures reach.
  static func asOf(_ subject: DonorSubject) -> [Inline] {
    subject.phrases.sentence(FinancialAnnexTerm.asOf, ["day": subject.day])
  }

  static func facts(_ subject: DonorSubject) -> [Block] { MoneyFactsSection.compose(subject) }

  /// What is not known, and how is rounded.
  static func notes(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let unknown = Unknowns.money(subject)
    return [
      .section(1, "data-notes", phrases.term(FinancialAnnexTerm.notesHeading)),
      unknown.isEmpty
        ? .text(phrases.term(FinancialAnnexTerm.allKnown)) : .items(unknown),
      .text(phrases.term(FinancialAnnexTerm.roundingNote), .note),
    ]
  }
}
