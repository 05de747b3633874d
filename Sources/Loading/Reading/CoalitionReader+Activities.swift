import Diagnostics
import Languages
import PlanModel

extension CoalitionReader {
  /// The rules by which it works inside.
  func procedures(_ reader: NodeReader) -> CoalitionProcedures? {
    CoalitionProcedures(
      statementQuorum: reader.integer("statement_quorum"),
      responseHours: reader.integer("response_hours"),
      hasConflictOfInterestRule: reader.answer("conflict_of_interest"),
      review: reader.child("review") {
        ProcedureReview(
          last: $0.date("last"), next: $0.date("next"), assistedBy: $0.identifiers("assisted_by"),
          outcome: $0.localized("outcome"))
      })
  }

  /// A training that was held.
  func training(_ reader: NodeReader) -> Training? {
    Training(
      topic: reader.requiredCode("topic", in: "capacity-topics") ?? Code(""),
      year: reader.year("year"), provider: reader.identifier("provider"),
      participants: reader.integer("participants"), goal: reader.localized("goal"))
  }

  /// Survey research.
  func research(_ reader: NodeReader) -> Research? {
    Research(
      title: reader.requiredLocalized("title"), conductedBy: reader.identifier("conducted_by"),
      topic: reader.code("topic", in: "survey-topics"), year: reader.year("year"),
      sampleSize: reader.integer("sample_size"), url: reader.text("url"))
  }

  /// How a mission supports it.
  func assistance(_ reader: NodeReader) -> Assistance? {
    Assistance(
      by: reader.identifier("by"), since: reader.date("since"),
      coalitions: reader.integer("coalitions"), asOf: reader.date("as_of"),
      text: reader.localized("text"))
  }

  /// What it did in a year.
  func trackRecord(_ reader: NodeReader) -> TrackRecord? {
    let year = reader.required("year", reader.year)
    let condemnations = reader.integer("condemnations")
    let jointActions = reader.integer("joint_actions")
    let hours = reader.decimal("statements_hours_median")
    return year.map {
      TrackRecord(
        year: $0, condemnations: condemnations, jointActions: jointActions,
        statementHoursMedian: hours)
    }
  }
}
