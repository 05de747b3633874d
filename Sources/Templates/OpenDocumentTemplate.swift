import OfficePackage
import Writers
import XMLTree

/// An .odt with tags.
package struct OpenDocumentTemplate: Sendable {
  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// The package as it was read.
  let package: OfficePackage
  /// What its manifest says of each part.
  let manifest: Manifest
  /// The body, with a marker where the document goes.
  let body: OpenDocumentBody
  /// The root of `styles.xml`.
  let styles: XMLElement
  /// The master page that the last paragraph up to the tag asked for.
  let askedMaster: String?
  /// How the paragraph with the tag began.
  let opening: OpenDocumentOpening

  /// Reads an .odt.
  ///
  /// - Throws: ``TemplateError`` for anything that is not a sound template.
  package init(bytes: [UInt8]) throws(TemplateError) {
    do {
      package = try OfficePackage.read(bytes)
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
    let declared = package["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard [Self.mediaType, Self.mediaType + "-template"].contains(declared) else {
      throw .package(part: "mimetype", reason: declared)
    }
    try OpenDocumentSafety.check(names: package.parts.map(\.name))
    var trees: [String: XMLElement] = [:]
    for part in package.parts where Self.isRead(part) {
      let tree: XMLElement
      do {
        tree = try XMLReader.parse(part.bytes)
      } catch {
        throw Self.failure(error, part: part.name)
      }
      try OpenDocumentSafety.check(tree, part: part.name)
      trees[part.name] = tree
    }
    guard let content = trees["content.xml"], let styles = trees["styles.xml"] else {
      throw .package(
        part: trees["content.xml"] == nil ? "content.xml" : "styles.xml", reason: "missing")
    }
    manifest = try Self.manifest(of: package)
    var place = OpenDocumentPlace(content: content, styles: styles)
    body = try OpenDocumentBody(root: place.mark())
    self.styles = OpenDocumentNamespaces.withoutExtensions(styles)
    askedMaster = place.askedMaster
    opening = place.opening
  }

  private static func isRead(_ part: OfficePackage.Part) -> Bool {
    !part.bytes.isEmpty && (part.name.hasSuffix(".xml") || part.name.hasSuffix(".rdf"))
  }

  private static func failure(_ error: XMLError, part: String) -> TemplateError {
    switch error {
    case .documentType: .unsafe(part: part, reason: "\(error)")
    case .malformed, .encoding, .overLimit: .package(part: part, reason: "\(error)")
    }
  }

  /// Source: OpenDocument 1.3 part 2, 4.8 (manifest:encryption-data).
  private static func manifest(of package: OfficePackage) throws(TemplateError) -> Manifest {
    guard let bytes = package[Manifest.partName] else { return Manifest(mediaType: mediaType) }
    let manifest: Manifest
    do {
      manifest = try Manifest(parsing: bytes)
    } catch {
      throw failure(error, part: Manifest.partName)
    }
    if let entry = manifest.entries.first(where: \.isEncrypted) {
      throw .package(part: entry.path, reason: "encrypted")
    }
    return manifest
  }
}
