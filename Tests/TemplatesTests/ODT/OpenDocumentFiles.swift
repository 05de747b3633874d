import DocumentTree
import Foundation
import OfficePackage
import Templates
import TestSupport
import Writers
import XMLTree

/// Templates and finished documents for tests.
enum OpenDocumentFiles {
  /// The bytes of the template that comes with the program.
  static func official() throws -> [UInt8] {
    var package = OfficePackage()
    for name in ["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"] {
      package[name] = try Repository.bytes("templates/official/odt/\(name)")
    }
    return try package.bytes()
  }

  /// A template with other content or styles, each from its text.
  static func official(_ part: String, replacing old: String, with new: String) throws -> [UInt8] {
    var package = try OfficePackage.read(official())
    let text = String(decoding: package[part] ?? [], as: UTF8.self)
    package[part] = Array(text.replacing(old, with: new).utf8)
    return try package.bytes()
  }

  /// A template filled with a document, as a package.
  static func fill(_ template: [UInt8], with document: Document) throws -> OfficePackage {
    try OfficePackage.read(bytes(template, with: document))
  }

  /// A template filled with a document.
  static func bytes(_ template: [UInt8], with document: Document) throws -> [UInt8] {
    let resolver = Resolver(profiles: OpenDocumentDemo.profiles)
    return try OpenDocumentTemplate(bytes: template).fill(with: resolver.resolve(document))
  }

  /// The tree of a part.
  static func tree(_ package: OfficePackage, _ part: String) throws -> XMLElement {
    try XMLReader.parse(package[part] ?? [])
  }
}
