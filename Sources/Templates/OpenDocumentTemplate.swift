package import Writers

/// An .odt with tags.
package struct OpenDocumentTemplate: Sendable {
  /// Reads an .odt.
  ///
  /// - Throws: ``TemplateError`` for anything that is not a sound template.
  package init(bytes: [UInt8]) throws(TemplateError) {
    fatalError("skeleton")
  }

  /// The template filled with a document: the bytes of an .odt.
  ///
  /// - Throws: ``TemplateError`` when the package can't be written.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    fatalError("skeleton")
  }
}
