import ArgumentParser
import Diagnostics
import Languages
import Loading
import Translation

/// Checks the translations of definitions.
struct TranslateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWords.current("translate.check-abstract"))

  @Argument(help: CommandWords.help("paths"))
  var paths: [String] = []

  @Option(help: CommandWords.help("translate-check-language"))
  var language: String?

  @Option(help: CommandWords.help("translate-check-format"))
  var format: String?

  @Flag(help: CommandWords.help("translate-check-fix"))
  var fix = false

  @Flag(help: CommandWords.help("translate-check-four-eyes"))
  var fourEyes = false

  @Flag(help: CommandWords.help("strict"))
  var strict = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let form = try chosenForm()
      let chosen = try language.map { try LanguageTag.named($0) }
      let resources = try Resources()
      let told = try messages.language()
      let findings = Findings(form, try resources.wording(told))
      var failure: ExitCode?
      var files: [(SourceText, [Diagnostic])] = []
      var summary = TranslationCheckSummary(form)
      for path in paths.isEmpty ? ["input"] : paths {
        for file in try LoadedDefinitions.definitions(at: path) {
          do {
            let desk = try TranslationDesk(file, resources)
            files += try check(desk, chosen, resources, &summary)
          } catch {
            // One file that can't be read does not hide the others.
            failure = CommandProblem(error).report()
          }
        }
      }
      if let chosen, files.isEmpty, failure == nil {
        let known = summary.languages.map(\.rawValue).joined(separator: ", ")
        throw CommandProblem(
          .noInput, "problem.translate-check-none", ["name": chosen.rawValue, "list": known])
      }
      if form == .text {
        // Sister languages share so many words that a list of them would hide the rest.
        let isAlike = { (found: Diagnostic) in found.rule == "Q10" && found.variant == "sister" }
        summary.add(alike: files.reduce(0) { $0 + $1.1.count(where: isAlike) })
        files = files.map { ($0.0, $0.1.filter { !isAlike($0) }) }
      }
      findings.report(files, tellsNothingFound: true)
      summary.tell()
      if let failure { throw failure }
      let worst = files.flatMap { $0.1.map(\.severity) }.max()
      throw Findings.status(of: worst, strict: strict).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  /// Checks one definition in all its languages; gives the findings of each file.
  private func check(
    _ desk: TranslationDesk, _ chosen: LanguageTag?, _ resources: Resources,
    _ summary: inout TranslationCheckSummary
  ) throws -> [(SourceText, [Diagnostic])] {
    summary.note(desk.languages)
    let languages = desk.languages.filter { chosen == nil || chosen == $0 }
    guard !languages.isEmpty else { return [] }
    var desk = desk
    if fix { desk = try mended(desk, languages, resources, &summary) }
    var own: [Diagnostic] = []
    var others: [(SourceText, [Diagnostic])] = []
    for language in languages {
      let review = try TranslationReview(
        desk, into: language, resources, needsFourEyes: fourEyes)
      for (source, diagnostics) in review.diagnostics {
        if source.name == desk.source.name {
          own += diagnostics
        } else {
          others.append((source, diagnostics))
        }
      }
      summary.add(review, desk.path)
    }
    return [(desk.source, own)] + others
  }

  /// Mends what checks can mend in the catalogues, and reads all anew.
  private func mended(
    _ desk: TranslationDesk, _ languages: [LanguageTag], _ resources: Resources,
    _ summary: inout TranslationCheckSummary
  ) throws -> TranslationDesk {
    var changed: [Catalogue] = []
    for (source, catalogue) in desk.catalogues where languages.contains(catalogue.language) {
      let review = try TranslationReview(
        desk, into: catalogue.language, resources, needsFourEyes: fourEyes)
      let mending = CatalogueMending(catalogue, of: desk.read.segments.checked, review.bench)
      summary.add(mending, source.name)
      changed.append(mending.catalogue)
    }
    let all = desk.catalogues.map { known in
      changed.first { $0.language == known.catalogue.language } ?? known.catalogue
    }
    guard desk.reading(desk.source.bytes, all) != nil else {
      throw CommandProblem(.wrongInput, "problem.translate-unsafe", ["path": desk.path])
    }
    try desk.write(changed)
    return try TranslationDesk(desk.path, resources)
  }

  private func chosenForm() throws -> ReportForm {
    let form = try format.map { try ReportForm.named($0) } ?? .text
    guard form != .sarif else {
      throw CommandProblem(.usage, "problem.translate-check-format", ["name": form.rawValue])
    }
    return form
  }
}
