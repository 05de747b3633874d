import ArgumentParser
import Diagnostics

/// Says what is wrong with definitions.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("check.abstract"))

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      let resources = try Resources()
      let loaded = try LoadedDefinitions.load(
        options.paths, resources, for: try options.readers.readership())
      try Findings(options, resources).report(loaded)
      throw Findings.status(of: loaded, strict: options.strict).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }
}
