import DocumentTree
import Languages
import PlanModel

/// Makes sure that the editions of a document in several languages can be cited alike.
///
/// Their numbers come from one composer, so a difference is never the author's fault; it would
/// still send readers of two editions to different articles, and no such document is written.
struct SynopticCheck: Sendable {
  /// The documents that must be numbered alike.
  struct Group: Sendable, Hashable {
    /// The id of the definition.
    let definition: String
    /// Which document it is.
    let kind: DocumentKind
  }

  private let pipeline: Pipeline
  private let options: BuildOptions

  /// A check of what a pipeline makes.
  init(_ pipeline: Pipeline, _ options: BuildOptions) {
    self.pipeline = pipeline
    self.options = options
  }

  /// The groups in which something is numbered differently, each with its problem.
  func problems(of jobs: [Pipeline.Job]) async -> [Group: CommandProblem] {
    var members: [Group: (job: Pipeline.Job, languages: [LanguageTag])] = [:]
    for job in jobs {
      let known = members[job.group]?.languages ?? []
      members[job.group] = (job, known + job.languages.filter { !known.contains($0) })
    }
    return await withTaskGroup(of: (Group, CommandProblem?).self) { tasks in
      for (group, member) in members where member.languages.count > 1 {
        tasks.addTask { (group, problem(with: member.job, member.languages)) }
      }
      return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private func problem(with job: Pipeline.Job, _ languages: [LanguageTag]) -> CommandProblem? {
    let editions = pipeline.editions(of: job, in: languages, asOf: options.asOf)
    guard let first = editions.first else { return nil }
    for (language, edition) in zip(languages, editions).dropFirst() {
      let differences = SynopticNumbering.differences(first, edition)
      if !differences.isEmpty {
        return CommandProblem(job, languages[0], language, differences)
      }
    }
    return nil
  }
}

extension Pipeline.Job {
  /// The documents with which this one must agree.
  var group: SynopticCheck.Group {
    SynopticCheck.Group(definition: definition.id, kind: kind)
  }
}

extension CommandProblem {
  /// How many differences are told; the first one usually brings about all others.
  private static let most = 5

  /// The problem with editions that are numbered differently.
  fileprivate init(
    _ job: Pipeline.Job, _ first: LanguageTag, _ second: LanguageTag,
    _ differences: [NumberingDifference]
  ) {
    let words = CommandWords.current
    var told = differences.prefix(Self.most).map { difference in
      let name = words("numbering." + difference.kind.rawValue, ["name": difference.name])
      let numbers = [difference.first, difference.second].map { number in
        guard let number else { return words("numbering.missing") }
        return number.isEmpty ? words("numbering.none") : number
      }
      return "\(name): \(numbers[0]) ≠ \(numbers[1])"
    }
    if differences.count > Self.most { told.append("…") }
    self.init(
      .ourFault, "problem.numbering",
      [
        "path": FileTree.join(job.definition.id, job.kind.rawValue), "first": first.rawValue,
        "second": second.rawValue, "list": told.joined(separator: "; "),
      ])
  }
}
