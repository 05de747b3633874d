import OfficePackage
package import Writers
import XMLTree

/// A .docx with tags.
package struct WordTemplate: Sendable {
  private let parts: WordParts

  /// Reads a .docx, or a .dotx.
  ///
  /// - Throws: ``TemplateError`` for anything that is not a sound template.
  package init(bytes: [UInt8]) throws(TemplateError) {
    let package: OfficePackage
    do throws(PackageError) {
      package = try OfficePackage.read(bytes)
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
    try WordSafety.check(package)
    parts = try WordParts(package)
    let root = try parts.tree(parts.main)
    if root.attributes.contains(where: { $0.value == WordNamespaces.strictMain }) {
      throw .package(part: parts.main, reason: "Strict Open XML")
    }
    _ = try WordPlace(in: root, part: parts.main)
  }

  /// The template filled with a document: the bytes of a .docx.
  ///
  /// - Throws: ``TemplateError`` when the package can't be written.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    var assembly = try WordAssembly(document, parts)
    return try assembly.bytes()
  }
}
