import Composition
import Diagnostics
import Languages
import Loading
import PlanModel
import Translation

/// How many translated texts of each definition are not reviewed, by language.
struct ReviewCounts {
  private var counts: [String: [LanguageTag: UnreviewedTexts]] = [:]

  /// The counts of the definitions that have catalogues beside them.
  ///
  /// - Throws: ``FileProblem`` when a file can't be read, ``CommandProblem`` when one has errors.
  init(_ loaded: LoadedDefinitions, _ resources: Resources) throws {
    for file in loaded.files where file.isNamed {
      guard let definition = file.definition, Self.hasCatalogues(file.source.name) else { continue }
      let desk = try TranslationDesk(file.source.name, resources)
      let total = desk.read.segments.all.count { segment in
        segment.source?.contains { !$0.isWhitespace } ?? false
      }
      for language in LanguageTag.allCases {
        let pending = EditionGate.pending(desk, language).count
        counts[definition.id, default: [:]][language] = UnreviewedTexts(
          count: pending, total: total)
      }
    }
  }

  /// The job, knowing how many of its texts are not reviewed.
  func counting(_ job: Pipeline.Job) -> Pipeline.Job {
    guard let counts = counts[job.definition.id] else { return job }
    var job = job
    let own = job.definition.languages.primary
    let translated = job.languages.filter { $0 != own && $0 != own.otherScript }
    guard !translated.isEmpty else { return job }
    job.unreviewed = translated.compactMap { counts[$0] }
      .reduce(UnreviewedTexts(count: 0, total: 0), +)
    return job
  }

  private static func hasCatalogues(_ definition: String) -> Bool {
    LanguageTag.allCases.contains { language in
      InputFile.exists(TranslationPaths.catalogue(of: definition, in: language))
    }
  }
}
