package import XMLTree

/// What a part of a package points at: a `.rels` part.
///
/// Source: ISO/IEC 29500-2 (OPC), 6.5.
package struct Relationships: Sendable, Equatable {
  /// One of them.
  package struct Relationship: Sendable, Equatable {
    /// The name by which the part's XML calls it.
    package let id: String
    /// What the target is to the part, as a URI.
    package let type: String
    /// The target as it is written: a path from the part's folder or from the package (`/`), or,
    /// when external, a URI.
    package var target: String
    /// Whether the target is outside of the package.
    package let isExternal: Bool
  }

  /// How many a part may have.
  package static let maximum = 10_000
  private static let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// All of them, in the order of the part.
  package private(set) var all: [Relationship] = []
  private var ids: Set<String> = []
  private var nextNumbers: [String: Int] = [:]

  /// None.
  package init() {}

  /// Those that a part's bytes declare.
  package init(parsing bytes: [UInt8]) throws(XMLError) {
    let root = try XMLReader.parse(bytes)
    guard root.localName == "Relationships" else { throw .malformed(line: 1, reason: root.name) }
    for element in root.elements where element.localName == "Relationship" {
      guard let id = element[attribute: "Id"], let type = element[attribute: "Type"],
        let target = element[attribute: "Target"]
      else { throw .malformed(line: 1, reason: element.name) }
      guard all.count < Self.maximum else { throw .overLimit("relationships") }
      guard ids.insert(id).inserted else { throw .malformed(line: 1, reason: id) }
      let isExternal = element[attribute: "TargetMode"] == "External"
      all.append(Relationship(id: id, type: type, target: target, isExternal: isExternal))
    }
  }

  /// The one of an id.
  package subscript(id: String) -> Relationship? {
    all.first { $0.id == id }
  }

  /// Those of a type, in the order of the part.
  package func ofType(_ type: String) -> [Relationship] {
    all.filter { $0.type == type }
  }

  /// Adds one and returns its id: the prefix with the first number that no other id has.
  package mutating func add(
    type: String, target: String, isExternal: Bool = false, prefix: String = "rIdK"
  ) -> String {
    var number = nextNumbers[prefix, default: 1]
    while !ids.insert(prefix + String(number)).inserted { number += 1 }
    nextNumbers[prefix] = number + 1
    let id = prefix + String(number)
    all.append(Relationship(id: id, type: type, target: target, isExternal: isExternal))
    return id
  }

  /// Takes one away.
  package mutating func remove(id: String) {
    all.removeAll { $0.id == id }
    ids.remove(id)
  }

  /// The part's bytes.
  package var bytes: [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.element("Relationships", ["xmlns": Self.namespace]) { writer in
        for one in all {
          writer.start("Relationship")
          writer.attribute("Id", one.id)
          writer.attribute("Type", one.type)
          writer.attribute("Target", one.target)
          if one.isExternal { writer.attribute("TargetMode", "External") }
          writer.end("Relationship")
        }
      }
    }.bytes
  }

  /// The name of the part that holds the relationships of a part; of the package when it is empty.
  package static func partName(for part: String) -> String {
    let steps = part.split(separator: "/", omittingEmptySubsequences: false)
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (steps.last ?? "") + ".rels"
  }

  /// The part that a target written in another part names; nil when it leaves the package.
  package static func resolve(_ target: String, from part: String) -> String? {
    let path = target.prefix { $0 != "#" }
    var steps = path.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()[...]
    for step in path.split(separator: "/") {
      if step == ".." {
        guard steps.popLast() != nil else { return nil }
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }
}
