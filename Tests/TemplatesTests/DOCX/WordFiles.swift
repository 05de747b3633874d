import DocumentTree
import Foundation
import OfficePackage
import Templates
import TestSupport
import Writers
import XMLTree

/// Word templates and finished documents for tests.
enum WordFiles {
  /// The names of the files of the template that comes with the program.
  static let names = [
    "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
    "word/fontTable.xml", "word/footer1.xml", "word/header1.xml", "word/settings.xml",
    "word/styles.xml",
  ]

  /// The bytes of the template that comes with the program.
  static func official() throws -> [UInt8] {
    try Template.package(
      files: names.map { ($0, try Repository.bytes("templates/official/docx/\($0)")) })
  }

  /// The template that comes with the program with one part changed.
  static func official(
    _ part: String, replacing old: String, with new: String
  ) throws -> [UInt8] {
    var package = try OfficePackage.read(official())
    let text = String(decoding: package[part] ?? [], as: UTF8.self)
    package[part] = Array(text.replacing(old, with: new).utf8)
    return try package.bytes()
  }

  /// A template filled with a document.
  static func bytes(_ template: [UInt8], with document: Document) throws -> [UInt8] {
    let resolver = Resolver(profiles: WordDemo.profiles)
    return try WordTemplate(bytes: template).fill(with: resolver.resolve(document))
  }

  /// A template filled with a document, as a package.
  static func fill(_ template: [UInt8], with document: Document) throws -> OfficePackage {
    try OfficePackage.read(bytes(template, with: document))
  }

  /// The tree of a part.
  static func tree(_ package: OfficePackage, _ part: String) throws -> XMLElement {
    try XMLReader.parse(package[part] ?? [])
  }

  /// All elements of a name in a tree, in order.
  static func all(_ name: String, in root: XMLElement) -> [XMLElement] {
    (root.name == name ? [root] : []) + root.elements.flatMap { all(name, in: $0) }
  }

  /// The words of an element, those of fields and deletions left out.
  static func words(_ element: XMLElement) -> String {
    all("w:t", in: element).flatMap(\.children).map { node in
      if case .text(let text) = node { text } else { "" }
    }.joined()
  }
}
