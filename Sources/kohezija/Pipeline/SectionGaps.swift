import Composition
import DocumentTree
import PlanModel

/// Finds the sections whose data are missing.
enum SectionGaps {
  /// The documents of some jobs in which something is missing, each once.
  static func of(
    _ jobs: [Pipeline.Job], _ pipeline: Pipeline, _ options: BuildOptions
  ) -> [(job: Pipeline.Job, gaps: [SectionGap])] {
    var known: Set<SynopticCheck.Group> = []
    return jobs.compactMap { job in
      guard known.insert(job.group).inserted else { return nil }
      let gaps = pipeline.gaps(of: job, asOf: options.asOf).filter { $0.treatment != .refused }
      return gaps.isEmpty ? nil : (job, gaps)
    }
  }
}

extension CommandProblem {
  /// The problem with a document whose outline requires data that are missing.
  init(_ job: Pipeline.Job, _ gaps: [SectionGap], _ words: Composer) {
    self.init(
      .wrongInput, "problem.sectionData",
      [
        "path": FileTree.join(job.definition.id, job.kind.rawValue),
        "list": words.list(gaps, of: job.kind.outline),
      ])
  }
}
