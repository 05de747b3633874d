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
