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

  /// One document of one definition, in one language or in two side by side.
  struct Job: Sendable {
    /// What it is made of.
    let definition: Definition
    /// Which document it is.
    let kind: DocumentKind
    /// One language, or two for columns.
    let languages: [LanguageTag]
    /// For whom it is.
    let readership: Readership
    /// The editions that are compared; nil for documents of one definition.
    var editions: ComparedEditions?

    /// The file's name without its ending, such as `action-plan.bs-Latn+en`; a document that not
    /// everybody may see says so, as in `action-plan.internal.bs-Latn+en`.
    var name: String {
      let tags = languages.map(\.rawValue).joined(separator: "+")
      switch readership.audience {
      case .everybody: return "\(kind.rawValue).\(tags)"
      case .insiders: return "\(kind.rawValue).\(readership.audience.rawValue).\(tags)"
      }
    }
  }

  /// The jobs that a definition asks for, in the order in which they are reported.
  func jobs(for definition: Definition, _ options: BuildOptions) -> [Job] {
    DocumentKind.kinds(of: definition).flatMap { kind in
      languages(of: definition, options).map {
        Job(
          definition: definition, kind: kind, languages: $0, readership: options.readership)
      }
    }
  }

  /// The jobs of a comparison.
  func jobs(for editions: ComparedEditions, _ options: BuildOptions) -> [Job] {
    let definition = editions.newDefinition
    return languages(of: definition, options).map {
      Job(
        definition: definition, kind: .changes, languages: $0, readership: options.readership,
        editions: editions)
    }
  }

  /// The languages of each document: one, or two that share it.
  private func languages(
    of definition: Definition, _ options: BuildOptions
  ) -> [[LanguageTag]] {
    let own = [definition.languages.primary] + [definition.languages.secondary].compactMap(\.self)
    let languages = options.languages ?? own
    return options.layouts.flatMap { layout in
      switch layout {
      case .columns: languages.count > 1 ? [Array(languages.prefix(2))] : []
      case .separate: languages.map { [$0] }
      }
    }
  }

  /// The document of a job, settled once for all formats.
  func resolve(_ job: Job, asOf: CalendarDay?) -> ResolvedDocument {
    let documents = job.languages.compactMap { profiles[$0] }.compactMap { profile in
      compose(
        job, Composer(profile: profile, codelists: codelists, for: job.readership), asOf)
    }
    guard let first = documents.first else { preconditionFailure("a job has a language") }
    let merged = documents.dropFirst().reduce(first, BilingualMerge.columns)
    return Resolver(profiles: profiles).resolve(merged)
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
