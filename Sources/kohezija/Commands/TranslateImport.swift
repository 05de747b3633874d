import ArgumentParser
import Diagnostics
import Exchange
import Languages
import Loading
import PlanModel
import Translation

/// Takes what translators wrote into the catalogue of a definition.
struct TranslateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandWords.current("exchange.import-abstract"))

  @Argument(help: CommandWords.help("exchange-file"))
  var file: String

  @Option(help: CommandWords.help("exchange-definition"))
  var definition: String

  @Option(help: CommandWords.help("exchange-file-language"))
  var language: String?

  @Option(help: CommandWords.help("exchange-role"))
  var role = ImportAuthority.Role.translator.rawValue

  @Option(help: CommandWords.help("exchange-by"))
  var by: String?

  @Option(help: CommandWords.help("exchange-date"))
  var date: String?

  @Option(help: CommandWords.help("exchange-unlock"))
  var unlock: String?

  @Flag(help: CommandWords.help("exchange-dry-run"))
  var dryRun = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let authority = try authority()
      let named = try language.map { try LanguageTag.named($0) }
      let desk = try TranslationDesk(definition, try Resources())
      let returned = try IncomingFile.read(file, known: Set(desk.read.segments.all.map(\.id)))
      let target = try target(of: returned, named, desk)
      let attic = try desk.attic()
      let plan = ImportPlan.make(
        segments: desk.read.segments.all, catalogue: desk.catalogue(target), file: returned,
        authority: authority, attic: attic.attic, renames: desk.renames)
      let report = ImportReport(plan, returned)
      for line in report.faults { Terminal.error(line) }
      for line in report.lines { Terminal.print(line) }
      if plan.changesAnything, !dryRun { try desk.write(plan, attic: attic.source) }
      let outcome = dryRun ? "dry-run" : plan.changesAnything ? "written" : "same"
      Terminal.print(
        CommandWords.current(
          "exchange.\(outcome)",
          ["path": TranslationPaths.catalogue(of: definition, in: target)]))
      if plan.hasConflicts { throw ExitStatus.conflicts.code }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func authority() throws -> ImportAuthority {
    let role = try BuildOptions.value(
      role, ImportAuthority.Role.init(rawValue:), ImportAuthority.Role.allCases,
      "problem.exchange-role")
    if let date, PartialDate(date)?.day == nil {
      throw CommandProblem(.usage, "problem.date", ["name": date])
    }
    // Without a reason nothing final would be unlocked, and nobody would know why.
    if let unlock, unlock.allSatisfy(\.isWhitespace) {
      throw CommandProblem(.usage, "problem.exchange-unlock")
    }
    return ImportAuthority(
      role: role, signature: Signature(person: by, date: date, unlocking: unlock))
  }

  /// The language of the catalogue that a file belongs to.
  ///
  /// - Throws: ``CommandProblem`` for a file of another definition or language, or one that does
  ///   not say what it is when nobody else does.
  private func target(
    of returned: ReturnedFile, _ named: LanguageTag?, _ desk: TranslationDesk
  ) throws -> LanguageTag {
    func refuse(_ key: String, _ found: String, _ expected: String) -> CommandProblem {
      CommandProblem(
        .findings, "problem.exchange-" + key,
        ["path": file, "found": found, "expected": expected])
    }
    let primary = desk.definition.languages.primary
    if let found = returned.definition, found != desk.definition.id {
      throw refuse("other-definition", found, desk.definition.id)
    }
    if let found = returned.sourceLanguage, found != primary, found != primary.otherScript {
      throw refuse("other-source", found.rawValue, primary.rawValue)
    }
    if let found = returned.targetLanguage {
      if let named, named != found {
        throw refuse("other-language", found.rawValue, named.rawValue)
      }
      guard found != primary else { throw refuse("target", found.rawValue, primary.rawValue) }
      return try desk.target(found)
    }
    let only = desk.languages.count == 1 ? desk.languages.first : nil
    guard let language = named ?? only else {
      throw CommandProblem(.usage, "problem.exchange-language", ["path": file])
    }
    return try desk.target(language)
  }
}
