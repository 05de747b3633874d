import Composition
import DocumentTree
import Glibc
import Languages
import PlanModel
import Templates
import Writers

/// Makes many documents side by side; one that fails does not stop the others.
struct BatchRun: Sendable {
  /// What came of one file.
  struct Outcome: Sendable {
    /// The file, as a path below the folder that the user named.
    let file: String
    /// Its size in bytes; nil when it was not written.
    let bytes: Int?
    /// Why it was not written; nil when it was.
    let problem: CommandProblem?
  }

  /// One document in one format.
  struct Task: Sendable {
    /// What is made.
    let job: Pipeline.Job
    /// What is filled, and in which format.
    let template: ChosenTemplate
    /// Where it goes.
    let folder: OutputFolder

    /// The file's name.
    var name: String { job.name + "." + template.format.rawValue }
  }

  private let pipeline: Pipeline
  private let options: BuildOptions
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
    let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var outcomes = [Outcome?](repeating: nil, count: tasks.count)
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var started = 0
      var finished = 0
      while finished < tasks.count {
        if started < tasks.count, started - finished < width {
          let (index, task) = (started, tasks[started])
          group.addTask { (index, make(task, problems[task.job.group])) }
          started += 1
        } else if let (index, outcome) = await group.next() {
          outcomes[index] = outcome
          finished += 1
          progress(finished, outcome.file)
        }
      }
    }
    return outcomes.compactMap(\.self)
  }

  /// Why a document must not be made: data that its outline requires are missing.
  private func refusal(of job: Pipeline.Job) -> CommandProblem? {
    guard pipeline.hasRequirements(job) else { return nil }
    let refused = pipeline.gaps(of: job, asOf: options.asOf).filter { $0.treatment == .refused }
    guard !refused.isEmpty else { return nil }
    return CommandProblem(job, refused, words)
  }

  private func make(_ task: Task, _ problem: CommandProblem?) -> Outcome {
    let file = FileTree.join(task.job.definition.id, task.name)
    if let problem = problem ?? refusal(of: task.job) {
      return Outcome(file: file, bytes: nil, problem: problem)
    }
    do {
      let bytes = try pipeline.bytes(of: task.job, task.template, asOf: options.asOf)
      try task.folder.write(bytes, to: task.name)
      return Outcome(file: file, bytes: bytes.count, problem: nil)
    } catch {
      let problem =
        (error as? TemplateError).map { CommandProblem($0, path: file) } ?? CommandProblem(error)
      return Outcome(file: file, bytes: nil, problem: problem)
    }
  }
}

extension Pipeline {
  /// The bytes of a job's document in a format.
  ///
  /// - Throws: ``TemplateError`` when a tag names nothing or the package can't be written.
  func bytes(
    of job: Job, _ chosen: ChosenTemplate, asOf: CalendarDay?
  ) throws(TemplateError) -> [UInt8] {
    var document = resolve(job, asOf: asOf)
    document.info.provenance = job.provenance?.adding(chosen)
    return try chosen.template.fill(with: document)
  }
}
