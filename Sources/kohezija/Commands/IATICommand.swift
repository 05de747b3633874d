import ArgumentParser
import IATI

/// Publishes definitions by the IATI standard, and makes definitions of what others publish.
struct IATICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iati", abstract: CommandWords.current("iati.abstract"),
    subcommands: [Export.self, Import.self], defaultSubcommand: Export.self)

  /// Writes projects, and plans if asked, as activities in one file.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: CommandWords.current("iati.export"))

    @OptionGroup var options: CommonOptions

    @Option(name: [.short, .customLong("output")], help: CommandWords.help("iati-output"))
    var output: String

    @Flag(help: CommandWords.help("iati-partial"))
    var partial = false

    @Flag(help: CommandWords.help("iati-plans"))
    var plans = false

    @Option(help: CommandWords.help("iati-publisher"))
    var publisher: String?

    @Option(help: CommandWords.help("iati-sector"))
    var sector: String?
  }

  /// Makes definitions of projects from a file of the standard.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: CommandWords.current("iati.import"))

    @Argument(help: CommandWords.help("iati-file"))
    var file: String

    @Option(name: [.short, .customLong("output")], help: CommandWords.help("iati-into"))
    var output: String?

    @Option(help: CommandWords.help("messages"))
    var messages: String?
  }
}
