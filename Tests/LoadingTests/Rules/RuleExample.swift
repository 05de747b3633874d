import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// A definition that breaks a rule and marks where: `# M05 error` at the end of the line.
struct RuleExample: Sendable, CustomTestStringConvertible {
  /// A finding as an example marks it; equal ones on a line are marked one by one.
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    let line: Int
    let rule: String
    let severity: String

    var description: String { "line \(line): \(rule) \(severity)" }

    static func < (left: Mark, right: Mark) -> Bool { left.description < right.description }
  }

  let source: SourceText

  /// The rule that the file's name gives.
  var rule: RuleID { RuleID(String(source.name.prefix(3))) }
  var testDescription: String { source.name }

  /// All shipped examples, by name.
  static let all: [RuleExample] = {
    let folder = Repository.folder.appending(path: "Data/rules/examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        RuleExample(source: SourceText(name: name, bytes: Array($0)))
      }
    }
  }()

  private var lines: [String] {
    String(decoding: source.bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  /// The day of judgement, from a line `# today: 2026-07-01`.
  var today: CalendarDay? {
    lines.first { $0.hasPrefix("# today: ") }.flatMap { PartialDate($0.dropFirst(9))?.firstDay }
  }

  /// The file of the program's own data in which alone it can be mended, from a line
  /// `# mended in: Data/…`.
  var mendedIn: String? {
    lines.first { $0.hasPrefix("# mended in: ") }.map { String($0.dropFirst(13)) }
  }

  /// The readers, from a line `# audience: internal`.
  var audience: Audience {
    Audience.allCases.first { lines.contains("# audience: \($0.rawValue)") } ?? .everybody
  }

  /// The findings that the example marks, sorted.
  var expected: [Mark] {
    lines.enumerated().flatMap { place, line -> [Mark] in
      guard let comment = line.range(of: "  # ", options: .backwards) else { return [] }
      return line[comment.upperBound...].components(separatedBy: ", ").map { mark in
        let parts = mark.split(separator: " ")
        return Mark(
          line: place + 1, rule: String(parts.first ?? ""), severity: String(parts.last ?? ""))
      }
    }.sorted()
  }

  /// What is found of the rule under test, and every error.
  func found() throws -> [Diagnostic] {
    try findings(in: source).filter { $0.rule == rule || $0.severity == .error }
  }

  /// Everything that is found in the example, or in its mended text.
  func findings(in source: SourceText) throws -> [Diagnostic] {
    let codelists = try #require(try ShippedData.codelists().value)
    let original = RuleExample(source: source)
    let loader = DefinitionLoader(
      codelists: codelists, today: original.today, readership: Readership(original.audience))
    var linker = DefinitionLinker(loader: loader, files: ExampleFiles(), roots: ["."])
    linker.add(source)
    return linker.link().first?.diagnostics ?? []
  }

  /// A finding as it would be marked.
  func mark(of diagnostic: Diagnostic) -> Mark {
    Mark(
      line: diagnostic.span.map { source.position(of: $0.start).line } ?? 0,
      rule: diagnostic.rule.description, severity: diagnostic.severity.rawValue)
  }
}
