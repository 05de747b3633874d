import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import Templates
import Writers

/// The route of a definition from YAML text to the bytes of its documents, stage by stage.
struct Pipeline: Sendable {
  private let codelists: Codelists
  private let profiles: [LanguageTag: LanguageProfile]
  private let outlines: [Outline.Kind: Outline]
  private let named: [Outline.Kind: Outline]

  /// What was found in each definition, by its id; nil where nobody has looked.
  var findings: [String: MemberFindings]?
  /// The same findings, ready to be told in the languages of documents; nil likewise.
  var quality: QualityFindings?

  /// The languages in which it can make documents.
  var languages: [LanguageTag] { profiles.keys.sorted() }

  /// A pipeline with the data that its stages need, and the outlines that the user names, which
  /// win over what definitions choose.
  init(
    codelists: Codelists, profiles: [LanguageTag: LanguageProfile],
    outlines: [Outline.Kind: Outline], named: [Outline.Kind: Outline] = [:]
  ) {
    self.codelists = codelists
    self.profiles = profiles
    self.outlines = outlines
    self.named = named
  }

  /// One document of one definition, in one language or in two.
  struct Job: Sendable {
    /// What it is made of, with the definitions that it names.
    let linked: LinkedDefinition
    /// Which document it is.
    let kind: DocumentKind
    /// One language, or two that share the document.
    let languages: [LanguageTag]
    /// How languages share the document.
    let layout: Layout
    /// For whom it is.
    let readership: Readership
    /// The editions that are compared; nil for documents of one definition.
    var editions: ComparedEditions?
    /// How many of its translated texts are not reviewed; nil when it holds no translations.
    var unreviewed: UnreviewedTexts?

    /// What the file says of what it was made of, but for the template; nil when it says nothing.
    var provenance: DocumentProvenance?

    /// What it is made of.
    var definition: Definition { linked.definition }

    /// The file's name without its ending, such as `action-plan.bs-Latn+en`; a document that not
    /// everybody may see says so, as in `action-plan.internal.bs-Latn+en`, and so does a stacked one.
    var name: String {
      var parts = [kind.rawValue]
      switch readership.audience {
      case .everybody: break
      case .insiders: parts.append(readership.audience.rawValue)
      }
      parts.append(languages.map(\.rawValue).joined(separator: "+"))
      switch layout {
      case .separate, .columns: break
      case .stacked: parts.append(layout.rawValue)
      }
      return parts.joined(separator: ".")
    }
  }

  /// The jobs that a definition asks for, in the order in which they are reported.
  func jobs(for linked: LinkedDefinition, _ options: BuildOptions) -> [Job] {
    let kinds = DocumentKind.kinds(of: linked, for: options.readership.audience)
    return kinds.filter { options.kinds?.contains($0) ?? true }.flatMap { kind in
      shares(of: linked.definition, options).map { languages, layout in
        Job(
          linked: linked, kind: kind, languages: languages, layout: layout,
          readership: options.readership)
      }
    }
  }

  /// The jobs of a comparison.
  func jobs(for editions: ComparedEditions, _ options: BuildOptions) -> [Job] {
    let definition = editions.newDefinition
    return shares(of: definition, options).map { languages, layout in
      Job(
        linked: LinkedDefinition(definition), kind: .changes, languages: languages, layout: layout,
        readership: options.readership, editions: editions)
    }
  }

  /// The languages of each document, one or two that share it, and how they do.
  private func shares(
    of definition: Definition, _ options: BuildOptions
  ) -> [(languages: [LanguageTag], layout: Layout)] {
    let own = [definition.languages.primary] + [definition.languages.secondary].compactMap(\.self)
    let languages = options.languages ?? own
    return options.layouts.flatMap { layout in
      switch layout {
      case .columns, .stacked:
        languages.count > 1 ? [(Array(languages.prefix(2)), layout)] : []
      case .separate: languages.map { ([$0], layout) }
      }
    }
  }

  /// The document of a job, settled once for all formats.
  func resolve(_ job: Job, asOf: CalendarDay?) -> ResolvedDocument {
    let editions = editions(of: job, in: job.languages, asOf: asOf)
    guard let first = editions.first else { preconditionFailure("a job has a language") }
    let merged = editions.dropFirst().reduce(first) { first, second in
      BilingualMerge.merge(first, second, job.layout.bilingual ?? .columns)
    }
    return Resolver(profiles: profiles).resolve(merged)
  }

