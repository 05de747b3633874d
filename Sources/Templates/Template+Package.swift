import OfficePackage

extension Template {
  /// The files of a template that is kept unzipped, as the package that office programs open.
  ///
  /// A `mimetype` comes first and unpacked, as OpenDocument wants it; whatever else says what is
  /// in a package comes before the rest too, and the rest is in the order of the names.
  /// - Throws: ``TemplateError`` when a name comes twice.
  package static func package(
    files: [(name: String, bytes: [UInt8])]
  ) throws(TemplateError) -> [UInt8] {
    let first = ["[Content_Types].xml", "_rels/.rels"]
    let ranked = files.sorted { left, right in
      let ranks = [left, right].map { first.firstIndex(of: $0.name) ?? first.count }
      return ranks[0] == ranks[1] ? left.name < right.name : ranks[0] < ranks[1]
    }
    let parts = ranked.map { OfficePackage.Part(name: $0.name, bytes: $0.bytes) }
    do throws(PackageError) {
      return try OfficePackage(parts: parts).bytes()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }
}
