import ArgumentParser

/// The command line.
@main
struct Kohezija: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kohezija")
}
