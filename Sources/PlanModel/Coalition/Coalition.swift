package import Languages

/// A coalition against hate, as its definition gives it.
package struct Coalition: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages
  /// Its name.
  package let name: LocalizedText
  /// The key of the local self-government unit where it is at home.
  package let localGovernment: String?
  /// The canton as the author states it; it must agree with the register.
  package let canton: Code?
  /// The action plan in which it takes part; nil where the plan names the coalition.
  package let plan: DefinitionLink?
  /// When it was founded.
  package let founded: PartialDate?
  /// Whether it is entered in a register.
  package let legalForm: LegalForm?
  /// The document by which it was founded.
  package let foundingDocument: FoundingDocument?
  /// How a new member joins, such as `annex`.
  package let accession: Code?
  /// What it is there for.
  package let purposes: [Code]
  /// The fields in which it is active.
  package let fields: [Code]
  /// The organisations that belong to it.
  package let members: [CoalitionMember]
  /// How many activists belong to it as persons; never who they are.
  package let activists: Int?
  /// Those outside of it with whom it works.
  package let partners: [CoalitionPartner]
  /// Who coordinates it, by function.
  package let coordinators: [Coordinator]
  /// Who has taken on what.
  package let duties: [CoalitionDuty]
  /// By which rules it works inside.
  package let procedures: CoalitionProcedures?
  /// What its members were or are to be trained in.
  package let capacityBuilding: [Code]
  /// Trainings that were held.
  package let trainings: [Training]
  /// Survey research that it or its members made.
  package let research: [Research]
  /// Its dialogue with local authorities.
  package let dialogue: Cooperation?
  /// How it is coordinated with the other key actors.
  package let coordination: Cooperation?
  /// How an international mission supports it.
  package let assistance: Assistance?
  /// Where the public finds it, in the order of the definition.
  package let channels: [Channel]
  /// What it did, year by year.
  package let trackRecord: [TrackRecord]
  /// Whom to turn to.
  package let contact: CoalitionContact?
  /// Which sections the author chooses for its documents.
  package let documents: [DocumentChoice]
  /// The arms at the head of its documents; nil for none.
  package var arms: Arms?

  /// A value of these parts.
  package init(
    id: String,
    dataStatus: DataStatus,
    languages: DefinitionLanguages,
    name: LocalizedText,
    localGovernment: String? = nil, canton: Code? = nil,
    plan: DefinitionLink? = nil,
    founded: PartialDate? = nil,
    legalForm: LegalForm? = nil,
    foundingDocument: FoundingDocument? = nil,
    accession: Code? = nil,
    purposes: [Code] = [],
    fields: [Code] = [],
    members: [CoalitionMember] = [],
    activists: Int? = nil,
    partners: [CoalitionPartner] = [],
    coordinators: [Coordinator] = [],
    duties: [CoalitionDuty] = [],
    procedures: CoalitionProcedures? = nil,
    capacityBuilding: [Code] = [],
    trainings: [Training] = [],
    research: [Research] = [],
    dialogue: Cooperation? = nil,
    coordination: Cooperation? = nil,
    assistance: Assistance? = nil,
    channels: [Channel] = [],
    trackRecord: [TrackRecord] = [],
    contact: CoalitionContact? = nil, documents: [DocumentChoice] = []
  ) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
    self.name = name
    self.localGovernment = localGovernment
    self.canton = canton
    self.plan = plan
    self.founded = founded
    self.legalForm = legalForm
    self.foundingDocument = foundingDocument
    self.accession = accession
    self.purposes = purposes
    self.fields = fields
    self.members = members
    self.activists = activists
    self.partners = partners
    self.coordinators = coordinators
    self.duties = duties
    self.procedures = procedures
    self.capacityBuilding = capacityBuilding
    self.trainings = trainings
    self.research = research
    self.dialogue = dialogue
    self.coordination = coordination
    self.assistance = assistance
    self.channels = channels
    self.trackRecord = trackRecord
    self.contact = contact
    self.documents = documents
  }
}

/// Whether a coalition is entered in a register of legal persons.
package enum LegalForm: String, Sendable, CaseIterable {
  /// A group that works together without being a legal person.
  case informal
  /// A legal person.
  case registered
}
