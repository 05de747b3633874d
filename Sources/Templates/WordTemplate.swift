package import Writers

/// A .docx with tags.
package struct WordTemplate: Sendable {
  /// Reads a .docx.
  ///
  /// - Throws: ``TemplateError`` for anything that is not a sound template.
  package init(bytes: [UInt8]) throws(TemplateError) {
    fatalError("skeleton")
  }

  /// The template filled with a document: the bytes of a .docx.
  ///
  /// - Throws: ``TemplateError`` when the package can't be written.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    fatalError("skeleton")
  }
}
