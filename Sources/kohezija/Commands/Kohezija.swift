import ArgumentParser

/// The command line.
@main
struct Kohezija: AsyncParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kohezija",
    abstract: CommandWords.current("kohezija.abstract"),
    version: version,
    subcommands: [
      Check.self, Build.self, Explain.self, Schema.self, Incidents.self, Transliterate.self,
      New.self, Compare.self, Agree.self, Translate.self, Verify.self, IATICommand.self,
    ])
}
