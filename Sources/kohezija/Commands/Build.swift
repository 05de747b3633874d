import ArgumentParser
import Diagnostics
import Languages
import Loading
import PlanModel
import Templates

/// Makes the documents of definitions.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("build.abstract"))

  @OptionGroup var common: CommonOptions

  @Option(name: [.short, .long], help: CommandWords.help("output"))
  var output = "output"

  @Option(help: CommandWords.help("format"))
  var format: String?

  @Option(help: CommandWords.help("languages"))
  var languages: String?

  @Option(help: CommandWords.help("layout"))
  var layout = "separate,columns"

  @Option(parsing: .singleValue, help: CommandWords.help("template"))
  var template: [String] = []

  @Option(help: CommandWords.help("as-of"))
  var asOf: String?

  func run() async throws {
    do {
      let form = try common.reportForm()
      let resources = try Resources()
      let options = try BuildOptions(self, resources)
      let loaded = try LoadedDefinitions.load(
        common.paths, resources, for: options.readership)
      try Findings(form, common, resources).report(loaded)
      let outcomes = try await make(loaded, options, resources, form)
      throw status(of: loaded, outcomes).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func make(
    _ loaded: LoadedDefinitions, _ options: BuildOptions, _ resources: Resources,
    _ form: ReportForm
  ) async throws -> [BatchRun.Outcome] {
    let definitions = loaded.named.map(\.definition)
    let pipeline = try Pipeline(resources, definitions, options)
    let tasks = try definitions.flatMap { definition in
      let jobs = pipeline.jobs(for: definition, options)
      guard !jobs.isEmpty else { return [BatchRun.Task]() }
      let folder = try OutputFolder(FileTree.join(options.output, definition.id))
      return jobs.flatMap { job in
        options.templates.map {
          BatchRun.Task(job: job, format: $0.format, template: $0.template, folder: folder)
        }
      }
    }
    let report = BuildReport(form, total: tasks.count)
    let outcomes = await BatchRun(pipeline: pipeline, options: options)
      .run(tasks, progress: report.progress)
    let refused = loaded.files.filter { $0.isNamed && $0.hasErrors }.map(\.source.name)
    report.finish(outcomes, refused: refused, options)
    return outcomes
  }

  private func status(
    of loaded: LoadedDefinitions, _ outcomes: [BatchRun.Outcome]
  ) -> ExitStatus {
    let found = Findings.status(of: loaded, strict: common.strict)
    guard found != .wrongInput else { return found }
    return outcomes.lazy.compactMap(\.problem).first?.status ?? found
  }
}
