import Diagnostics
import Languages
import PlanModel

extension PlanReader {
  /// How success is measured.
  func indicator(_ reader: NodeReader) -> Indicator? {
    IndicatorReader.read(reader)
  }

  /// How the plan is followed.
  func monitoring(_ reader: NodeReader) -> Monitoring? {
    Monitoring(
      body: reader.localized("body"), chair: reader.identifier("chair"),
      reporting: reader.list("reporting", reportingDuty),
      evaluation: reader.list("evaluation", evaluation),
      revisionRule: reader.localized("revision_rule"))
  }

  private func reportingDuty(_ reader: NodeReader) -> ReportingDuty? {
    let kind = reader.requiredCode("kind", in: "report-kinds")
    let due = reader.required("due", reader.monthDay)
    let recipient = reader.requiredCode("to", in: "recipients")
    guard let kind, let due, let recipient else { return nil }
    return ReportingDuty(kind: kind, due: due, to: recipient)
  }

  private func evaluation(_ reader: NodeReader) -> Evaluation? {
    let kind = reader.requiredCode("kind", in: "evaluation-kinds")
    let year = reader.required("year", reader.year)
    guard let kind, let year else { return nil }
    return Evaluation(kind: kind, year: year)
  }
}
