package import Languages

/// A text of a report, with the mark that it is invented to show the shape.
package struct ReportText: Sendable, Equatable {
  /// The words.
  package let text: LocalizedText
  /// Whether it is invented; documents mark it where it stands.
  package let isIllustrative: Bool

  /// A text and whether it is invented.
  package init(_ text: LocalizedText, isIllustrative: Bool = false) {
    self.text = text
    self.isIllustrative = isIllustrative
  }
}

/// When, to whom and by whom a report was submitted.
package struct Submission: Sendable, Equatable {
  /// The number in the register of the office.
  package let number: String?
  /// The day.
  package let date: PartialDate?
  /// The place named in the head.
  package let place: String?
  /// Who gets it, such as `council`.
  package let recipient: Code?
  /// The function of whoever submits it; never a private person's name.
  package let function: LocalizedText?
  /// The id of the organisation or actor that submits it.
  package let organisation: String?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    number: String? = nil, date: PartialDate? = nil, place: String? = nil, recipient: Code? = nil,
    function: LocalizedText? = nil, organisation: String? = nil, isIllustrative: Bool = false
  ) {
    self.number = number
    self.date = date
    self.place = place
    self.recipient = recipient
    self.function = function
    self.organisation = organisation
    self.isIllustrative = isIllustrative
  }
}

/// Something that is attached to a report.
package struct Annex: Sendable, Equatable {
  /// What it is.
  package let title: LocalizedText
  /// Where it is kept: a number in the register, or the name of a file.
  package let reference: String?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(title: LocalizedText, reference: String? = nil, isIllustrative: Bool = false) {
    self.title = title
    self.reference = reference
    self.isIllustrative = isIllustrative
  }
}

/// An evaluation that was planned or made.
package struct ReportEvaluation: Sendable, Equatable {
  /// Mid-term, annual, final or later.
  package let kind: Code?
  /// When it is planned.
  package let planned: Known<PartialDate>
  /// When it was made.
  package let completed: Known<PartialDate>
  /// The id of the actor or organisation that makes it.
  package let conductedBy: String?
  /// What is set aside for it, in the currency of the report.
  package let budget: Known<DecimalNumber>
  /// What there is to say.
  package let text: ReportText?
  /// What was found.
  package let findings: [ReportText]

  /// A value of these parts.
  package init(
    kind: Code? = nil, planned: Known<PartialDate> = .notPublished,
    completed: Known<PartialDate> = .notPublished, conductedBy: String? = nil,
    budget: Known<DecimalNumber> = .notPublished, text: ReportText? = nil,
    findings: [ReportText] = []
  ) {
    self.kind = kind
    self.planned = planned
    self.completed = completed
    self.conductedBy = conductedBy
    self.budget = budget
    self.text = text
    self.findings = findings
  }
}
