import Diagnostics
import PlanModel

/// Reads the register of local self-government units.
struct RegisterReader {
  /// The units read so far.
  private(set) var units: [LocalGovernment] = []
  private var keys: Set<String> = []

  /// Reads the `units` of one file.
  mutating func read(_ root: PlacedNode, from file: inout DataFileReader) {
    file.expectKeys(["units"], in: root)
    guard let nodes = file.require("units", in: root).flatMap({ file.elements(of: $0) }) else {
      return
    }
    for node in nodes {
      guard let unit = Self.readUnit(node, from: &file) else { continue }
      if keys.insert(unit.key).inserted {
        units.append(unit)
      } else {
        file.noteTwice(unit.key, node["key"] ?? node)
      }
    }
  }

  private static func readUnit(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> LocalGovernment? {
    guard file.isMapping(node) else { return nil }
    file.expectKeys(["key", "latn", "cyrl", "entity", "canton", "kind"], in: node)
    let key = file.text("key", in: node)
    let latin = file.text("latn", in: node)
    let cyrillic = file.text("cyrl", in: node)
    let entity: LocalGovernment.Entity? = file.choice("entity", in: node)
    let kind: LocalGovernment.Kind? = file.choice("kind", in: node)
    let canton = node["canton"].flatMap { file.text($0) }
    guard let key, let latin, let cyrillic, let entity, let kind else { return nil }
    return LocalGovernment(
      key: key, latinName: latin, cyrillicName: cyrillic, entity: entity,
      canton: canton.map { Code($0) }, kind: kind)
  }
}
