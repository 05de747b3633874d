import Composition
import Diagnostics
import Exchange
import Languages
import Loading
import PlanModel
import Templates
import Translation
import Writers

/// What goes to the translators of a definition into one language.
struct TranslationExport {
  /// The texts with all that helps to translate them.
  let bundle: TranslationBundle
  /// The glossary in the two languages.
  let glossary: [GlossaryEntry]
  private let resources: Resources

  /// The texts of a definition, with proposals from its own catalogues, from the definitions
  /// beside it and from other pairs.
  ///
  /// - Throws: ``FileProblem`` or ``ResourceProblem`` when data of the program are missing or wrong.
  init(
    _ desk: TranslationDesk, into language: LanguageTag, memory: ExportMemory,
    _ resources: Resources
  ) throws {
    let primary = desk.sourceLanguage
    let bench = try resources.checkBench(from: primary, into: language)
    let cyrillic =
      language == .serbianCyrillic ? try Resources.transliterator(resources.folder) : nil
    let script: (String) -> String = { cyrillic?.convert($0, to: .serbianCyrillic) ?? $0 }
    self.resources = resources
    glossary = Self.entries(bench.glossary, primary, language, script)
    bundle = .make(
      segments: desk.read.segments.all, catalogue: desk.catalogue(language),
      sourceLanguage: primary, memory: TranslationMemory(pairs: memory.pairs),
      siblings: try SiblingTexts.siblings(of: desk, into: language, bench, resources),
      glossary: { segment in
        guard let source = segment.source, let glossary = bench.glossary else { return [] }
        let text = CheckedText(source, bench.source, endings: bench.endings)
        return glossary.hints(for: text, in: language).map {
          TermHint(source: $0.source, targets: $0.targets.map(script))
        }
      })
  }

  /// A file in a format, for the tool of a profile.
  ///
  /// - Throws: ``ExchangeError`` for a text that the format can't hold or a tool that does not read
  ///   it; ``FileProblem``, ``ResourceProblem`` or a ``TemplateError`` for broken data of ours.
  func bytes(as format: ExchangeFormat, for profile: ExchangeProfile) throws -> [UInt8] {
    try format.check(profile)
    switch format {
    case .xliff12: return try XLIFF12.text(of: bundle, profile: profile)
    case .xliff20: return try XLIFF2.text(of: bundle, profile: .poedit)
    case .xliff21: return try XLIFF2.text(of: bundle)
    case .tmx: return try TMX.text(of: bundle, .finished, profile: profile)
    case .tbx: return try TBX.text(of: glossary)
    case .csv: return try CSV.text(of: bundle, hasMark: true)
    case .docx: return try reviewTable(.docx)
    case .odt: return try reviewTable(.odt)
    }
  }

  /// The review table, with its guide in the language of the translators.
  private func reviewTable(_ format: OutputFormat) throws -> [UInt8] {
    let source = try resources.profile(bundle.sourceLanguage)
    let target = try resources.profile(bundle.targetLanguage)
    let document = Composer(profile: target, codelists: resources.codelists)
      .reviewTable(of: bundle, source: source, target: target)
    let profiles = [source.tag: source, target.tag: target]
    return try BuildOptions.shippedTemplate(format, resources).template
      .fill(with: Resolver(profiles: profiles).resolve(document))
  }

  /// The glossary in two languages; Serbian terms are kept in Latin script.
  private static func entries(
    _ glossary: Glossary?, _ source: LanguageTag, _ target: LanguageTag,
    _ script: (String) -> String
  ) -> [GlossaryEntry] {
    (glossary?.concepts ?? []).map { concept in
      func terms(_ language: LanguageTag, _ spell: (String) -> String) -> [GlossaryTerm] {
        concept.terms(in: language).map {
          GlossaryTerm(language: language, text: spell($0.text), status: $0.status)
        }
      }
      return GlossaryEntry(
        id: concept.id, domain: concept.domain, definition: concept.note,
        terms: terms(source) { $0 } + terms(target, script))
    }
  }
}
