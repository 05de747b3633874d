package import Languages

/// What a project's definition adds so that it can be published as an activity.
///
/// Source: IATI 2.03, activity standard. Codes are those of its code lists.
package struct ProjectPublishing: Sendable, Equatable {
  /// The id of the organisation that publishes.
  package let reportingOrganisation: String?
  /// The name of the activity after the publisher's own; nil for the id of the project.
  package let identifier: String?
  /// When the data were last brought up to date.
  package let lastUpdated: PartialDate?
  /// What it works on; the percentages of one vocabulary make 100.
  package let sectors: [PublishedSector]
  /// Further classifications, such as the Sustainable Development Goals.
  package let tags: [PublishedTag]
  /// How much it is about a policy, such as the equality of women and men.
  package let policyMarkers: [PublishedMarker]
  /// How far it reaches (ActivityScope).
  package let scope: String?
  /// CollaborationType.
  package let collaborationType: String?
  /// FlowType.
  package let flowType: String?
  /// FinanceType.
  package let financeType: String?
  /// AidType.
  package let aidType: String?
  /// TiedStatus.
  package let tiedStatus: String?
  /// Whether it is humanitarian; nil where that is not told.
  package let isHumanitarian: Bool?
  /// Activities to which it belongs.
  package let relatedActivities: [RelatedActivity]
  /// Documents on the web.
  package let documents: [PublishedDocument]
  /// Whom to ask.
  package let contact: PublishedContact?

  /// A value of these parts.
  package init(
    reportingOrganisation: String? = nil, identifier: String? = nil,
    lastUpdated: PartialDate? = nil, sectors: [PublishedSector] = [],
    tags: [PublishedTag] = [], policyMarkers: [PublishedMarker] = [], scope: String? = nil,
    collaborationType: String? = nil, flowType: String? = nil, financeType: String? = nil,
    aidType: String? = nil, tiedStatus: String? = nil, isHumanitarian: Bool? = nil,
    relatedActivities: [RelatedActivity] = [], documents: [PublishedDocument] = [],
    contact: PublishedContact? = nil
  ) {
    self.reportingOrganisation = reportingOrganisation
    self.identifier = identifier
    self.lastUpdated = lastUpdated
    self.sectors = sectors
    self.tags = tags
    self.policyMarkers = policyMarkers
    self.scope = scope
    self.collaborationType = collaborationType
    self.flowType = flowType
    self.financeType = financeType
    self.aidType = aidType
    self.tiedStatus = tiedStatus
    self.isHumanitarian = isHumanitarian
    self.relatedActivities = relatedActivities
    self.documents = documents
    self.contact = contact
  }
}

/// A sector that an activity works on.
package struct PublishedSector: Sendable, Equatable {
  /// The list that the code is of (SectorVocabulary); nil for that of OECD DAC, five digits.
  package let vocabulary: String?
  /// Its code.
  package let code: String
  /// Its part of the activity, in per cent; nil for the only one.
  package let percentage: DecimalNumber?

  /// A value of these parts.
  package init(vocabulary: String? = nil, code: String, percentage: DecimalNumber? = nil) {
    self.vocabulary = vocabulary
    self.code = code
    self.percentage = percentage
  }
}

/// A further classification of an activity.
package struct PublishedTag: Sendable, Equatable {
  /// The list that the code is of (TagVocabulary): 2 for goals, 3 for targets of sustainable
  /// development.
  package let vocabulary: String
  /// Its code.
  package let code: String

  /// A value of these parts.
  package init(vocabulary: String, code: String) {
    self.vocabulary = vocabulary
    self.code = code
  }
}

/// How much an activity is about a policy.
package struct PublishedMarker: Sendable, Equatable {
  /// The list that the code is of (PolicyMarkerVocabulary); nil for that of OECD DAC.
  package let vocabulary: String?
  /// The policy (PolicyMarker): 1 for the equality of women and men.
  package let code: String
  /// How much (PolicySignificance).
  package let significance: String?

  /// A value of these parts.
  package init(vocabulary: String? = nil, code: String, significance: String? = nil) {
    self.vocabulary = vocabulary
    self.code = code
    self.significance = significance
  }
}

/// An activity to which another belongs.
package struct RelatedActivity: Sendable, Equatable {
  /// Its identifier.
  package let reference: String
  /// How they belong together (RelatedActivityType).
  package let type: String

  /// A value of these parts.
  package init(reference: String, type: String) {
    self.reference = reference
    self.type = type
  }
}

/// A document on the web.
package struct PublishedDocument: Sendable, Equatable {
  /// Its address.
  package let url: String
  /// Its kind of file, a media type.
  package let format: String
  /// Its title.
  package let title: LocalizedText
  /// What it is (DocumentCategory).
  package let categories: [String]
  /// Its languages, ISO 639-1.
  package let languages: [String]
  /// When it was published.
  package let date: PartialDate?

  /// A value of these parts.
  package init(
    url: String, format: String, title: LocalizedText, categories: [String] = [],
    languages: [String] = [], date: PartialDate? = nil
  ) {
    self.url = url
    self.format = format
    self.title = title
    self.categories = categories
    self.languages = languages
    self.date = date
  }
}

/// Whom to ask about an activity: an organisation, never a person.
package struct PublishedContact: Sendable, Equatable {
  /// The id of the organisation.
  package let organisation: String?
  /// Its electronic mail.
  package let email: String?
  /// Its telephone.
  package let telephone: String?
  /// Its pages on the web.
  package let website: String?
  /// Its address.
  package let address: LocalizedText?

  /// A value of these parts.
  package init(
    organisation: String? = nil, email: String? = nil, telephone: String? = nil,
    website: String? = nil, address: LocalizedText? = nil
  ) {
    self.organisation = organisation
    self.email = email
    self.telephone = telephone
    self.website = website
    self.address = address
  }
}
