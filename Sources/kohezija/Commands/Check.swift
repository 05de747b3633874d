import ArgumentParser
import Diagnostics

/// Says what is wrong with definitions.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("check.abstract"))

  @OptionGroup var options: CommonOptions

  @Option(help: CommandWords.help("check-format"))
  var format: String?

  func run() throws {
    do {
      let form = try options.reportForm(or: format)
      let resources = try Resources()
      let findings = try Findings(form, options, resources)
      let loaded = try LoadedDefinitions.load(
        options.paths, resources, for: try options.readers.readership())
      findings.report(loaded, tellsNothingFound: true)
      throw Findings.status(of: loaded, strict: options.strict).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }
}
