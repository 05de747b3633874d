import Diagnostics
import Languages
import PlanModel

extension CoalitionReader {
  /// An organisation that belongs to the coalition.
  func member(_ reader: NodeReader) -> CoalitionMember? {
    CoalitionMember(
      id: reader.identifier("id"), name: reader.requiredLocalized("name"),
      type: reader.requiredCode("type", in: "actor-types") ?? Code(""),
      since: reader.date("since"), until: reader.date("until"))
  }

  /// Someone outside of the coalition that works with it.
  func partner(_ reader: NodeReader) -> CoalitionPartner? {
    let id = reader.required("id", reader.identifier)
    let name = reader.requiredLocalized("name")
    let type = reader.requiredCode("type", in: "actor-types") ?? Code("")
    return id.map { CoalitionPartner(id: $0, name: name, type: type) }
  }

  /// A function in the coordination.
  func coordinator(_ reader: NodeReader) -> Coordinator? {
    Coordinator(
      function: reader.requiredLocalized("function"),
      organisation: reader.identifier("organisation"), mandate: reader.period("mandate"))
  }

  /// A duty that someone has taken on.
  func duty(_ reader: NodeReader) -> CoalitionDuty? {
    CoalitionDuty(
      organisation: reader.identifier("organisation"), text: reader.requiredLocalized("text"))
  }

  /// Whom to turn to.
  func contact(_ reader: NodeReader) -> CoalitionContact? {
    CoalitionContact(
      organisation: reader.identifier("organisation"), email: reader.text("email"),
      phone: reader.quotedText("phone"), address: reader.text("address"))
  }
}
