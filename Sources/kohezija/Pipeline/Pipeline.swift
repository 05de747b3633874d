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

    /// The file's name without its ending, such as `action-plan.bs-Latn+en`.
    var name: String {
      let name = kind.rawValue + "." + languages.map(\.rawValue).joined(separator: "+")
      switch layout {
      case .separate, .columns: return name
      case .stacked: return "\(name).\(layout.rawValue)"
      }
    }
  }

  /// The jobs that a definition asks for, in the order in which they are reported.
  func jobs(for definition: Definition, _ options: BuildOptions) -> [Job] {
    let own = [definition.languages.primary] + [definition.languages.secondary].compactMap(\.self)
    let languages = options.languages ?? own
    return DocumentKind.kinds(of: definition).flatMap { kind in
      options.layouts.flatMap { layout in
        switch layout {
        case .columns where languages.count > 1, .stacked where languages.count > 1:
          [
            Job(
              definition: definition, kind: kind, languages: Array(languages.prefix(2)),
              layout: layout)
          ]
        case .columns, .stacked:
          [Job]()
        case .separate:
          languages.map {
            Job(definition: definition, kind: kind, languages: [$0], layout: layout)
          }
        }
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
      compose(job, Composer(profile: profile, codelists: codelists), asOf)
    }
  }

  private func compose(_ job: Job, _ composer: Composer, _ asOf: CalendarDay?) -> Document? {
    switch job.definition {
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
