import Foundation
import TestSupport
import Testing

/// The shipped coalition with its translations in catalogues, in a folder of its own.
struct TranslatedCoalition {
  /// The program and its folder.
  let program: Program
  /// The definition, as commands name it.
  static let definition = "in/coalition.yaml"
  /// The English catalogue, as commands name it.
  static let english = "in/translations/coalition.en.yaml"

  /// A coalition whose texts are in many states: open, stale, draft with a question, reviewed, final.
  init() throws {
    program = try Program()
    let text = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/coalition.yaml"), as: UTF8.self)
    try program.write(text, to: Self.definition)
    for command in ["ids", "extract"] {
      let run = try program.run("translate", command, Self.definition)
      #expect(run.status == 0)
    }
    let english = try self.text(Self.english)
    try program.write(Self.inManyStates(english), to: Self.english)
  }

  private static let changes: [(id: String, old: String, new: String)] = [
    ("uz.name", "source: ", "source: Staro "),
    (
      "sk.name", "state: translated",
      "state: draft\n    notes:\n      - text: Which sports?\n        open: true"
    ),
    ("osce.name", "state: translated", "state: reviewed\n    by: A. B.\n    reviewed_by: C. D."),
    ("c1.function", "state: translated", "state: final\n    by: A. B.\n    reviewed_by: C. D."),
  ]

  /// A catalogue with one entry less and with others that are not just translated.
  private static func inManyStates(_ catalogue: String) -> String {
    var lines: [String] = []
    var id = ""
    for line in catalogue.components(separatedBy: "\n") {
      if line.hasPrefix("  "), !line.hasPrefix("   ") { id = String(line.dropFirst(2).dropLast()) }
      if id == "pu.name" { continue }
      var line = line
      for change in changes where change.id == id {
        line = line.replacingOccurrences(of: change.old, with: change.new)
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Changes a text file.
  func edit(_ name: String, _ change: (String) throws -> String) throws {
    let changed = try change(try text(name))
    try program.write(changed, to: name)
  }

  /// The words of a text file.
  func text(_ name: String) throws -> String {
    try String(contentsOf: program.folder.appending(path: name), encoding: .utf8)
  }

  /// The lines of a segment in the English catalogue.
  func entry(_ id: String) throws -> String {
    let text = try text(Self.english)
    let start = try #require(text.range(of: "\n  \(id):\n"))
    let rest = text[start.upperBound...]
    let end = rest.range(of: #"\n  \S"#, options: .regularExpression)?.lowerBound ?? rest.endIndex
    return String(rest[..<end])
  }

  /// The bytes of the definition and of all that lies beside it.
  func state() throws -> [String: Data] {
    var state: [String: Data] = [:]
    for name in program.files(below: "in") {
      state[name] = try Data(contentsOf: program.folder.appending(path: "in/" + name))
    }
    return state
  }

  /// Exports into English and gives the path of the file.
  func export(_ format: String = "xliff12", _ options: String...) throws -> String {
    let run = try program.run(
      ["translate", "export", Self.definition, "--language", "en", "--format", format] + options)
    #expect(run.status == 0, "\(run.errors)")
    return String(try #require(run.output.split(separator: "\n").first))
  }

  /// Imports a file with English messages.
  func take(_ file: String, _ options: String...) throws -> Program.Run {
    try program.run(
      ["translate", "import", file, "--definition", Self.definition, "--messages", "en"] + options)
  }
}

extension Program.Run {
  /// The number of texts in the file that was imported, and where they are said to be.
  func sums() throws -> (all: Int, parts: [Int]) {
    let line = try #require(output.firstMatch(of: /Texts in the file: (\d+) = (.+)/))
    let parts = line.2.split(separator: " + ").compactMap { part in
      part.split(separator: " ").last.flatMap { Int($0) }
    }
    return (try #require(Int(line.1)), parts)
  }
}
