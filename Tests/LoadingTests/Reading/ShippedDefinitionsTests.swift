import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct ShippedDefinitionsTests {
  private func load(_ path: String) throws -> Definition {
    let loaded = try ShippedData.definition(
      path, DefinitionLoader(codelists: Codelists(lists: [], units: [])))
    #expect(loaded.diagnostics.filter { Readers.rules.contains($0.rule) } == [])
    return try #require(loaded.value)
  }

  @Test func `the plan loads without a finding, every key into its field`() throws {
    guard case .plan(let plan) = try load("input/sanski-most/plan.yaml") else {
      Issue.record("not a plan")
      return
    }
    try Golden.expect(dumped(plan), "LoadingTests/plan.sanski-most.txt")
  }

  @Test func `the project loads without a finding, every key into its field`() throws {
    guard case .project(let project) = try load("input/spsc/project.yaml") else {
      Issue.record("not a project")
      return
    }
    try Golden.expect(dumped(project), "LoadingTests/project.spsc.txt")
  }

  @Test(arguments: [
    ("input/spsc/report-2024.yaml", "report.spsc"),
    ("input/sanski-most/report-2025.yaml", "report.sanski-most"),
  ])
  func `a report loads without a finding, every key into its field`(
    path: String, name: String
  ) throws {
    guard case .report(let report) = try load(path) else {
      Issue.record("not a report")
      return
    }
    try Golden.expect(dumped(report), "LoadingTests/\(name).txt")
  }

  /// Every field on a line of its own.
  private func dumped(_ value: some Any) -> String {
    var text = ""
    func add(_ value: Any, _ label: String, _ depth: Int) {
      let mirror = Mirror(reflecting: value)
      let indent = String(repeating: "  ", count: depth) + label + ": "
      switch value {
      case let value as LocalizedText:
        let versions = value.versions.map { "\($0.language.rawValue)=\($0.text ?? "∅")" }
        text += indent + versions.joined(separator: " | ") + "\n"
      case let value as Code: text += indent + value.key + "\n"
      case let value as any CustomStringConvertible where mirror.displayStyle == .struct:
        text += indent + "\(value)\n"
      default:
        if mirror.displayStyle == .optional {
          guard let inner = mirror.children.first else {
            text += indent + "nil\n"
            return
          }
          add(inner.value, label, depth)
        } else if mirror.children.isEmpty {
          text += indent + "\(value)\n"
        } else {
          text += indent + "\n"
          for (place, child) in mirror.children.enumerated() {
            add(child.value, child.label ?? String(place + 1), depth + 1)
          }
        }
      }
    }
    add(value, "definition", 0)
    return text
  }
}
