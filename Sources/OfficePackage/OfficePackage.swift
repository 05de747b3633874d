/// A .docx or .odt as named parts.
package struct OfficePackage: Sendable {
  /// One part.
  package struct Part: Sendable {
    /// The name with slashes, such as `word/document.xml`.
    package let name: String
    /// The bytes.
    package var bytes: [UInt8]
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
    fatalError("skeleton")
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

/// How large a package from strangers may be.
package struct PackageLimits: Sendable {
  /// The file's size in bytes.
  package var fileBytes = 64 * 1024 * 1024
  /// How many entries it may have.
  package var entries = 4_096
  /// The size of one part in bytes.
  package var partBytes = 64 * 1024 * 1024
  /// The size of all parts in bytes.
  package var totalBytes = 256 * 1024 * 1024
  /// How many times larger than packed an entry over 1 MiB may be.
  package var ratio = 200

  /// The limits for templates.
  package static let standard = PackageLimits()
}

/// Why a package could not be read or written.
package enum PackageError: Error, Sendable, Equatable {
  /// It is not a ZIP package, or a broken one; libzip's words.
  case malformed(String)
  /// An entry's name leaves the package, is doubled, or is otherwise not to be trusted.
  case name(String)
  /// An entry is encrypted or packed in a way that office documents don't use.
  case entry(String)
  /// It is over a limit, named as in ``PackageLimits``.
  case overLimit(String)
}
