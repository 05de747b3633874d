import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension PlanReader {
  /// The act by which the plan is adopted.
  func act(_ reader: NodeReader) -> Act? {
    Act(
      kind: reader.requiredCode("kind", in: "act-kinds") ?? Code(""),
      adoptingBody: reader.requiredCode("adopting_body", in: "bodies") ?? Code(""),
      session: reader.child("session", session),
      number: reader.text("number"),
      date: reader.date("date"),
      place: reader.localized("place"),
      legalBasis: reader.list("legal_basis", legalBasis),
      proposer: reader.code("proposer", in: "bodies"),
      signatory: reader.child("signatory", signatory),
      hasSeal: reader.boolean("seal"),
      entryIntoForce: reader.child("entry_into_force") {
        $0.requiredCode("rule", in: "entry-into-force-rules")
      },
      publication: reader.child("publication", publication),
      implementationCharge: reader.identifiers("implementation_charge"),
      repeals: reader.localizedList("repeals"), saysRepeals: reader.node["repeals"] != nil,
      articles: reader.list("articles", article))
  }

  private func session(_ reader: NodeReader) -> Session? {
    Session(
      number: reader.integer("number"), kind: reader.code("kind", in: "session-kinds"),
      date: reader.date("date"))
  }

  /// A provision that an act rests on.
  func legalBasis(_ reader: NodeReader) -> LegalBasis? {
    let law = reader.code("law", in: "laws")
    let provision = reader.localized("provision")
    let text = reader.localized("text")
    if reader.node["law"] == nil, reader.node["text"] == nil {
      reader.log.reportMissing(at: .key(reader.path, "law"))
    }
    return LegalBasis(law: law, provision: provision, text: text)
  }

  /// Who signs an act.
  func signatory(_ reader: NodeReader) -> Signatory? {
    let function = reader.requiredCode("function", in: "signatory-functions")
    let name = reader.text("name")
    return function.map { Signatory(function: $0, name: name) }
  }

  private func publication(_ reader: NodeReader) -> Publication? {
    Publication(
      gazette: reader.localized("gazette"), issue: reader.text("issue"), date: reader.date("date"))
  }
}
