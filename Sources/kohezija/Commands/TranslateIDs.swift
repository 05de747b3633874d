import ArgumentParser
import Diagnostics
import Loading
import PlanModel

/// Writes the ids that translations need into a definition, once.
struct TranslateIDs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ids", abstract: CommandWords.current("translate.ids-abstract"))

  @Argument(help: CommandWords.help("translate-file"))
  var file: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let desk = try TranslationDesk(file, try Resources())
      let edits = IdentifierEdits.edits(
        desk.source, desk.read.segments, primary: desk.definition.languages.primary,
        reserved: try desk.oldNames())
      guard !edits.isEmpty else {
        return Terminal.print(CommandWords.current("translate.ids-none", ["path": file]))
      }
      let bytes = IdentifierEdits.apply(edits, to: desk.source)
      // Nothing is written unless every text is as it was, and all but named.
      let changed = desk.reading(bytes, desk.catalogues.map(\.catalogue))
      guard let changed, changed.texts == desk.read.texts,
        !changed.segments.gaps.contains(where: { $0.reason == .missing })
      else { throw CommandProblem(.wrongInput, "problem.translate-unsafe", ["path": file]) }
      try desk.write(bytes)
      let count = edits.count { $0.replacement.contains("id: ") }
      Terminal.print(
        CommandWords.current("translate.ids-written", ["path": file, "n": String(count)]))
    } catch {
      throw CommandProblem(error).report()
    }
  }
}
