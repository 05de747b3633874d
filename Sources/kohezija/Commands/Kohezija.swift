import ArgumentParser

/// The command line.
@main
struct Kohezija: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kohezija",
    abstract: CommandWords.current("kohezija.abstract"),
    version: "0.1.0",
    subcommands: [Check.self, Build.self, Explain.self, Schema.self, Transliterate.self])
}