  /// The document of a job in each of some languages.
  func editions(of job: Job, in languages: [LanguageTag], asOf: CalendarDay?) -> [Document] {
    languages.compactMap { profiles[$0] }.compactMap { profile in
      let composer = Composer(profile: profile, codelists: codelists, for: job.readership)
      return compose(job, composer, asOf).map { composer.marking($0, job.unreviewed) }
    }
  }

  private func compose(_ job: Job, _ composer: Composer, _ asOf: CalendarDay?) -> Document? {
    let linked = job.linked
    let outline = outline(of: job)
    return switch (job.kind, job.definition) {
    case (.changes, _):
      job.editions.map { composer.changes(between: $0, outline: outline) }
    case (.actionPlan, .plan(let plan)):
      composer.actionPlan(of: plan, outline: outline)
    case (.implementationReport, .report(let report)):
      linked.plan.map { composer.implementationReport(of: report, on: $0, outline: outline) }
    case (.act, .plan(let plan)):
      composer.act(of: plan, outline: outline)
    case (.publicSummary, .plan(let plan)):
      composer.publicSummary(of: plan, coalitions: linked.coalitions, outline: outline)
    case (.incidentResponseSheet, .plan(let plan)):
      composer.incidentResponseSheet(
        of: plan, coalitions: linked.coalitions.sorted { $0.key < $1.key }.map(\.value),
        outline: outline)
    case (.projectSummary, .project(let project)):
      composer.projectSummary(of: project, asOf: asOf, outline: outline)
    case (.projectSummary, .report(let report)):
      linked.project.map {
        composer.projectSummary(of: $0, report: report, asOf: asOf, outline: outline)
      }
    case (.donorReport, .report(let report)):
      linked.project.map { composer.donorReport(of: report, on: $0, outline: outline) }
    case (.financialAnnex, .project(let project)):
      composer.financialAnnex(of: project, asOf: asOf, outline: outline)
    case (.financialAnnex, .report(let report)):
      linked.project.map {
        composer.financialAnnex(of: $0, report: report, outline: outline)
      }
    case (.coalitionProfile, .coalition(let coalition)):
      composer.coalitionProfile(of: coalition, plan: linked.plan, outline: outline)
    case (.consolidatedReport, .portfolio(let portfolio)):
      composer.consolidatedReport(
        of: portfolio, members: linked.members, subjects: linked.subjects, findings: findings,
        outline: outline)
    case (.consolidatedDonorReport, .portfolio(let portfolio)):
      composer.consolidatedDonorReport(
        of: portfolio, members: linked.members, asOf: asOf, outline: outline)
    case (.dataQuality, .project(let project)):
      composer.dataQuality(
        of: project, issues: quality?.issues(of: [project.id], in: composer.language), asOf: asOf,
        outline: outline)
    case (.dataQuality, .report(let report)):
      linked.project.map { project in
        composer.dataQuality(
          of: project, report: report,
          issues: quality?.issues(of: [project.id, report.id], in: composer.language), asOf: asOf,
          outline: outline)
      }
    case (.actionPlan, _), (.act, _), (.implementationReport, _),
      (.publicSummary, _), (.incidentResponseSheet, _), (.projectSummary, _),
      (.coalitionProfile, _), (.consolidatedReport, _), (.dataQuality, _), (.donorReport, _),
      (.financialAnnex, _), (.consolidatedDonorReport, _):
      nil
    }
  }

  /// The sections of a job's document: those of a file that the user names, else those that the
  /// definition chooses, else the usual ones.
  private func outline(of job: Job) -> Outline {
    let kind = job.kind.outline
    if let named = named[kind] { return named }
    let usual = outlines[kind] ?? .standard(kind)
    let choice = job.definition.documents.first { $0.document == kind.rawValue }
    guard let sections = choice?.sections.map(\.key), !sections.isEmpty else { return usual }
    return usual.choosing(sections)
  }
}

// MARK: - Missing data

extension Pipeline {
  /// The sections of a job's document whose data are missing.
  func gaps(of job: Job, asOf: CalendarDay?) -> [SectionGap] {
    editions(of: job, in: Array(job.languages.prefix(1)), asOf: asOf).first?.gaps ?? []
  }

  /// Whether a job's document may be refused for want of data.
  func hasRequirements(_ job: Job) -> Bool { outline(of: job).hasRequirements }
}
