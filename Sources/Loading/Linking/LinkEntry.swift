import Diagnostics
import PlanModel

/// A file while links are being followed.
struct LinkEntry {
  /// How far following the file's links has come.
  enum State {
    case waiting
    /// Being followed: whatever leads back here makes a cycle.
    case open
    case done
  }

  /// A file that another names.
  struct Target {
    /// What it is there for, and where it is named.
    let link: PlacedLink
    /// Whether it is named by the folder that it lies in.
    let isInFolder: Bool
    /// Its place among the entries.
    let entry: Int
  }

  /// The text, as long as there are findings in it.
  var source: SourceText
  /// What the file defines; nil when not even a draft could be made of it.
  var definition: Definition?
  /// The findings so far.
  var findings: [Diagnostic]
  /// Whether the user named the file.
  let isNamed: Bool
  /// How far following has come.
  var state = State.waiting
  /// The sound files that it names.
  var targets: [Target] = []
  /// How many files the longest chain of links below it has.
  var height = 0

  /// Whether nothing official may be made of the file.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
