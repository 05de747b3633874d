import Accessibility
import Composition
import Diagnostics
import DocumentTree
import Foundation
import Glibc
import PlanModel

/// Tells how a build goes: the files that were written, and why others were not.
struct BuildReport: Sendable {
  private let form: ReportForm
  private let total: Int
  private let start = time(nil)

  /// A report on so many files, in the form in which findings are told.
  init(_ form: ReportForm, total: Int) {
    self.form = form
    self.total = total
  }

  /// Says how far a long run has come, where somebody sees it.
  func progress(_ count: Int, _ file: String) {
    guard form == .text, Terminal.isInteractive, time(nil) - start >= 1 else { return }
    let values: KeyValuePairs = ["n": "\(count)", "total": "\(total)", "file": file]
    Terminal.progress(CommandWords.current("result.progress", values))
    if count == total { Terminal.progress("") }
  }

  /// Says which sections of a document were left out, or say that their data are missing.
  func note(_ job: Pipeline.Job, _ gaps: [SectionGap], _ words: Composer) {
    let file = FileTree.join(job.definition.id, job.kind.rawValue)
    if form == .json {
      for gap in gaps {
        Terminal.print(
          Self.line(
            GapEntry(
              document: file, missing: gap.missing, section: gap.section,
              treatment: gap.treatment.rawValue)))
      }
      return
    }
    for (treatment, key) in [
      (SectionGap.Treatment.omitted, "result.sectionsOmitted"), (.stated, "result.sectionsStated"),
    ] {
      let some = gaps.filter { $0.treatment == treatment }
      guard !some.isEmpty else { continue }
      let values: KeyValuePairs = [
        "file": file, "list": words.list(some, of: job.kind.outline),
      ]
      Terminal.error(CommandWords.current(key, values))
    }
  }

  /// Lists what was written on standard output, and what was not on the error stream.
  ///
  /// Beside a SARIF log, which has standard output to itself, both go to the error stream.
  func finish(_ outcomes: [BatchRun.Outcome], refused: [String], _ options: BuildOptions) {
    for outcome in outcomes {
      let path = FileTree.join(options.output, outcome.file)
      let problem = outcome.problem ?? outcome.omission
      tell(
        Entry(
          bytes: outcome.bytes, file: path, problem: problem?.message(.current),
          rule: problem?.rule?.rawValue))
      for barrier in outcome.barriers { tell(barrier, path) }
      if let overflow = outcome.overflow { tell(overflow, path) }
    }
    for file in refused {
      let name = IdentityNumber.maskedName(file)
      let words = CommandWords.current("result.notWritten", ["file": name])
      tell(Entry(bytes: nil, file: name, problem: words))
    }
  }

  private func tell(_ entry: Entry) {
    switch form {
    case .json: Terminal.print(Self.line(entry))
    case .text where entry.problem == nil: Terminal.print(entry.file)
    case .text, .sarif: Terminal.error(entry.problem ?? entry.file)
    }
  }

  /// Tells what keeps somebody from reading a document.
  private func tell(_ barrier: Barrier, _ file: String) {
    let rule = barrier.rule.rawValue
    let found =
      barrier.found.isEmpty
      ? ""
      : CommandWords.current(
        "accessibility.found", ["found": barrier.found])
    let place =
      barrier.place.isEmpty
      ? "" : CommandWords.current("accessibility.place", ["place": barrier.place])
    let message = CommandWords.current("accessibility." + rule)
    switch form {
    case .json:
      Terminal.print(
        Self.line(
          BarrierEntry(
            document: file, found: barrier.found, message: message, place: barrier.place,
            rule: rule, source: barrier.rule.source)))
    case .text, .sarif:
      Terminal.error(
        IdentityNumber.maskedName(
          "\(file): \(rule) \(message)\(place)\(found) (\(barrier.rule.source))"))
    }
  }

  /// Tells that a document takes more than its one page.
  private func tell(_ overflow: PageOverflow, _ file: String) {
    let message = CommandWords.current(
      overflow.isMeasured ? "page.overflow" : "page.overflow-estimated",
      [
        "n": "\(overflow.pages)", "what": overflow.longest, "k": "\(overflow.words)",
      ])
    switch form {
    case .json:
      Terminal.print(
        Self.line(
          OverflowEntry(
            document: file, message: message, pages: overflow.pages, rule: PageOverflow.rule,
            words: overflow.words)))
    case .text, .sarif:
      Terminal.error(IdentityNumber.maskedName("\(file): \(PageOverflow.rule) \(message)"))
    }
  }

  private struct OverflowEntry: Encodable {
    let document: String
    let message: String
    let pages: Int
    let rule: String
    let words: Int
  }

  private struct BarrierEntry: Encodable {
    let document: String
    let found: String
    let message: String
    let place: String
    let rule: String
    let source: String
  }

  private struct GapEntry: Encodable {
    let document: String
    let missing: [String]
    let section: String
    let treatment: String
  }

  private struct Entry: Encodable {
    let bytes: Int?
    let file: String
    let problem: String?
    var rule: String?
  }

  private static func line(_ entry: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(entry)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
