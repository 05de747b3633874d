import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import YAMLSource

struct MutationTests {
  @Test func `two hundred mistakes are told at their lines, and only there`() throws {
    let codelists = try #require(try ShippedData.codelists().value)
    let today = try #require(PartialDate("2026-07-01")).firstDay
    let loader = DefinitionLoader(codelists: codelists, today: today)
    var random = SeededGenerator(seed: 1_746_947)
    let names = ["sanski-most/plan", "spsc/project", "sanski-most/coalition"]
    let subjects = try names.map { try Subject(path: "input/\($0).yaml", loader, codelists) }
    var made = 0
    for round in 0..<25 {
      for kind in Mutation.Kind.allCases {
        // Half of them in the plan, which has the most to go wrong; a coalition has no sums.
        var subject = subjects[max(0, round % 4 - 1)]
        if kind == .sum, round % 4 == 3 { subject = subjects[0] }
        let mutation = try #require(subject.mutation(kind, &random))
        made += 1
        let problem = try subject.judge(mutation, loader)
        #expect(problem == nil, "\(kind): \(mutation.told)\n\(problem ?? "")")
      }
    }
    #expect(made == 200)
  }
}

/// A sound definition in which mistakes are made.
private struct Subject {
  private let shape: Shape
  private let original: Datum
  private let written: Written
  private let findings: [Found: Int]

  /// A finding as it is compared: its rule and its line.
  private struct Found: Hashable {
    let rule: RuleID
    let line: Int
  }

  init(path: String, _ loader: DefinitionLoader, _ codelists: Codelists) throws {
    let node = try #require(YAMLParser.parse(try ShippedData.source(path)).value)
    let kind = try #require(Definition.Kind(rawValue: node["kind"]?.text ?? ""))
    shape = ShapeProbe.shape(of: kind, codelists)
    original = Datum.parse(node)
    written = Written(original)
    findings = Self.count(Self.found(written.text, loader).map(\.found))
  }

  func mutation(
    _ kind: Mutation.Kind, _ random: inout SeededGenerator
  ) -> Mutation? {
    for _ in 0..<100 {
      if let made = Mutation.make(kind, in: original, shape, &random) { return made }
    }
    return nil
  }

  /// What is wrong with what is told of a mistake; nil when nothing is.
  func judge(_ mutation: Mutation, _ loader: DefinitionLoader) throws -> String? {
    let changed = Written(mutation.root)
    // The findings of the sound definition, at the lines to which they have moved.
    var moved: [Int: Int] = [:]
    for (number, line) in written.lines {
      if let now = changed.lines[number] { moved[line] = now }
    }
    var known: [Found: Int] = [:]
    for (found, count) in findings {
      known[Found(rule: found.rule, line: moved[found.line] ?? 0), default: 0] += count
    }
    var fresh: [(found: Found, path: DataPath)] = []
    for finding in Self.found(changed.text, loader) {
      if let count = known[finding.found], count > 0 {
        known[finding.found] = count - 1
      } else {
        fresh.append(finding)
      }
    }
    func lines(_ numbers: Set<Int>) -> Set<Int> {
      Set(numbers.flatMap { changed.heads[$0] ?? [] })
    }
    let culprits = lines(mutation.culprits)
    let allowed = culprits.union(lines(mutation.bystanders))
    let list = fresh.map { "  line \($0.found.line): \($0.found.rule) \($0.path)" }
    let told = (["expected on \(culprits.sorted())"] + list).joined(separator: "\n")
    if !fresh.contains(where: { culprits.contains($0.found.line) }) { return "missed; " + told }
    if fresh.contains(where: { !allowed.contains($0.found.line) }) { return "cascade; " + told }
    return nil
  }

  private static func found(
    _ text: String, _ loader: DefinitionLoader
  ) -> [(found: Found, path: DataPath)] {
    let source = SourceText(name: "t.yaml", bytes: Array(text.utf8))
    return loader.load(source).diagnostics.map { finding in
      let line = finding.span.map { source.position(of: $0.start).line } ?? 0
      return (Found(rule: finding.rule, line: line), finding.path)
    }
  }

  private static func count(_ found: [Found]) -> [Found: Int] {
    found.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
