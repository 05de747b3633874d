import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation
import YAMLSource

/// Nothing that an author writes is dropped in silence.
struct EveryValueTests {
  @Test(arguments: [
    "input/sanski-most/coalition.yaml", "input/portfolio.yaml", "input/sanski-most/plan.yaml",
    "input/spsc/project.yaml",
  ])
  func `changing any value changes the definition or the findings`(path: String) throws {
    let source = SourceText(name: path, bytes: try Repository.bytes(path))
    // Without lists every code is kept as it is written, and judging is quick.
    let loader = DefinitionLoader(codelists: Codelists(lists: [], units: []))
    let before = loader.translatable(source)
    let root = try #require(YAMLParser.parse(source).value)
    var scalars: [SourceNode] = []
    Self.collect(root, &scalars)
    #expect(scalars.count > 20)
    for scalar in scalars {
      let text = scalar.text.first.map { $0.isNumber ? "73" : "drugo" } ?? "drugo"
      let changed =
        source.bytes[..<scalar.span.start] + Array("\"\(text)\"".utf8)
        + source.bytes[scalar.span.end...]
      let after = loader.translatable(SourceText(name: path, bytes: Array(changed)))
      // Some ids are there for translations only.
      let isSilent =
        after.loaded.value == before.loaded.value
        && after.loaded.diagnostics.map(\.facts) == before.loaded.diagnostics.map(\.facts)
        && after.loaded.diagnostics.map(\.path) == before.loaded.diagnostics.map(\.path)
        && after.segments.all.map(\.id) == before.segments.all.map(\.id)
      let line = source.position(of: scalar.span.start).line
      #expect(!isSilent, "\(path):\(line): \(scalar.text)")
    }
  }

  /// All values, and keys, which are data too.
  private static func collect(_ node: SourceNode, _ scalars: inout [SourceNode]) {
    switch node.kind {
    case .scalar: if node.span.start < node.span.end { scalars.append(node) }
    case .sequence:
      for element in node.elements { collect(element, &scalars) }
    case .mapping:
      for (key, value) in node.entries {
        scalars.append(key)
        collect(value, &scalars)
      }
    }
  }
}
