import ArgumentParser
import Languages
import Loading
import PlanModel

/// Moves the texts of other languages out of a definition into catalogues.
struct TranslateExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: CommandWords.current("translate.extract-abstract"))

  @Argument(help: CommandWords.help("translate-file"))
  var file: String

  @Option(help: CommandWords.help("translate-language"))
  var language: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let desk = try TranslationDesk(file, try Resources())
      let extraction = TextExtraction(
        desk.source, desk.read.segments, of: desk.definition.id,
        into: desk.catalogues.map(\.catalogue), only: try language.map { try .named($0) })
      let unnamed = desk.read.segments.gaps.count
      if unnamed > 0 {
        Terminal.error(
          CommandWords.current("translate.extract-left", ["path": file, "n": String(unnamed)]))
      }
      guard extraction.moved > 0 else {
        return Terminal.print(CommandWords.current("translate.extract-none", ["path": file]))
      }
      let bytes = IdentifierEdits.apply(extraction.edits, to: desk.source)
      // Nothing is written unless documents will say the same as before.
      let changed = desk.reading(bytes, extraction.catalogues)
      guard let changed, changed.texts.map(Self.versions) == desk.read.texts.map(Self.versions)
      else { throw CommandProblem(.wrongInput, "problem.translate-unsafe", ["path": file]) }
      // Were it stopped in between, both places would say the same.
      try desk.write(extraction.catalogues)
      try desk.write(bytes)
      Terminal.print(
        CommandWords.current(
          "translate.extracted", ["path": file, "n": String(extraction.moved)]))
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private static func versions(of text: LocalizedText) -> [String?] {
    LanguageTag.allCases.map { text[$0] }
  }
}
