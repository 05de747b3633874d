import OfficePackage

extension Template {
  /// The bytes of a package made of the files of a shipped template, which is kept unzipped.
  ///
  /// - Throws: ``TemplateError`` when the files don't make a package.
  package static func package(
    files: [(name: String, bytes: [UInt8])]
  ) throws(TemplateError) -> [UInt8] {
    let package = OfficePackage(
      parts: files.map { OfficePackage.Part(name: $0.name, bytes: $0.bytes) })
    do {
      return try package.bytes()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }
}
