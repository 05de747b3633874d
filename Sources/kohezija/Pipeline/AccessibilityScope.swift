import Accessibility
import PlanModel
import Writers

/// How closely a file is looked through for barriers.
///
/// Where they are only told, a document is looked through once for all its formats, long tables
/// left out, and one file for each template that the user gave, since it spoils all alike.
struct AccessibilityScope: Sendable {
  /// The rows of longer tables are not looked through; nil when the document is not.
  let rowLimit: Int?
  /// Whether the finished file is looked through.
  let includesFile: Bool

  /// The barriers in a document and in the file that was made of it.
  func barriers(in document: ResolvedDocument, _ bytes: [UInt8]) -> [Barrier] {
    let own = rowLimit.map { DocumentCheck.barriers(in: document, rowLimit: $0) } ?? []
    let file = includesFile ? FileCheck.barriers(in: bytes) : []
    // What a document brings with it is found in its file again.
    return (own + file.filter { found in !own.contains { $0.rule == found.rule } }).sortedOnce
  }
}

extension BatchRun {
  /// How closely the file of each task is looked through.
  func scopes(of tasks: [Task]) -> [AccessibilityScope] {
    var jobs: Set<String> = []
    var formats: Set<OutputFormat> = []
    return tasks.map { task in
      let isNew = jobs.insert(task.job.definition.id + "/" + task.job.name).inserted
      let isFirst = formats.insert(task.template.format).inserted
      switch options.accessibility {
      case .off: return AccessibilityScope(rowLimit: nil, includesFile: false)
      case .warn:
        return AccessibilityScope(
          rowLimit: isNew ? 500 : nil, includesFile: isFirst && !task.template.isShipped)
      case .strict:
        // A workbook has no template, and what its sheets say is the document's.
        return AccessibilityScope(
          rowLimit: .max, includesFile: !task.template.format.isSpreadsheet)
      }
    }
  }
}
