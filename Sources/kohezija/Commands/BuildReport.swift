import Foundation
import Glibc

/// Tells how a build goes: the files that were written, and why others were not.
struct BuildReport: Sendable {
  private let json: Bool
  private let total: Int
  private let start = time(nil)

  /// A report on so many files.
  init(_ options: CommonOptions, total: Int) {
    self.init(json: options.json, total: total)
  }

  /// A report on so many files, for programs or for people.
  init(json: Bool, total: Int) {
    self.json = json
    self.total = total
  }

  /// Says how far a long run has come, where somebody sees it.
  func progress(_ count: Int, _ file: String) {
    guard !json, Terminal.isInteractive, time(nil) - start >= 1 else { return }
    let values: KeyValuePairs = ["n": "\(count)", "total": "\(total)", "file": file]
    Terminal.progress(CommandWords.current("result.progress", values))
    if count == total { Terminal.progress("") }
  }

  /// Lists what was written on standard output, and what was not on the error stream.
  func finish(_ outcomes: [BatchRun.Outcome], refused: [String], _ options: BuildOptions) {
    for outcome in outcomes {
      let path = FileTree.join(options.output, outcome.file)
      let problem = outcome.problem?.message(.current)
      if json {
        Terminal.print(Self.line(Entry(bytes: outcome.bytes, file: path, problem: problem)))
      } else if let problem {
        Terminal.error(problem)
      } else {
        Terminal.print(path)
      }
    }
    for file in refused {
      let words = CommandWords.current("result.notWritten", ["file": file])
      if json {
        Terminal.print(Self.line(Entry(bytes: nil, file: file, problem: words)))
      } else {
        Terminal.error(words)
      }
    }
  }

  private struct Entry: Encodable {
    let bytes: Int?
    let file: String
    let problem: String?
  }

  private static func line(_ entry: Entry) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(entry)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
