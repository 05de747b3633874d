import ArgumentParser
import Exchange
import Languages
import Loading
import PlanModel
import Translation

/// Writes the texts of a definition into a file for translators.
struct TranslateExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: CommandWords.current("exchange.export-abstract"))

  @Argument(help: CommandWords.help("translate-file"))
  var file: String

  @Option(help: CommandWords.help("exchange-language"))
  var language: String

  @Option(help: CommandWords.help("exchange-format"))
  var format = ExchangeFormat.xliff12.rawValue

  @Option(help: CommandWords.help("exchange-profile"))
  var profile = ExchangeProfile.standard.rawValue

  @Option(parsing: .singleValue, help: CommandWords.help("exchange-memory"))
  var memory: [String] = []

  @Option(name: [.short, .long], help: CommandWords.help("exchange-output"))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let format = try BuildOptions.value(
        format, ExchangeFormat.init(rawValue:), ExchangeFormat.allCases, "problem.exchange-format")
      let profile = try BuildOptions.value(
        profile, ExchangeProfile.init(rawValue:), ExchangeProfile.allCases,
        "problem.exchange-profile")
      try refusing { () throws(ExchangeError) in try format.check(profile) }
      let resources = try Resources()
      let desk = try TranslationDesk(file, resources)
      let language = try desk.target(named: language)
      let known = try ExportMemory(desk, into: language, files: memory, resources)
      let export = try TranslationExport(desk, into: language, memory: known, resources)
      warn(desk, known)
      guard !export.bundle.units.isEmpty else {
        throw CommandProblem(.wrongInput, "problem.exchange-nothing", ["path": file])
      }
      let name = desk.definition.id + "." + language.rawValue
      let place = ExportPlace(output, name: name, ending: format.ending)
      if profile == .omegat3, format == .xliff12, place.isFolder {
        try writeProject(export, name, in: place.folder)
      } else {
        let bytes = try self.bytes(export, format, profile)
        try OutputFolder(place.folder).write(bytes, to: place.file)
        Terminal.print(place.path)
      }
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func bytes(
    _ export: TranslationExport, _ format: ExchangeFormat, _ profile: ExchangeProfile
  ) throws -> [UInt8] {
    do {
      return try export.bytes(as: format, for: profile)
    } catch let error as ExchangeError {
      throw CommandProblem(error, file: file, .wrongInput)
    }
  }

  private func refusing(_ body: () throws(ExchangeError) -> Void) throws {
    do throws(ExchangeError) {
      try body()
    } catch {
      throw CommandProblem(error, file: file, .usage)
    }
  }

  private func writeProject(
    _ export: TranslationExport, _ name: String, in folder: String
  ) throws {
    let files: [OmegaTProject.File]
    do throws(ExchangeError) {
      files = try OmegaTProject.files(of: export.bundle, name: name, glossary: export.glossary)
    } catch {
      throw CommandProblem(error, file: file, .wrongInput)
    }
    for name in OmegaTProject.folders { _ = try OutputFolder(FileTree.join(folder, name)) }
    for file in files {
      let place = file.folder.isEmpty ? folder : FileTree.join(folder, file.folder)
      try OutputFolder(place).write(file.bytes, to: file.name)
      Terminal.print(FileTree.join(place, file.name))
    }
  }

  /// Says what does not go out, and what could teach nothing.
  private func warn(_ desk: TranslationDesk, _ memory: ExportMemory) {
    let words = CommandWords.current
    let gaps = desk.read.segments.gaps.count
    if gaps > 0 {
      Terminal.error(words("exchange.left", ["path": file, "n": String(gaps)]))
    }
    for path in memory.unread { Terminal.error(words("exchange.unread", ["path": path])) }
  }
}

/// Where an export goes.
struct ExportPlace {
  /// The folder.
  let folder: String
  /// The name of the file in it.
  let file: String
  /// Whether the user named a folder, or nothing.
  let isFolder: Bool

  /// The file that the user named, by its ending, or one of the usual name in a folder.
  init(_ output: String?, name: String, ending: String) {
    let isNamed = output?.lowercased().hasSuffix("." + ending) ?? false
    if let output, isNamed, !FileTree.isFolder(output) {
      (folder, file, isFolder) = (FileTree.parent(of: output), FileTree.name(of: output), false)
    } else {
      (folder, file) = (output ?? "output", name + "." + ending)
      isFolder = output != nil
    }
  }

  /// The whole path.
  var path: String { folder == "." ? file : FileTree.join(folder, file) }
}

extension TranslationDesk {
  /// The language into which texts are translated, as users write it.
  ///
  /// - Throws: ``CommandProblem`` for an unknown language, the definition's own, or one whose
  ///   catalogue belongs to another definition.
  func target(named name: String) throws -> LanguageTag {
    try target(try .named(name))
  }

  /// A language into which texts are translated.
  ///
  /// - Throws: ``CommandProblem`` for the definition's own language, or one whose catalogue belongs
  ///   to another definition.
  func target(_ language: LanguageTag) throws -> LanguageTag {
    guard language != definition.languages.primary, language != sourceLanguage else {
      throw CommandProblem(
        .usage, "problem.exchange-primary", ["path": path, "name": language.rawValue])
    }
    let found = catalogue(language).definition
    guard found == definition.id else {
      throw CommandProblem(
        .wrongInput, "problem.exchange-catalogue",
        [
          "path": TranslationPaths.catalogue(of: path, in: language), "found": found,
          "expected": definition.id,
        ])
    }
    return language
  }
}
