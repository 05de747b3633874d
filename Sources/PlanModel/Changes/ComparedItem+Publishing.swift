import Languages

extension ComparedItem {
  /// What is needed to publish a project as an activity.
  init(_ publishing: ProjectPublishing) {
    let symbol = { (field: ComparedField, key: String, text: String?) in
      ComparedFact(field, key, ComparedValue(text, ComparedValue.symbol))
    }
    self.init(
      .publishing,
      facts: [
        ComparedFact(
          .reportingOrganisation, "reporting_organisation",
          ComparedValue(publishing.reportingOrganisation, ComparedValue.party)),
        symbol(.identifier, "identifier", publishing.identifier),
        ComparedFact(
          .lastUpdated, "last_updated",
          ComparedValue(publishing.lastUpdated, ComparedValue.date)),
        symbol(.scope, "scope", publishing.scope),
        symbol(.collaborationType, "collaboration_type", publishing.collaborationType),
        symbol(.flowType, "flow_type", publishing.flowType),
        symbol(.financeType, "finance_type", publishing.financeType),
        symbol(.aidType, "aid_type", publishing.aidType),
        symbol(.tiedStatus, "tied_status", publishing.tiedStatus),
        ComparedFact(
          .humanitarian, "humanitarian",
          ComparedValue(publishing.isHumanitarian, ComparedValue.answer)),
      ],
      lists: [
        ComparedList(
          .sector, "sectors",
          publishing.sectors.map {
            Self(
              .sector, $0.vocabulary, $0.code,
              [
                ComparedFact(
                  .percentage, "percentage",
                  ComparedValue($0.percentage, ComparedValue.percentage))
              ])
          }),
        ComparedList(
          .tag, "tags", publishing.tags.map { Self(.tag, $0.vocabulary, $0.code, []) }),
        ComparedList(
          .policyMarker, "policy_markers",
          publishing.policyMarkers.map {
            Self(
              .policyMarker, $0.vocabulary, $0.code,
              [
                symbol(.significance, "significance", $0.significance)
              ])
          }),
        ComparedList(
          .relatedActivity, "related_activities", publishing.relatedActivities.map(Self.init)),
        ComparedList(
          .publishedDocument, "document_links", publishing.documents.map(Self.init)),
        ComparedList(.contact, at: "contact", publishing.contact.map(Self.init)),
      ])
  }

  /// An entry of a list of codes outside of the definition.
  private init(
    _ kind: ItemKind, _ vocabulary: String?, _ code: String, _ facts: [ComparedFact]
  ) {
    self.init(
      kind, name: .symbol(code), place: code, keys: ["\(vocabulary ?? "")/\(code)", code],
      facts: [
        ComparedFact(
          .vocabulary, "vocabulary", ComparedValue(vocabulary, ComparedValue.symbol)),
        ComparedFact(.code, "code", .symbol(code)),
      ] + facts)
  }

  private init(_ activity: RelatedActivity) {
    self.init(
      .relatedActivity, name: .symbol(activity.reference), keys: [activity.reference],
      facts: [
        ComparedFact(.reference, "ref", .symbol(activity.reference)),
        ComparedFact(.type, "type", .symbol(activity.type)),
      ])
  }

  private init(_ document: PublishedDocument) {
    self.init(
      .publishedDocument, name: .text(document.title), keys: [document.url, document.title.key],
      facts: [
        ComparedFact(.webPage, "url", .symbol(document.url)),
        ComparedFact(.fileFormat, "format", .symbol(document.format)),
        ComparedFact(.title, "title", .text(document.title)),
        ComparedFact(
          .documentCategories, "categories",
          ComparedValue(document.categories, ComparedValue.references)),
        ComparedFact(
          .documentLanguages, "languages",
          ComparedValue(document.languages, ComparedValue.references)),
        ComparedFact(.date, "date", ComparedValue(document.date, ComparedValue.date)),
      ])
  }

  private init(_ contact: PublishedContact) {
    self.init(
      .contact,
      facts: [
        ComparedFact(
          .organisation, "organisation",
          ComparedValue(contact.organisation, ComparedValue.party)),
        ComparedFact(.email, "email", ComparedValue(contact.email, ComparedValue.symbol)),
        ComparedFact(
          .telephone, "telephone", ComparedValue(contact.telephone, ComparedValue.symbol)),
        ComparedFact(.webPage, "website", ComparedValue(contact.website, ComparedValue.symbol)),
        ComparedFact(.address, "address", ComparedValue(contact.address)),
      ])
  }
}
