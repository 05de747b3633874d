import Foundation
package import Testing

/// Files that were reviewed as text, against which what is made today is held.
package enum Golden {
  /// Compares a text with `Tests/Goldens/<name>`; with `UPDATE_GOLDENS=1` it writes the file.
  package static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.folder.appending(path: "Tests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let first = lines.enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(name) differs\(first.map { " from line \($0 + 1):\n- \($1.1)\n+ \($1.0)" } ?? " in length").
      If the change is meant: UPDATE_GOLDENS=1 swift test
      """, sourceLocation: sourceLocation)
  }
}
