package import Languages

/// How a plan was prepared.
package struct Preparation: Sendable, Equatable {
  /// The group that wrote it.
  package let workingGroup: WorkingGroup?
  /// The ids of the actors that wrote it.
  package let authors: [String]
  /// The ids of the actors in partnership with whom it was written.
  package let partners: [String]
  /// The needs of the community to which it is fitted.
  package let needs: [LocalizedText]
  /// The ids of the actors that helped.
  package let facilitatedBy: [String]
  /// The survey that it rests on.
  package let survey: Survey?
  /// The public consultation.
  package let consultation: Consultation?

  /// A value of these parts.
  package init(
    workingGroup: WorkingGroup? = nil, authors: [String] = [], partners: [String] = [],
    needs: [LocalizedText] = [], facilitatedBy: [String] = [], survey: Survey? = nil,
    consultation: Consultation? = nil
  ) {
    self.workingGroup = workingGroup
    self.authors = authors
    self.partners = partners
    self.needs = needs
    self.facilitatedBy = facilitatedBy
    self.survey = survey
    self.consultation = consultation
  }
}

/// The group that writes a plan.
package struct WorkingGroup: Sendable, Equatable {
  /// Who appointed it.
  package let appointedBy: Code?
  /// The decision by which it was appointed.
  package let decision: DecisionReference?
  /// Its members, by function.
  package let members: [Member]

  /// A value of these parts.
  package init(appointedBy: Code? = nil, decision: DecisionReference? = nil, members: [Member] = [])
  {
    self.appointedBy = appointedBy
    self.decision = decision
    self.members = members
  }
}

/// An act that another refers to.
package struct DecisionReference: Sendable, Equatable {
  /// Its number.
  package let number: String?
  /// Its day.
  package let date: PartialDate?

  /// A value of these parts.
  package init(number: String? = nil, date: PartialDate? = nil) {
    self.number = number
    self.date = date
  }
}

/// A member of a working group: a function in an organisation, never a private person.
package struct Member: Sendable, Equatable {
  /// The id of the actor.
  package let organisation: String
  /// The function there.
  package let function: LocalizedText
  /// The role in the group, such as `chair`.
  package let role: Code?

  /// A value of these parts.
  package init(organisation: String, function: LocalizedText, role: Code? = nil) {
    self.organisation = organisation
    self.function = function
    self.role = role
  }
}

/// A survey among the residents.
package struct Survey: Sendable, Equatable {
  /// The id of the actor that conducted it.
  package let conductedBy: String?
  /// How it was conducted.
  package let method: LocalizedText?
  /// When the questions were asked.
  package let fieldwork: Period?
  /// Whom it speaks of.
  package let population: LocalizedText?
  /// How many people answered.
  package let sampleSize: Int?
  /// The margin of error, in percentage points.
  package let marginOfError: DecimalNumber?
  /// What it found.
  package let findings: [Finding]

  /// A value of these parts.
  package init(
    conductedBy: String? = nil, method: LocalizedText? = nil, fieldwork: Period? = nil,
    population: LocalizedText? = nil, sampleSize: Int? = nil, marginOfError: DecimalNumber? = nil,
    findings: [Finding] = []
  ) {
    self.conductedBy = conductedBy
    self.method = method
    self.fieldwork = fieldwork
    self.population = population
    self.sampleSize = sampleSize
    self.marginOfError = marginOfError
    self.findings = findings
  }
}

/// One finding of a survey.
package struct Finding: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What it is about.
  package let topic: Code?
  /// What was found.
  package let text: LocalizedText
  /// The measured value.
  package let value: DecimalNumber?
  /// The value's unit, such as `percent`.
  package let unit: Code?

  /// A value of these parts.
  package init(
    id: String, topic: Code? = nil, text: LocalizedText, value: DecimalNumber? = nil,
    unit: Code? = nil
  ) {
    self.id = id
    self.topic = topic
    self.text = text
    self.value = value
    self.unit = unit
  }
}

/// A public consultation.
package struct Consultation: Sendable, Equatable {
  /// When it was opened.
  package let opened: PartialDate?
  /// When it was closed.
  package let closed: PartialDate?
  /// How comments could be made.
  package let forms: [LocalizedText]
  /// How many comments came.
  package let commentsReceived: Int?
  /// How many of them were taken up.
  package let commentsAccepted: Int?

  /// A value of these parts.
  package init(
    opened: PartialDate? = nil, closed: PartialDate? = nil, forms: [LocalizedText] = [],
    commentsReceived: Int? = nil, commentsAccepted: Int? = nil
  ) {
    self.opened = opened
    self.closed = closed
    self.forms = forms
    self.commentsReceived = commentsReceived
    self.commentsAccepted = commentsAccepted
  }
}
