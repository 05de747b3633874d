package import XMLTree

/// What an OpenDocument package holds: `META-INF/manifest.xml`.
///
/// Source: OpenDocument 1.3 part 2, 3.2 and 4.
package struct Manifest: Sendable, Equatable {
  /// The part that holds it.
  package static let partName = "META-INF/manifest.xml"
  private static let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"

  /// One entry.
  package struct Entry: Sendable, Equatable {
    /// The part's name, or `/` for the document itself.
    package let path: String
    /// What it is; empty for folders and parts without a type.
    package var mediaType: String
    /// Whether it is encrypted.
    package let isEncrypted: Bool
  }

  /// The tree, so that what others wrote into it stays.
  private var root: XMLElement
  /// The prefix of its names with the colon, which need not be `manifest:`.
  private let prefix: String

  /// A manifest of a document of this type, such as `application/vnd.oasis.opendocument.text`.
  package init(mediaType: String, version: String = "1.3") {
    prefix = "manifest:"
    root = XMLElement(
      "manifest:manifest",
      [.init("xmlns:manifest", Self.namespace), .init("manifest:version", version)])
    add("/", mediaType)
    for index in root.children.indices {
      guard case .element(var element) = root.children[index] else { continue }
      element[attribute: "manifest:version"] = version
      root.children[index] = .element(element)
    }
  }

  /// The manifest that a part's bytes hold.
  package init(parsing bytes: [UInt8]) throws(XMLError) {
    root = try XMLReader.parse(bytes)
    guard root.localName == "manifest" else { throw .malformed(line: 1, reason: root.name) }
    prefix = String(root.name.dropLast("manifest".count))
  }

  /// The entries in the order of the part.
  package var entries: [Entry] {
    root.elements.compactMap { element in
      guard let path = element[attribute: attributePrefix + "full-path"] else { return nil }
      return Entry(
        path: path, mediaType: element[attribute: attributePrefix + "media-type"] ?? "",
        isEncrypted: element.elements.contains { $0.localName == "encryption-data" })
    }
  }

  /// Adds a part, or says anew what it is.
  package mutating func add(_ path: String, _ mediaType: String) {
    if let index = index(of: path), case .element(var element) = root.children[index] {
      element[attribute: attributePrefix + "media-type"] = mediaType
      root.children[index] = .element(element)
    } else {
      root.children.append(
        .element(
          XMLElement(
            prefix + "file-entry",
            [
              .init(attributePrefix + "full-path", path),
              .init(attributePrefix + "media-type", mediaType),
            ])))
    }
  }

  /// Takes a part away.
  package mutating func remove(_ path: String) {
    if let index = index(of: path) { root.children.remove(at: index) }
  }

  /// The part's bytes.
  package var bytes: [UInt8] { root.document }

  /// Attributes take no default namespace: where elements have no prefix, these still have one.
  private var attributePrefix: String {
    guard prefix.isEmpty else { return prefix }
    let declaration = root.attributes.first {
      $0.value == Self.namespace && $0.name.hasPrefix("xmlns:")
    }
    return declaration.map { $0.name.dropFirst("xmlns:".count) + ":" } ?? "manifest:"
  }

  private func index(of path: String) -> Int? {
    root.children.firstIndex { child in
      switch child {
      case .element(let element): element[attribute: attributePrefix + "full-path"] == path
      case .text: false
      }
    }
  }
}
