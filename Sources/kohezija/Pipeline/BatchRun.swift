import Accessibility
import Composition
import DocumentTree
import Glibc
import Languages
import PlanModel
import PortableDocument
import Templates
import Translation
import Writers

/// Makes many documents side by side; one that fails does not stop the others.
struct BatchRun: Sendable {
  /// What came of one file.
  struct Outcome: Sendable {
    /// The file, as a path below the folder that the user named.
    let file: String
    /// Its size in bytes; nil when it was not written.
    var bytes: Int?
    /// Why it was not written; nil when it was.
    var problem: CommandProblem?
    /// What keeps somebody from reading it.
    var barriers: [Barrier] = []
    /// That it takes more pages than it should; nil when it does not.
    var overflow: PageOverflow?

    /// Why there is nothing to write; nil when there is.
    var omission: CommandProblem?

    /// Whether LibreOffice has to lay it out first.
    var isWaiting: Bool { bytes == nil && problem == nil && omission == nil }
  }

  /// One document in one format.
  struct Task: Sendable {
    /// What is made.
    let job: Pipeline.Job
    /// What is filled, and in which format.
    let template: ChosenTemplate
    /// Where it goes.
    let folder: DocumentFolder

    /// The file's name.
    var name: String { job.name + "." + template.format.rawValue }
  }

  private let pipeline: Pipeline
  /// What is to be made.
  let options: BuildOptions
  private let words: Composer

  /// A run of this pipeline, which calls sections by these words.
  init(pipeline: Pipeline, options: BuildOptions, words: Composer) {
    self.pipeline = pipeline
    self.options = options
    self.words = words
  }

