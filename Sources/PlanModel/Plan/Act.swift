package import Languages

/// The act by which the council adopts a plan.
package struct Act: Sendable, Equatable {
  /// The kind of act, such as `odluka`.
  package let kind: Code
  /// The body that adopts it, such as `council`.
  package let adoptingBody: Code
  /// The session at which it is adopted.
  package let session: Session?
  /// The act's number in the register of the body.
  package let number: String?
  /// The day of the act.
  package let date: PartialDate?
  /// The place named in its head.
  package let place: LocalizedText?
  /// The provisions that it rests on.
  package let legalBasis: [LegalBasis]
  /// Who proposes it, such as `mayor`.
  package let proposer: Code?
  /// Who signs it.
  package let signatory: Signatory?
  /// Whether the place of the seal (M.P.) is printed.
  package let hasSeal: Bool
  /// The rule by which it enters into force.
  package let entryIntoForce: Code?
  /// Where it is published.
  package let publication: Publication?
  /// The ids of the actors that carry it out.
  package let implementationCharge: [String]
  /// The earlier acts that cease to be in force.
  package let repeals: [LocalizedText]
  /// Whether the definition says what ceases to be in force; an empty list says that nothing does.
  package let saysRepeals: Bool
  /// The text of the act in the author's own articles; empty where the usual ones are to stand.
  package let articles: [Article]

  /// A value of these parts.
  package init(
    kind: Code, adoptingBody: Code, session: Session? = nil, number: String? = nil,
    date: PartialDate? = nil, place: LocalizedText? = nil, legalBasis: [LegalBasis] = [],
    proposer: Code? = nil, signatory: Signatory? = nil, hasSeal: Bool, entryIntoForce: Code? = nil,
    publication: Publication? = nil, implementationCharge: [String] = [],
    repeals: [LocalizedText] = [], saysRepeals: Bool = true, articles: [Article] = []
  ) {
    self.kind = kind
    self.adoptingBody = adoptingBody
    self.session = session
    self.number = number
    self.date = date
    self.place = place
    self.legalBasis = legalBasis
    self.proposer = proposer
    self.signatory = signatory
    self.hasSeal = hasSeal
    self.entryIntoForce = entryIntoForce
    self.publication = publication
    self.implementationCharge = implementationCharge
    self.repeals = repeals
    self.saysRepeals = saysRepeals
    self.articles = articles
  }
}

/// A session of the adopting body.
package struct Session: Sendable, Equatable {
  /// Its number in the term of office.
  package let number: Int?
  /// Regular or extraordinary.
  package let kind: Code?
  /// Its day.
  package let date: PartialDate?

  /// A value of these parts.
  package init(number: Int? = nil, kind: Code? = nil, date: PartialDate? = nil) {
    self.number = number
    self.kind = kind
    self.date = date
  }
}

/// A provision that an act rests on: one of a law in the code list, or one told in words.
package struct LegalBasis: Sendable, Equatable {
  /// The law in the code list; nil when `text` tells all.
  package let law: Code?
  /// The provision of that law, such as `član 13.`.
  package let provision: LocalizedText?
  /// The whole basis in words; nil when `law` is given.
  package let text: LocalizedText?

  /// A value of these parts.
  package init(law: Code? = nil, provision: LocalizedText? = nil, text: LocalizedText? = nil) {
    self.law = law
    self.provision = provision
    self.text = text
  }
}

/// Who signs an act.
package struct Signatory: Sendable, Equatable {
  /// The function, such as `council-chair`.
  package let function: Code
  /// The name, or a line to write on; nil for none.
  package let name: String?

  /// A value of these parts.
  package init(function: Code, name: String? = nil) {
    self.function = function
    self.name = name
  }
}

/// Where an act is published.
package struct Publication: Sendable, Equatable {
  /// The official gazette.
  package let gazette: LocalizedText?
  /// Its issue; nil before publication.
  package let issue: String?
  /// The issue's day; nil before publication.
  package let date: PartialDate?

  /// A value of these parts.
  package init(gazette: LocalizedText? = nil, issue: String? = nil, date: PartialDate? = nil) {
    self.gazette = gazette
    self.issue = issue
    self.date = date
  }
}
