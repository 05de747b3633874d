import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// The README says where everything lives; the readers must agree.
struct InventoryTests {
  /// The paths in the tables of the README, such as `plan/actors[]/duties`.
  static let paths: [String] = {
    let bytes = (try? Repository.bytes("README.md")) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| ") }.flatMap { line in
      line.matches(of: /`((?:plan|project|coalition|portfolio)\/[a-z_\[\]\/]+)`/).map {
        String($0.1)
      }
    }
  }()

  @Test func `the README names a place for every item`() {
    #expect(Self.paths.count > 80)
  }

  @Test(arguments: paths)
  func `a path of the README is read`(path: String) {
    #expect(Self.unused(path) == [])
    #expect(Self.unused(path + "-x") == ["Y04"], "a wrong key would not be noticed")
  }

  /// The findings of keys that nobody reads, in a definition of this one path.
  private static func unused(_ path: String) -> [RuleID] {
    let keys = path.split(separator: "/").map(String.init)
    let nested = keys.dropFirst().reversed().reduce("drugo") { value, key in
      key.hasSuffix("[]")
        ? "{ \(key.dropLast(2)): [\(value)] }" : "{ \(key): \(value) }"
    }
    let body = nested.dropFirst(2).dropLast(2)
    let text = "kohezija: 1\nkind: \(keys.first ?? "")\n\(body)\n"
    let loader = DefinitionLoader(codelists: Codelists(lists: [], units: []))
    let source = SourceText(name: "path.yaml", bytes: Array(text.utf8))
    return loader.load(source).diagnostics.map(\.rule).filter { $0 == "Y04" || $0 == "Y01" }
  }
}
