import Diagnostics
package import DocumentTree
package import Languages
package import PlanModel

/// Makes documents of definitions, in one language at a time.
///
/// The trees of one definition in two languages have the same shape: no section asks whether a
/// translation exists.
package struct Composer: Sendable {
  /// The language that is written.
  let profile: LanguageProfile
  let codelists: Codelists
  /// The tag of the language that is written.
  package var language: LanguageTag { profile.tag }
  private let readership: Readership

  /// A composer that writes one language for some readers.
  package init(
    profile: LanguageProfile, codelists: Codelists, for readership: Readership = .everybody
  ) {
    self.profile = profile
    self.codelists = codelists
    self.readership = readership
  }

  /// The names that the outline of a kind of document can have, in their usual order.
  package static func sectionNames(of kind: Outline.Kind) -> [String] {
    sections(of: kind).map(\.name)
  }

  /// The sections that the outline of a kind of document can have, in their usual order.
  package static func sections(of kind: Outline.Kind) -> [SectionFacts] {
    switch kind {
    case .actionPlan: PlanSections.all.map(\.facts)
    case .projectSummary: ProjectSections.all.map(\.facts)
    case .implementationReport: ImplementationSections.all.map(\.facts)
    case .act: ActSections.all.map(\.facts)
    case .changes: ChangesSections.all.map(\.facts)
    case .publicSummary: PublicSummarySections.all.map(\.facts)
    case .coalitionProfile: CoalitionSections.all.map(\.facts)
    case .consolidatedReport: PortfolioSections.all.map(\.facts)
    case .dataQuality: DataQualitySections.all.map(\.facts)
    case .consolidatedDonorReport: DonorPortfolioSections.all.map(\.facts)
    case .incidentResponseSheet: ResponseSheetSections.all.map(\.facts)
    case .donorReport: DonorSections.all.map(\.facts)
    case .financialAnnex: FinancialAnnexSections.all.map(\.facts)
    }
  }

  /// The names of the data that an outline of a kind of document can ask for.
  package static func needNames(of kind: Outline.Kind) -> [String] {
    sections(of: kind).flatMap(\.needs).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The action plan.
  package func actionPlan(
    of plan: Plan, outline: Outline = .standard(.actionPlan)
  ) -> Document {
    let phrases = phrases(for: plan.languages)
    let subject = PlanSubject(plan, phrases)
    let unit = phrases.unitTitle(subject.unit, key: plan.localGovernment)
    let title = phrases.text(plan.title, at: "title")
    let body = outline.body(.actionPlan, of: subject, from: PlanSections.all)
    return Document(
      info: DocumentInfo(
        title: words(of: plan.title), subject: profile.term(DocumentTerm.actionPlan),
        authors: [unit], languages: [profile.tag], identifier: plan.id,
        marks: Mark.marks(of: plan, phrases)),
      parts: body.parts,
      slots: slots(
        title: title, subtitle: [.text(unit)],
        edition: CoverSection.edition(plan.edition, phrases), phrases), gaps: body.gaps)
  }

  /// What sections say of a definition in these languages.
  func phrases(for source: DefinitionLanguages) -> Phrases {
    Phrases(profile: profile, codelists: codelists, source: source, for: readership)
  }

  /// The same for documents that have one audience, whoever they are made for.
  func phrases(for source: DefinitionLanguages, readBy audience: Audience) -> Phrases {
    Phrases(
      profile: profile, codelists: codelists, source: source,
      for: Readership(audience, groupsYears: readership.groupsYears))
  }

  /// A text for a file's properties, which hold one string: in this language, else in another.
  func words(of text: LocalizedText) -> String {
    text.words(in: profile) ?? text.firstWritten?.text ?? profile.term(CommonTerm.notPublished)
  }

  /// Short contents for the tags of templates.
  func slots(
    title: [Inline], subtitle: [Inline], edition: [Inline], _ phrases: Phrases
  ) -> [Slot] {
    [
      Slot(name: "document.title", content: title),
      Slot(name: "document.subtitle", content: subtitle),
      Slot(name: "document.edition", content: edition),
      Slot(
        name: "document.pages",
        content: phrases.sentence(
          DocumentTerm.pages, ["page": [.field(.page)], "pages": [.field(.pages)]])),
    ]
  }
}
