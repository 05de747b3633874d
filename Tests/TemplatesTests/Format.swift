import DocumentTree
import Foundation
import Languages
import OfficePackage
import Templates
import TestSupport
import Writers
import XMLTree

/// The formats of templates and documents, of which tests ask the same.
enum Format: String, CaseIterable {
  case word = "docx"
  case openDocument = "odt"

  /// The part that holds the body.
  var main: String {
    switch self {
    case .word: "word/document.xml"
    case .openDocument: "content.xml"
    }
  }

  /// The part that holds the header of the template that comes with the program.
  var header: String {
    switch self {
    case .word: "word/header1.xml"
    case .openDocument: "styles.xml"
    }
  }

  /// The bytes of the template that comes with the program.
  func official() throws -> [UInt8] {
    let path = "templates/official/\(rawValue)"
    let folder = Repository.folder.appending(path: path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }
    return try Template.package(files: names.map { ($0, try Repository.bytes("\(path)/\($0)")) })
  }

  /// The template that comes with the program with one part changed.
  func official(_ part: String, replacing old: String, with new: String) throws -> [UInt8] {
    var package = try OfficePackage.read(official())
    let text = String(decoding: package[part] ?? [], as: UTF8.self)
    package[part] = Array(text.replacing(old, with: new).utf8)
    return try package.bytes()
  }

  /// The template of these bytes.
  func template(_ bytes: [UInt8]) throws(TemplateError) -> Template {
    switch self {
    case .word: .word(try WordTemplate(bytes: bytes))
    case .openDocument: .openDocument(try OpenDocumentTemplate(bytes: bytes))
    }
  }

  /// A template filled with a document.
  func bytes(_ template: [UInt8], with document: Document) throws -> [UInt8] {
    let resolver = Resolver(profiles: LanguageProfile.samples)
    return try self.template(template).fill(with: resolver.resolve(document))
  }

  /// A template filled with a document, as a package.
  func fill(_ template: [UInt8], with document: Document) throws -> OfficePackage {
    try OfficePackage.read(bytes(template, with: document))
  }

  /// The tree of a part.
  func tree(_ package: OfficePackage, _ part: String) throws -> XMLElement {
    try XMLReader.parse(package[part] ?? [])
  }

  /// What each paragraph of a tree says.
  func paragraphs(_ root: XMLElement) -> [String] {
    switch self {
    case .word: root.all("w:p").map(words)
    case .openDocument:
      root.name == "text:p" || root.name == "text:h"
        ? [words(root)] : root.elements.flatMap(paragraphs)
    }
  }

  /// The words of an element, those of fields and deletions left out.
  func words(_ element: XMLElement) -> String {
    switch self {
    case .word:
      element.all("w:t").flatMap(\.children).map { node in
        if case .text(let text) = node { text } else { "" }
      }.joined()
    case .openDocument: OpenDocumentReading.text(of: element)
    }
  }
}
