import ArgumentParser
import Languages

/// In which language the program speaks, as every command that says something understands it.
struct MessageOptions: ParsableArguments {
  @Option(help: CommandWords.help("messages"))
  var messages: String?

  /// The language that is named, or else that of the system.
  ///
  /// - Throws: ``CommandProblem`` for a language that the program does not know.
  func language() throws -> LanguageTag {
    try messages.map(MessageLanguage.named) ?? MessageLanguage.ofSystem
  }
}
