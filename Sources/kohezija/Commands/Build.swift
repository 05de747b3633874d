import ArgumentParser
import Diagnostics
import Languages
import Loading
import PlanModel
import Templates
import Translation

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

  @Option(parsing: .singleValue, help: CommandWords.help("document"))
  var document: [String] = []

  @Option(parsing: .singleValue, help: CommandWords.help("outline"))
  var outline: [String] = []

  @Option(help: CommandWords.help("edition"))
  var edition: String?

  @Option(help: CommandWords.help("accessibility"))
  var accessibility = AccessibilityLevel.warn.rawValue

  @Flag(help: CommandWords.help("pages"))
  var pages = false

  @Option(help: CommandWords.help("office-timeout"))
  var officeTimeout = 300

  @Flag(help: CommandWords.help("force"))
  var force = false

  func run() async throws {
    do {
      let form = try common.reportForm()
      let edition = try chosenEdition()
      let resources = try Resources()
      let options = try BuildOptions(self, resources)
      let loaded = try LoadedDefinitions.load(
        common.paths, resources, for: options.readership, notesDigests: true)
      try Findings(form, common, resources).report(loaded)
      let outcomes = try await make(loaded, options, edition, resources, form)
      throw status(of: loaded, outcomes).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func make(
    _ loaded: LoadedDefinitions, _ options: BuildOptions, _ edition: Edition,
    _ resources: Resources, _ form: ReportForm
  ) async throws -> [BatchRun.Outcome] {
    let named = loaded.named
    var pipeline = try Pipeline(resources, named.map(\.definition), options)
    try pipeline.note(loaded, resources, options)
    if edition == .final { try refusePending(loaded, pipeline, options, resources) }
    let review = try ReviewCounts(loaded, resources)
    let stamp = ProvenanceStamp(loaded, options)
    var folders: [DocumentFolder] = []
    let tasks = try named.flatMap { linked in
      let jobs = pipeline.jobs(for: linked, options)
        .map { stamp.stamping(review.counting($0)) }
      guard !jobs.isEmpty else { return [BatchRun.Task]() }
      let folder = try DocumentFolder(
        FileTree.join(options.output, linked.definition.id), replacesEdited: options.replacesEdited)
      folders.append(folder)
      return jobs.flatMap { job in
        options.templates.map {
          BatchRun.Task(job: job, template: $0, folder: folder)
        }
      }
    }
    let report = BuildReport(form, total: tasks.count)
    let words = try resources.composer(try common.messages.language())
    for (job, gaps) in SectionGaps.of(tasks.map(\.job), pipeline, options) {
      report.note(job, gaps, words)
    }
    let outcomes = await BatchRun(pipeline: pipeline, options: options, words: words)
      .run(tasks, progress: report.progress)
    let refused = loaded.files.filter { $0.isNamed && $0.hasErrors }.map(\.source.name)
    report.finish(outcomes, refused: refused, options)
    for folder in folders { try folder.finish() }
    return outcomes
  }

  private func chosenEdition() throws -> Edition {
    let name = edition ?? Edition.draft.rawValue
    guard let edition = Edition(rawValue: name) else {
      throw CommandProblem(.usage, "problem.edition", ["name": name])
    }
    return edition
  }

  /// Lists every translation that is not reviewed, of all documents; then nothing is written.
  ///
  /// - Throws: `ExitCode` when there is one.
  private func refusePending(
    _ loaded: LoadedDefinitions, _ pipeline: Pipeline, _ options: BuildOptions,
    _ resources: Resources
  ) throws {
    var isRefused = false
    for file in loaded.files where file.isNamed {
      guard let linked = file.linked else { continue }
      let languages = Set(pipeline.jobs(for: linked, options).flatMap(\.languages))
      guard !languages.isEmpty else { continue }
      let desk = try TranslationDesk(file.source.name, resources)
      for language in languages.sorted() {
        let pending = EditionGate.pending(desk, language)
        guard !pending.isEmpty else { continue }
        isRefused = true
        let list = pending.map { id, state in
          "\(id) (\(CommandWords.current("translate.state.\(state.rawValue)")))"
        }
        Terminal.error(
          CommandWords.current(
            "translate.pending",
            [
              "path": desk.path, "language": language.rawValue, "n": String(pending.count),
              "list": list.joined(separator: ", "),
            ]))
      }
    }
    if isRefused { throw ExitStatus.wrongInput.code }
  }

  private func status(
    of loaded: LoadedDefinitions, _ outcomes: [BatchRun.Outcome]
  ) -> ExitStatus {
    let found = Findings.status(of: loaded, strict: common.strict)
    guard found != .wrongInput else { return found }
    if let problem = outcomes.lazy.compactMap(\.problem).first { return problem.status }
    return common.strict && outcomes.contains { $0.overflow != nil } ? .findings : found
  }
}
