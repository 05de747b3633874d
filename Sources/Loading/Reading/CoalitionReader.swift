import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads a coalition from the root of its definition.
///
/// Persons are counted and named by function; there is no key for anybody's name.
/// Reports: Y04, Y05, Y11, Y12, Y13, D01, G01, G02.
struct CoalitionReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the coalition under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The coalition; nil when it has no sound id.
  func read() -> Coalition? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    let name = reader.requiredLocalized("name")
    let unit = reader.required("local_government", reader.unit)
    let canton = reader.code("canton", in: "cantons")
    let plan = reader.link("plan")
    let founded = reader.date("founded")
    let legalForm = reader.choice("legal_form", LegalForm.self)
    let foundingDocument = reader.child("founding_document", foundingDocument)
    let accession = reader.code("accession", in: "accession-rules")
    let purposes = reader.codes("purposes", in: "purposes")
    let fields = reader.codes("activities_fields", in: "coalition-fields")
    let members = reader.required("members") { reader.list($0, member) } ?? []
    let activists = reader.integer("activists")
    let partners = reader.list("partners", partner)
    let coordinators = reader.list("coordinators", coordinator)
    let duties = reader.list("duties", duty)
    let procedures = reader.child("procedures", procedures)
    let capacityBuilding = reader.codes("capacity_building", in: "capacity-topics")
    let trainings = reader.list("trainings", training)
    let research = reader.list("research", research)
    let dialogue = reader.cooperation("dialogue")
    let coordination = reader.cooperation("coordination")
    let assistance = reader.child("assistance", assistance)
    let channels = channels()
    let trackRecord = reader.list("track_record", trackRecord)
    let contact = reader.child("contact", contact)
    let documents = reader.documents(of: .coalition)
    let arms = reader.arms()
    return id.map { id in
      var coalition = Coalition(
        id: id, dataStatus: status ?? .illustrative, languages: reader.log.languages, name: name,
        localGovernment: unit, canton: canton, plan: plan, founded: founded, legalForm: legalForm,
        foundingDocument: foundingDocument, accession: accession, purposes: purposes,
        fields: fields, members: members, activists: activists, partners: partners,
        coordinators: coordinators, duties: duties, procedures: procedures,
        capacityBuilding: capacityBuilding, trainings: trainings, research: research,
        dialogue: dialogue, coordination: coordination, assistance: assistance,
        channels: channels, trackRecord: trackRecord, contact: contact,
        documents: documents)
      coalition.arms = arms
      return coalition
    }
  }

  private func foundingDocument(_ reader: NodeReader) -> FoundingDocument? {
    FoundingDocument(
      kind: reader.requiredCode("kind", in: "founding-documents") ?? Code(""),
      date: reader.date("date"), number: reader.quotedText("number"),
      signatories: reader.integer("signatories"))
  }

  /// The channels, whose kinds are the keys.
  private func channels() -> [Channel] {
    let log = reader.log
    return reader.entries("channels") { kind, name, path in
      log.check(kind.text, in: "channels", at: path, kind)
      return log.text(of: name, at: path).map { Channel(kind: Code(kind.text), name: $0) }
    }
  }
}
