import OfficePackage

extension SemanticOutline {
  /// The outline of a file; its name tells the format by its ending.
  ///
  /// - Throws: What the readers of packages and XML throw.
  package static func read(_ bytes: [UInt8], named name: String) throws -> SemanticOutline {
    if name.hasSuffix(".docx") { return try WordOutline.read(OfficePackage.read(bytes)) }
    if name.hasSuffix(".odt") { return try OpenDocumentOutline.read(OfficePackage.read(bytes)) }
    return WebOutline.read(try HTMLPage(bytes))
  }
}
