import Diagnostics
import Languages
import PlanModel

extension PlanReader {
  /// How the plan was prepared.
  func preparation(_ reader: NodeReader) -> Preparation? {
    Preparation(
      workingGroup: reader.child("working_group", workingGroup),
      authors: reader.identifiers("authors"),
      partners: reader.identifiers("partners"),
      needs: reader.localizedList("needs"),
      facilitatedBy: reader.identifiers("facilitated_by"),
      survey: reader.child("survey", survey),
      consultation: reader.child("consultation", consultation))
  }

  private func workingGroup(_ reader: NodeReader) -> WorkingGroup? {
    WorkingGroup(
      appointedBy: reader.code("appointed_by", in: "bodies"),
      decision: reader.child("decision") {
        DecisionReference(number: $0.text("number"), date: $0.date("date"))
      },
      members: reader.list("members", member))
  }

  private func member(_ reader: NodeReader) -> Member? {
    let organisation = reader.required("organisation", reader.identifier)
    let function = reader.requiredLocalized("function")
    let role = reader.code("role", in: "member-roles")
    return organisation.map { Member(organisation: $0, function: function, role: role) }
  }

  private func survey(_ reader: NodeReader) -> Survey? {
    Survey(
      conductedBy: reader.identifier("conducted_by"),
      method: reader.localized("method"),
      fieldwork: reader.period("fieldwork"),
      population: reader.localized("population"),
      sampleSize: reader.integer("sample_size"),
      marginOfError: reader.decimal("margin_of_error_pct"),
      findings: reader.list("findings", finding))
  }

  private func finding(_ reader: NodeReader) -> Finding? {
    let id = reader.required("id", reader.identifier)
    let topic = reader.code("topic", in: "survey-topics")
    let text = reader.requiredLocalized("text")
    let value = reader.decimal("value")
    let unit = reader.code("unit", in: "units-of-measure")
    return id.map { Finding(id: $0, topic: topic, text: text, value: value, unit: unit) }
  }

  private func consultation(_ reader: NodeReader) -> Consultation? {
    Consultation(
      opened: reader.date("opened"), closed: reader.date("closed"),
      forms: reader.localizedList("forms"),
      commentsReceived: reader.integer("comments_received"),
      commentsAccepted: reader.integer("comments_accepted"))
  }
}
