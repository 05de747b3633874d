import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ProjectReader {
  /// What is needed to publish the project as an activity.
  func publishing(_ reader: NodeReader) -> ProjectPublishing? {
    ProjectPublishing(
      reportingOrganisation: reader.identifier("reporting_organisation"),
      identifier: reader.text("identifier"), lastUpdated: reader.date("last_updated"),
      sectors: reader.list("sectors", sector), tags: reader.list("tags", tag),
      policyMarkers: reader.list("policy_markers", marker), scope: reader.quotedText("scope"),
      collaborationType: reader.quotedText("collaboration_type"),
      flowType: reader.quotedText("flow_type"), financeType: reader.quotedText("finance_type"),
      aidType: reader.quotedText("aid_type"), tiedStatus: reader.quotedText("tied_status"),
      isHumanitarian: reader.answer("humanitarian"),
      relatedActivities: reader.list("related_activities", related),
      documents: reader.list("document_links", document),
      contact: reader.child("contact", contact))
  }

  private func sector(_ reader: NodeReader) -> PublishedSector? {
    let vocabulary = reader.quotedText("vocabulary")
    let percentage = reader.decimal("percentage")
    return reader.required("code", reader.quotedText).map {
      PublishedSector(vocabulary: vocabulary, code: $0, percentage: percentage)
    }
  }

  private func tag(_ reader: NodeReader) -> PublishedTag? {
    let vocabulary = reader.required("vocabulary", reader.quotedText)
    let code = reader.required("code", reader.quotedText)
    guard let vocabulary, let code else { return nil }
    return PublishedTag(vocabulary: vocabulary, code: code)
  }

  private func marker(_ reader: NodeReader) -> PublishedMarker? {
    let vocabulary = reader.quotedText("vocabulary")
    let significance = reader.quotedText("significance")
    return reader.required("code", reader.quotedText).map {
      PublishedMarker(vocabulary: vocabulary, code: $0, significance: significance)
    }
  }

  private func related(_ reader: NodeReader) -> RelatedActivity? {
    let reference = reader.required("ref", reader.text)
    let type = reader.required("type", reader.quotedText)
    guard let reference, let type else { return nil }
    return RelatedActivity(reference: reference, type: type)
  }

  private func document(_ reader: NodeReader) -> PublishedDocument? {
    let url = reader.required("url", reader.text)
    let format = reader.required("format", reader.text)
    let title = reader.requiredLocalized("title")
    let categories = reader.elements("categories") { reader.log.quotedText(of: $0, at: $1) }
    let languages = reader.elements("languages") { reader.log.text(of: $0, at: $1) }
    let date = reader.date("date")
    guard let url, let format else { return nil }
    return PublishedDocument(
      url: url, format: format, title: title, categories: categories, languages: languages,
      date: date)
  }

  private func contact(_ reader: NodeReader) -> PublishedContact? {
    PublishedContact(
      organisation: reader.identifier("organisation"), email: reader.text("email"),
      telephone: reader.quotedText("telephone"), website: reader.text("website"),
      address: reader.localized("address"))
  }
}
