/// A .docx or .odt as named parts.
package struct OfficePackage: Sendable {
  /// One part.
  package struct Part: Sendable {
    /// The name with slashes, such as `word/document.xml`.
    package let name: String
    /// The bytes.
    package var bytes: [UInt8]

    /// A part of this name and these bytes.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The parts in the order of the package.
  package private(set) var parts: [Part]

  /// A package of these parts.
  package init(parts: [Part] = []) {
    self.parts = parts
  }

  /// Reads a package, within limits, entry by entry, trusting no size that a header declares.
  ///
  /// - Throws: ``PackageError`` for anything but a sound package within the limits.
  package static func read(
    _ bytes: [UInt8], limits: PackageLimits = .standard
  ) throws(PackageError) -> OfficePackage {
    guard bytes.count <= limits.fileBytes else { throw .overLimit("fileBytes") }
    let directory = try ZipDirectory(bytes, maximum: limits.entries)
    return OfficePackage(parts: try ZipReader.read(bytes, directory, limits))
  }

  /// The package as a file: the same parts give the same bytes.
  ///
  /// A `mimetype` comes first and unpacked, wherever it stands among the parts: so the ODF package
  /// specification wants it (OpenDocument 1.3 part 2, 3.3).
  package func bytes() throws(PackageError) -> [UInt8] {
    var writer = PackageWriter()
    if let type = self["mimetype"] { writer.store("mimetype", type) }
    for part in parts where part.name != "mimetype" { writer.add(part.name, part.bytes) }
    return try writer.finish()
  }

  /// The bytes of a part; nil when there is none.
  ///
  /// Setting adds it at the end or takes its place;
  /// setting nil removes it.
  package subscript(name: String) -> [UInt8]? {
    get { parts.first { $0.name == name }?.bytes }
    set {
      if let index = parts.firstIndex(where: { $0.name == name }) {
        if let newValue { parts[index].bytes = newValue } else { parts.remove(at: index) }
      } else if let newValue {
        parts.append(Part(name: name, bytes: newValue))
      }
    }
  }
}