  /// Makes all documents, as many at a time as there are processors.
  ///
  /// - Returns: The outcomes, in the order of the tasks.
  func run(_ tasks: [Task], progress: @Sendable (Int, String) -> Void) async -> [Outcome] {
    let problems = await SynopticCheck(pipeline, options).problems(of: tasks.map(\.job))
    let office: OfficeRun?
    do throws(FileProblem) {
      office = try options.office.map { program throws(FileProblem) in
        try OfficeRun(program, secondsForEach: options.officeSeconds)
      }
    } catch {
      let problem = CommandProblem(error)
      return tasks.map { Outcome(file: Self.file(of: $0), problem: problem) }
    }
    let scopes = scopes(of: tasks)
    let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var outcomes = [Outcome?](repeating: nil, count: tasks.count)
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var started = 0
      var finished = 0
      while finished < tasks.count {
        if started < tasks.count, started - finished < width {
          let (index, task) = (started, tasks[started])
          group.addTask {
            (index, make(task, index, scopes[index], problems[task.job.group], office))
          }
          started += 1
        } else if let (index, outcome) = await group.next() {
          outcomes[index] = outcome
          finished += 1
          progress(finished, outcome.file)
        }
      }
    }
    var made = outcomes.compactMap(\.self)
    if let office { finish(&made, tasks, office) }
    return made
  }

  private static func file(of task: Task) -> String {
    FileTree.join(task.job.definition.id, task.name)
  }

  /// The name of a document where LibreOffice finds it.
  private static func name(of task: Task, _ index: Int) -> String {
    "\(index + 1).\(task.template.ending)"
  }

  /// Why a document must not be made: data that its outline requires are missing.
  private func refusal(of job: Pipeline.Job) -> CommandProblem? {
    guard pipeline.hasRequirements(job) else { return nil }
    let refused = pipeline.gaps(of: job, asOf: options.asOf).filter { $0.treatment == .refused }
    guard !refused.isEmpty else { return nil }
    return CommandProblem(job, refused, words)
  }

  private func make(
    _ task: Task, _ index: Int, _ scope: AccessibilityScope, _ problem: CommandProblem?,
    _ office: OfficeRun?
  ) -> Outcome {
    var outcome = Outcome(file: Self.file(of: task))
    outcome.problem = problem ?? refusal(of: task.job)
    guard outcome.problem == nil else { return outcome }
    do {
      let document = pipeline.document(of: task.job, task.template, options)
      let bytes = try task.template.template.fill(with: document)
      outcome.barriers = scope.barriers(in: document, bytes)
      if options.accessibility == .strict, !outcome.barriers.isEmpty {
        outcome.problem = CommandProblem(
          .wrongInput, "accessibility.refused", ["file": outcome.file])
        return outcome
      }
      if let office, task.isLaidOut(options) {
        try office.add(bytes, as: Self.name(of: task, index))
        return outcome
      }
      try task.folder.write(bytes, to: task.name)
      outcome.bytes = bytes.count
      if task.template.format.isPaged { outcome.overflow = PageOverflow(task.job, document) }
    } catch TemplateError.noTables {
      outcome.omission = CommandProblem(.noTables, path: outcome.file)
    } catch {
      outcome.problem = Self.problem(error, outcome.file)
    }
    return outcome
  }

  private static func problem(_ error: any Error, _ file: String) -> CommandProblem {
    (error as? TemplateError).map { CommandProblem($0, path: file) } ?? CommandProblem(error)
  }

  /// Has LibreOffice lay out what waits for it, and writes it.
  private func finish(_ outcomes: inout [Outcome], _ tasks: [Task], _ office: OfficeRun) {
    let waiting = tasks.indices.filter { outcomes[$0].isWaiting }
    let made = office.convert(waiting.map { Self.name(of: tasks[$0], $0) })
    for (index, file) in zip(waiting, made) {
      do {
        let bytes = try laidOut(tasks[index], file)
        try tasks[index].folder.write(bytes, to: tasks[index].name)
        outcomes[index].bytes = bytes.count
        let pages = file.flatMap { PortableDocument($0) }?.pageCount
        outcomes[index].overflow = PageOverflow(
          tasks[index].job, pipeline.document(of: tasks[index].job, tasks[index].template, options),
          measured: pages)
      } catch {
        outcomes[index].problem = Self.problem(error, outcomes[index].file)
      }
    }
  }

  /// The bytes of a document that LibreOffice has laid out.
  private func laidOut(_ task: Task, _ file: [UInt8]?) throws -> [UInt8] {
    guard let file else {
      throw CommandProblem(
        .ourFault, "office.failed",
        ["file": Self.file(of: task), "n": String(options.officeSeconds)])
    }
    var document = pipeline.document(of: task.job, task.template, options)
    let layout = PortableDocument(file)
    guard task.template.format != .pdf else {
      guard let layout, let provenance = document.info.provenance else { return file }
      return layout.stamped(provenance, moment: Clock.stamp, digest: { SHA256.hex($0) })
    }
    guard let layout, layout.pageCount > 0 else {
      throw CommandProblem(.ourFault, "office.noPages", ["file": Self.file(of: task)])
    }
    document.pages = PageNumbers(places: layout.destinations, count: layout.pageCount)
    return try task.template.template.fill(with: document)
  }
}

extension BatchRun.Task {
  /// Whether LibreOffice has to lay out the document before it can be written.
  fileprivate func isLaidOut(_ options: BuildOptions) -> Bool {
    switch template.format {
    case .pdf: true
    case .docx, .odt: options.fillsPages
    case .html, .xlsx, .ods: false
    }
  }
}

extension Pipeline {
  /// The document of a job, knowing what a file made of it with a template is made of.
  func document(
    of job: Job, _ chosen: ChosenTemplate, _ options: BuildOptions
  ) -> ResolvedDocument {
    var document = resolve(job, asOf: options.asOf)
    var provenance = job.provenance?.adding(chosen)
    switch chosen.format {
    case .docx, .odt: if options.fillsPages { provenance?.add("pages", "LibreOffice") }
    case .html, .pdf, .xlsx, .ods: break
    }
    document.info.provenance = provenance
    return document
  }
}
