import Composition
import Diagnostics
import Languages
import Loading
import PlanModel

/// What was found in definitions, to be told in the languages of documents.
struct QualityFindings: Sendable {
  private let diagnostics: [String: [Diagnostic]]
  private let wordings: [LanguageTag: MessageWording]

  /// The findings in sound definitions, in the words of some languages.
  ///
  /// - Throws: ``FileProblem`` or ``ResourceProblem`` when words are missing or wrong.
  init(
    _ diagnostics: [String: [Diagnostic]], in tags: [LanguageTag], _ resources: Resources
  ) throws {
    self.diagnostics = diagnostics
    wordings = Dictionary(
      uniqueKeysWithValues: try tags.map { ($0, try resources.wording($0)) })
  }

  /// The findings in some definitions, in a language, warnings first.
  func issues(of ids: [String], in language: LanguageTag) -> [QualityIssue] {
    guard let wording = wordings[language] else { return [] }
    let found = ids.flatMap { diagnostics[$0] ?? [] }
    let ordered =
      found.filter { $0.severity != .note } + found.filter { $0.severity == .note }
    return ordered.map { diagnostic in
      QualityIssue(
        rule: diagnostic.rule.description, isWarning: diagnostic.severity != .note,
        path: diagnostic.path, message: wording.message(of: diagnostic),
        help: wording.help(for: diagnostic))
    }
  }
}

extension Pipeline {
  /// Notes what was found in the definitions, where a document tells it.
  ///
  /// - Throws: ``FileProblem`` or ``ResourceProblem`` when words are missing or wrong.
  mutating func note(
    _ loaded: LoadedDefinitions, _ resources: Resources, _ options: BuildOptions
  ) throws {
    guard loaded.named.contains(where: \.definition.tellsFindings) else { return }
    let found = loaded.findings(at: options.asOf, resources.codelists, for: options.readership)
    findings = found.mapValues { MemberFindings($0) }
    quality = try QualityFindings(found, in: languages, resources)
  }
}
