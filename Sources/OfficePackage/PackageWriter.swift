package import XMLTree

/// Writes a package part by part.
///
/// Each is deflated as it is written, so that only packed bytes gather in memory. The same parts give the same bytes.
package struct PackageWriter: ~Copyable {
  /// A package without parts.
  package init() {
    fatalError("skeleton")
  }

  /// Adds a part that is stored as it is, without compression: the `mimetype` of an ODT.
  package mutating func store(_ name: String, _ bytes: [UInt8]) {
    fatalError("skeleton")
  }

  /// Adds a part from its bytes.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    fatalError("skeleton")
  }

  /// Adds a part that the closure writes, however long it becomes.
  package mutating func add(_ name: String, write: (inout XMLWriter) -> Void) {
    fatalError("skeleton")
  }

  /// The finished package.
  ///
  /// - Throws: ``PackageError`` when libzip refuses.
  package consuming func finish() throws(PackageError) -> [UInt8] {
    fatalError("skeleton")
  }
}
