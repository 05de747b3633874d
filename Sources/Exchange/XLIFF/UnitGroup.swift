import Translation
import XMLTree

/// Units beside each other that belong to one item of the definition.
struct UnitGroup {
  /// Where the item stands; nil for units that belong to the definition itself.
  let path: String?
  /// The units, in order.
  let units: ArraySlice<TranslationUnit>

  /// Units in groups; their order stays, so an item that is met again makes a group again.
  static func groups(of units: [TranslationUnit]) -> [UnitGroup] {
    var groups: [UnitGroup] = []
    var start = units.startIndex
    while start < units.endIndex {
      let path = parent(of: units[start].path)
      let end = units[start...].firstIndex { parent(of: $0.path) != path } ?? units.endIndex
      groups.append(UnitGroup(path: path, units: units[start..<end]))
      start = end
    }
    return groups
  }

  /// Writes units in the elements `group` of their items.
  ///
  /// - Parameter name: The attribute for where the item stands, which versions name otherwise.
  static func print(
    _ units: [TranslationUnit], naming name: StaticString, into writer: inout XMLWriter,
    _ print: (TranslationUnit, inout XMLWriter) -> Void
  ) {
    for (index, group) in groups(of: units).enumerated() {
      if let path = group.path {
        writer.text("\n")
        writer.start("group")
        writer.attribute("id", "g\(index + 1)")
        writer.attribute(name, path)
      }
      for unit in group.units { print(unit, &writer) }
      if group.path != nil {
        writer.text("\n")
        writer.end("group")
      }
    }
  }

  private static func parent(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
