import ArgumentParser
import Composition
import Diagnostics
import Languages
import Loading
import PlanModel

/// Says what changed between two editions of a definition, and makes the document that tells it.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("compare.abstract"))

  @Argument(help: CommandWords.help("old"))
  var old: String

  @Argument(help: CommandWords.help("new"))
  var new: String

  @Option(help: CommandWords.help("compareFormat"))
  var format: String?

  @Option(name: [.short, .long], help: CommandWords.help("output"))
  var output: String?

  @Option(help: CommandWords.help("languages"))
  var languages: String?

  @Option(help: CommandWords.help("layout"))
  var layout = "separate,columns"

  @Option(parsing: .singleValue, help: CommandWords.help("template"))
  var template: [String] = []

  @Flag(help: CommandWords.help("json"))
  var json = false

  @Flag(help: CommandWords.help("force"))
  var force = false

  @Flag(help: CommandWords.help("exitCode"))
  var exitCode = false

  @Flag(help: CommandWords.help("strict"))
  var strict = false

  @OptionGroup var messages: MessageOptions

  @OptionGroup var readers: ReadershipOptions

  func run() async throws {
    do {
      let resources = try Resources()
      let language = try messages.language()
      let outputs = try ComparisonOutputs(self)
      let options = try outputs.documents.map { try BuildOptions(self, $0, resources) }
      let loaded = try LoadedDefinitions.load(
        old: old, new: new, resources, for: try readers.readership())
      let wording = try resources.wording(language)
      let found = Findings.status(of: loaded, strict: strict)
      // Warnings on two editions would bury what changed; `check` tells them.
      if found != .done { Findings(outputs.isJSON ? .json : .text, wording).report(loaded) }
      guard found != .wrongInput else { throw found.code }
      let editions = try Self.editions(of: loaded)
      warn(editions, CommandWords(language: language))
      try tell(editions, outputs, language, resources)
      let written = try await write(editions, of: loaded, outputs, options, resources)
      throw status(editions, found, written).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  static func editions(of loaded: LoadedDefinitions) throws -> ComparedEditions {
    let definitions = loaded.named.map(\.definition)
    let names = loaded.files.filter(\.isNamed).map(\.source.name)
    guard definitions.count == 2 else {
      throw CommandProblem(
        .wrongInput, "compare.unreadable", ["list": names.joined(separator: ", ")])
    }
    if let editions = ComparedEditions(from: definitions[0], to: definitions[1]) {
      return editions
    }
    let key = definitions.allSatisfy(\.isComparable) ? "compare.kinds" : "compare.notComparable"
    throw CommandProblem(.wrongInput, key, ["old": names[0], "new": names[1]])
  }

  /// Says what is odd about the two being editions of one thing.
  private func warn(_ editions: ComparedEditions, _ words: CommandWords) {
    switch editions {
    case .plans(let old, let new):
      if old.localGovernment != new.localGovernment {
        Terminal.error(
          words(
            "compare.otherUnit", ["old": old.localGovernment, "new": new.localGovernment]))
      }
      if old.edition.number == new.edition.number, old != new {
        Terminal.error(words("compare.sameEdition", ["number": new.edition.number]))
      } else if let superseded = new.edition.supersedes, superseded != old.edition.number {
        Terminal.error(
          words("compare.otherEdition", ["number": superseded, "old": old.edition.number]))
      }
    case .projects(let old, let new):
      if old.id != new.id {
        Terminal.error(words("compare.otherProject", ["old": old.id, "new": new.id]))
      }
    }
  }

  /// Prints the changes for people, for programs, or for neither.
  private func tell(
    _ editions: ComparedEditions, _ outputs: ComparisonOutputs, _ language: LanguageTag,
    _ resources: Resources
  ) throws {
    guard outputs.isText || outputs.isJSON else { return }
    let composer = Composer(
      profile: try resources.profile(language), codelists: resources.codelists)
    if outputs.isText {
      Terminal.print(composer.changesText(between: editions).joined(separator: "\n"))
    }
    if outputs.isJSON {
      Terminal.print(ComparisonReport(editions, composer.changeWords(between: editions)).line)
    }
  }

  private func write(
    _ editions: ComparedEditions, of loaded: LoadedDefinitions, _ outputs: ComparisonOutputs,
    _ options: BuildOptions?, _ resources: Resources
  ) async throws -> [BatchRun.Outcome] {
    guard let options else { return [] }
    let definition = editions.newDefinition
    let pipeline = try Pipeline(resources, [editions.oldDefinition, definition], options)
    let folder = try DocumentFolder(
      FileTree.join(options.output, definition.id), replacesEdited: options.replacesEdited)
    let stamp = ProvenanceStamp(loaded, options)
    let tasks = pipeline.jobs(for: editions, options).flatMap { job in
      options.templates.map {
        BatchRun.Task(job: stamp.stamping(editions: job), template: $0, folder: folder)
      }
    }
    let words = try resources.composer(CommandWords.current.language)
    let report = BuildReport(outputs.isJSON ? .json : .text, total: tasks.count)
    let outcomes = await BatchRun(pipeline: pipeline, options: options, words: words)
      .run(tasks, progress: report.progress)
    report.finish(outcomes, refused: [], options)
    try folder.finish()
    return outcomes
  }

  private func status(
    _ editions: ComparedEditions, _ found: ExitStatus, _ written: [BatchRun.Outcome]
  ) -> ExitStatus {
    if let failed = written.lazy.compactMap(\.problem).first?.status { return failed }
    return exitCode && !editions.changes.isEmpty ? .findings : found
  }
}

/// What a comparison is to be told as.
struct ComparisonOutputs {
  /// Whether it is told as text.
  let isText: Bool
  /// Whether it is told as JSON.
  let isJSON: Bool
  /// The formats of its documents: none given, those of the templates; nil for no documents.
  let documents: [OutputFormat]??

  /// The outputs that a command line asks for: text, if nothing else is said.
  ///
  /// - Throws: ``CommandProblem`` for a format that there is not.
  init(_ command: Compare) throws {
    let names = command.format.map { BuildOptions.list($0) } ?? []
    let known = ["text", "json"] + OutputFormat.allCases.map(\.rawValue)
    for name in names where !known.contains(name) {
      throw CommandProblem(
        .usage, "problem.format", ["name": name, "list": known.joined(separator: ", ")])
    }
    let formats = names.compactMap { OutputFormat(rawValue: $0) }
    isJSON = command.json || names.contains("json")
    let asksForDocuments = command.output != nil || !command.template.isEmpty
    if !formats.isEmpty {
      documents = .some(formats)
    } else {
      documents = asksForDocuments ? .some(nil) : nil
    }
    isText = names.contains("text") || (names.isEmpty && !isJSON && !asksForDocuments)
  }
}

extension LoadedDefinitions {
  /// Reads two editions, which may have the same id.
  ///
  /// - Throws: ``FileProblem`` or ``CommandProblem`` when there is nothing to read.
  static func load(
    old: String, new: String, _ resources: Resources, for readership: Readership
  ) throws -> LoadedDefinitions {
    let editions = try [old, new].map { path in
      let loaded = try load([path], resources, for: readership, notesDigests: true)
      guard loaded.files.count(where: \.isNamed) == 1 else {
        throw CommandProblem(.usage, "compare.several", ["path": path])
      }
      return loaded
    }
    return LoadedDefinitions(
      files: editions.flatMap(\.files),
      digests: editions.map(\.digests).reduce(into: [:]) { $0.merge($1) { first, _ in first } })
  }
}

extension Definition {
  /// Whether editions of such a definition can be compared.
  fileprivate var isComparable: Bool {
    switch self {
    case .plan, .project: true
    case .report, .coalition, .portfolio: false
    }
  }
}

extension ComparedEditions {
  /// The old edition.
  var oldDefinition: Definition {
    switch self {
    case .plans(let old, _): .plan(old)
    case .projects(let old, _): .project(old)
    }
  }

  /// The new edition.
  var newDefinition: Definition {
    switch self {
    case .plans(_, let new): .plan(new)
    case .projects(_, let new): .project(new)
    }
  }
}
