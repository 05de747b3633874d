import Languages

extension ComparedItem {
  /// The act by which a plan is adopted.
  init(_ act: Act) {
    self.init(
      .act,
      facts: [
        ComparedFact(.actKind, "kind", .code(act.kind, list: "act-kinds")),
        ComparedFact(.adoptingBody, "adopting_body", .code(act.adoptingBody, list: "bodies")),
        ComparedFact(.number, "number", ComparedValue(act.number, ComparedValue.symbol)),
        ComparedFact(.date, "date", ComparedValue(act.date, ComparedValue.date)),
        ComparedFact(.place, "place", ComparedValue(name: act.place)),
        ComparedFact(.proposer, "proposer", ComparedValue(act.proposer, in: "bodies")),
        ComparedFact(.seal, "seal", .answer(act.hasSeal)),
        ComparedFact(
          .entryIntoForce, "entry_into_force",
          ComparedValue(act.entryIntoForce, in: "entry-into-force-rules")),
        ComparedFact(
          .charge, "implementation_charge",
          ComparedValue(act.implementationCharge, ComparedValue.parties)),
        ComparedFact(.repeals, "repeals", ComparedValue(act.repeals, ComparedValue.texts)),
      ],
      lists: [
        ComparedList(.session, at: "session", act.session.map(Self.init)),
        ComparedList(.legalBasis, "legal_basis", act.legalBasis.map(Self.init)),
        ComparedList(.article, "articles", act.articles.map(Self.init)),
        ComparedList(.signatory, at: "signatory", act.signatory.map(Self.init)),
        ComparedList(.publication, at: "publication", act.publication.map(Self.init)),
      ])
  }

  private init(_ session: Session) {
    self.init(
      .session,
      facts: [
        ComparedFact(.number, "number", ComparedValue(session.number) { .symbol(String($0)) }),
        ComparedFact(.sessionKind, "kind", ComparedValue(session.kind, in: "session-kinds")),
        ComparedFact(.date, "date", ComparedValue(session.date, ComparedValue.date)),
      ])
  }

  private init(_ basis: LegalBasis) {
    let law = basis.law?.key ?? ""
    let words = basis.text?.key ?? ""
    self.init(
      .legalBasis,
      name: basis.law.map { .code($0, list: "laws") } ?? ComparedValue(basis.text),
      keys: ["\(law) \(basis.provision?.key ?? "") \(words)", law.isEmpty ? "text" : law],
      facts: [
        ComparedFact(.law, "law", ComparedValue(basis.law, in: "laws")),
        ComparedFact(.provision, "provision", ComparedValue(name: basis.provision)),
        ComparedFact(.basis, "text", ComparedValue(basis.text)),
      ])
  }

  private init(_ article: Article) {
    let number = String(article.number)
    self.init(
      .article, name: .symbol(number), keys: [number, article.text?.key ?? number],
      facts: [
        ComparedFact(.number, "number", .symbol(number)),
        ComparedFact(.title, "title", ComparedValue(article.title)),
        ComparedFact(
          .provides, "provides", ComparedValue(article.provides, in: "article-subjects")),
        ComparedFact(.content, "text", ComparedValue(article.text)),
        ComparedFact(.points, "items", ComparedValue(article.items, ComparedValue.texts)),
      ],
      lists: [ComparedList(.paragraph, "paragraphs", article.paragraphs.map(Self.init))])
  }

  private init(_ paragraph: ArticleParagraph) {
    self.init(
      .paragraph, name: .text(paragraph.text), keys: [paragraph.text.key],
      facts: [
        ComparedFact(.content, "text", .text(paragraph.text)),
        ComparedFact(.points, "items", ComparedValue(paragraph.items, ComparedValue.texts)),
      ])
  }

  private init(_ signatory: Signatory) {
    self.init(
      .signatory,
      facts: [
        ComparedFact(
          .role, "function", .code(signatory.function, list: "signatory-functions")),
        ComparedFact(
          .signatory, "name", ComparedValue(signatory.name, ComparedValue.symbol)),
      ])
  }

  private init(_ publication: Publication) {
    self.init(
      .publication,
      facts: [
        ComparedFact(.gazette, "gazette", ComparedValue(name: publication.gazette)),
        ComparedFact(.issue, "issue", ComparedValue(publication.issue, ComparedValue.symbol)),
        ComparedFact(.date, "date", ComparedValue(publication.date, ComparedValue.date)),
      ])
  }
}
