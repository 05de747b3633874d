import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what concerns all results, on monitoring and on evaluation.
enum CrossCuttingTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.cross-cutting.heading"
  case ownership = "donor-report.cross-cutting.ownership"
  case gender = "donor-report.cross-cutting.gender"
  case youth = "donor-report.cross-cutting.youth"
  case conflictSensitivity = "donor-report.cross-cutting.conflict-sensitivity"
  case genderAlternative = "donor-report.cross-cutting.gender-alternative"
  case planned = "donor-report.cross-cutting.planned"
  case spent = "donor-report.cross-cutting.spent"
  case monitoringHeading = "donor-report.cross-cutting.monitoring-heading"
  case evaluation = "donor-report.cross-cutting.evaluation"
  case evaluationAlternative = "donor-report.cross-cutting.evaluation-alternative"
  case kind = "donor-report.cross-cutting.kind"
  case plannedFor = "donor-report.cross-cutting.planned-for"
  case completed = "donor-report.cross-cutting.completed"
  case conductedBy = "donor-report.cross-cutting.conducted-by"
  case budget = "donor-report.cross-cutting.budget"
  case findings = "donor-report.cross-cutting.findings"
}

/// Ownership, equality, the young and sensitivity to conflict; monitoring and evaluation.
enum CrossCuttingSection {
  private static let path: DataPath = "cross_cutting"

  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let matters = subject.report?.crossCutting
    func part(_ term: CrossCuttingTerm, _ name: String, _ text: ReportText?) -> [Block] {
      [
        .section(2, "cross-cutting.\(name)", phrases.term(term)),
        subject.prose(text, at: path / name).block,
      ]
    }
    var blocks: [Block] = [
      .section(1, "cross-cutting", phrases.term(CrossCuttingTerm.heading))
    ]
    blocks += part(.ownership, "national_ownership", matters?.nationalOwnership)
    blocks.append(.section(2, "cross-cutting.gender", phrases.term(CrossCuttingTerm.gender)))
    if let text = matters?.gender?.text {
      blocks.append(subject.prose(text, at: path / "gender" / "text").block)
    }
    blocks.append(.table(money(of: matters?.gender, subject)))
    blocks += part(.youth, "youth", matters?.youth)
    return blocks
      + part(.conflictSensitivity, "conflict_sensitivity", matters?.conflictSensitivity)
  }

  private static func money(of gender: GenderSpending?, _ subject: DonorSubject) -> Table {
    let phrases = subject.phrases
    return .facts(
      "table.gender",
      [
        FactRow(
          phrases.term(CrossCuttingTerm.planned),
          subject.reportMoney(gender?.planned ?? .notPublished)),
        FactRow(
          phrases.term(CrossCuttingTerm.spent),
          subject.reportMoney(gender?.spent ?? .notPublished)),
      ], caption: nil, alternative: phrases.plain(CrossCuttingTerm.genderAlternative))
  }

  static func monitoring(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let matters = subject.report?.crossCutting
    var blocks: [Block] = [
      .section(1, "monitoring", phrases.term(CrossCuttingTerm.monitoringHeading)),
      subject.prose(matters?.monitoring, at: path / "monitoring").block,
    ]
    if let evaluation = matters?.evaluation {
      blocks += self.evaluation(evaluation, "monitoring", at: path / "evaluation", subject)
    }
    if let evaluation = subject.report?.evaluation {
      blocks += self.evaluation(evaluation, "report", at: "evaluation", subject)
    }
    return blocks
  }

  private static func evaluation(
    _ evaluation: ReportEvaluation, _ name: String, at path: DataPath, _ subject: DonorSubject
  ) -> [Block] {
    let phrases = subject.phrases
    var rows = [
      FactRow(
        phrases.term(CrossCuttingTerm.kind),
        phrases.codeAlone(evaluation.kind, in: .evaluationKinds)),
      FactRow(
        phrases.term(CrossCuttingTerm.plannedFor), phrases.date(evaluation.planned.value)),
      FactRow(
        phrases.term(CrossCuttingTerm.completed), phrases.date(evaluation.completed.value)),
      FactRow(
        phrases.term(CrossCuttingTerm.conductedBy),
        evaluation.conductedBy.map { subject.base.organisation($0) } ?? phrases.notPublished),
      FactRow(phrases.term(CrossCuttingTerm.budget), subject.reportMoney(evaluation.budget)),
    ]
    if !evaluation.findings.isEmpty || subject.isFinal {
      let findings = evaluation.findings.enumerated().map {
        subject.prose($1, at: (path / "findings").element($0))
      }
      rows.append(
        FactRow(
          phrases.term(CrossCuttingTerm.findings),
          texts: findings.isEmpty ? [Prose(phrases.notPublished)] : findings))
    }
    var blocks: [Block] = [
      .section(2, "evaluation.\(name)", phrases.term(CrossCuttingTerm.evaluation))
    ]
    if let text = evaluation.text {
      blocks.append(subject.prose(text, at: path / "text").block)
    }
    return blocks + [
      .table(
        .facts(
          Anchor("table.evaluation.\(name)"), rows, caption: nil,
          alternative: phrases.plain(CrossCuttingTerm.evaluationAlternative)))
    ]
  }
}
