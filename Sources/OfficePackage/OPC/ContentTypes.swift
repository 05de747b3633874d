package import XMLTree

/// What each part of a package is: `[Content_Types].xml`.
///
/// Source: ISO/IEC 29500-2 (OPC), 6.2.3.
package struct ContentTypes: Sendable, Equatable {
  /// The part that holds them.
  package static let partName = "[Content_Types].xml"
  private static let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"

  /// A type, and the extension or the part that has it.
  private struct Entry: Sendable, Equatable {
    let key: String
    var type: String
  }

  private var defaults: [Entry] = []
  private var overrides: [Entry] = []

  /// No types.
  package init() {}

  /// The types that a part's bytes declare.
  package init(parsing bytes: [UInt8]) throws(XMLError) {
    let root = try XMLReader.parse(bytes)
    guard root.localName == "Types" else { throw .malformed(line: 1, reason: root.name) }
    for element in root.elements {
      guard let type = element[attribute: "ContentType"] else { continue }
      if element.localName == "Default", let ending = element[attribute: "Extension"] {
        defaults.append(Entry(key: ending, type: type))
      } else if element.localName == "Override", let part = element[attribute: "PartName"] {
        overrides.append(Entry(key: part, type: type))
      }
    }
  }

  /// The type of a part, named without a leading slash; nil when nothing says it.
  package func type(of part: String) -> String? {
    if let own = overrides.first(where: { Self.isSame($0.key, "/" + part) }) { return own.type }
    guard let dot = part.lastIndex(of: ".") else { return nil }
    let ending = String(part[part.index(after: dot)...])
    return defaults.first { Self.isSame($0.key, ending) }?.type
  }

  /// The parts that have a type of their own, named without a leading slash, with their types.
  package var declaredParts: [(name: String, type: String)] {
    overrides.map { (String($0.key.drop { $0 == "/" }), $0.type) }
  }

  /// Says what parts of an extension are, unless that is said already.
  package mutating func addDefault(_ ending: String, _ type: String) {
    guard !defaults.contains(where: { Self.isSame($0.key, ending) }) else { return }
    defaults.append(Entry(key: ending, type: type))
  }

  /// Says what one part is, named without a leading slash.
  package mutating func addOverride(_ part: String, _ type: String) {
    if let index = overrides.firstIndex(where: { Self.isSame($0.key, "/" + part) }) {
      overrides[index].type = type
    } else {
      overrides.append(Entry(key: "/" + part, type: type))
    }
  }

  /// Forgets what one part is, because it is no longer in the package.
  package mutating func removeOverride(_ part: String) {
    overrides.removeAll { Self.isSame($0.key, "/" + part) }
  }

  /// The part's bytes.
  package var bytes: [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.element("Types", ["xmlns": Self.namespace]) { writer in
        for entry in defaults {
          writer.element("Default", ["Extension": entry.key, "ContentType": entry.type])
        }
        for entry in overrides {
          writer.element("Override", ["PartName": entry.key, "ContentType": entry.type])
        }
      }
    }.bytes
  }

  /// Extensions and part names are compared without regard to case.
  private static func isSame(_ name: String, _ other: String) -> Bool {
    name.lowercased() == other.lowercased()
  }
}

extension XMLElement {
  /// The name without its prefix.
  var localName: Substring {
    name.split(separator: ":").last ?? ""
  }
}
