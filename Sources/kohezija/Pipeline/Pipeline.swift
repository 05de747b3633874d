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

  /// A pipeline with the data that its stages need.
  init(
    codelists: Codelists, profiles: [LanguageTag: LanguageProfile],
    outlines: [Outline.Kind: Outline]
  ) {
    self.codelists = codelists
    self.profiles = profiles
    self.outlines = outlines
  }

  /// One document of one definition, in one language or in two.
  struct Job: Sendable {
    /// What it is made of.
    let definition: Definition
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
  func jobs(for definition: Definition, _ options: BuildOptions) -> [Job] {
    DocumentKind.kinds(of: definition).flatMap { kind in
      shares(of: definition, options).map { languages, layout in
        Job(
          definition: definition, kind: kind, languages: languages, layout: layout,
          readership: options.readership)
      }
    }
  }

  /// The jobs of a comparison.
  func jobs(for editions: ComparedEditions, _ options: BuildOptions) -> [Job] {
    let definition = editions.newDefinition
    return shares(of: definition, options).map { languages, layout in
      Job(
        definition: definition, kind: .changes, languages: languages, layout: layout,
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
    if let editions = job.editions {
      return composer.changes(between: editions, outline: outline(.changes))
    }
    return switch job.definition {
    case .plan(let plan):
      composer.actionPlan(of: plan, outline: outline(.actionPlan))
    case .project(let project):
      composer.projectSummary(of: project, asOf: asOf, outline: outline(.projectSummary))
    case .report, .coalition, .portfolio: nil
    }
  }

  private func outline(_ kind: Outline.Kind) -> Outline {
    outlines[kind] ?? .standard(kind)
  }
}
