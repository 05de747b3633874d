package import XMLTree

/// Writes a package part by part.
///
/// Each is deflated as it is written, a long one beside its writing, so that only packed bytes
/// gather in memory. The same parts give the same bytes.
package struct PackageWriter: ~Copyable {
  private var parts: [PackedPart] = []

  /// A package without parts.
  package init() {}

  /// Adds a part that is stored as it is, without compression: the `mimetype` of an ODT.
  package mutating func store(_ name: String, _ bytes: [UInt8]) {
    parts.append(PackedPart(storing: bytes, name: name))
  }

  /// Adds a part from its bytes.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let deflater = Deflater()
    deflater.write(bytes)
    parts.append(PackedPart(deflater, name: name))
  }

  /// Adds a part from its bytes before all others, because readers look for it there.
  package mutating func addFirst(_ name: String, _ bytes: [UInt8]) {
    let deflater = Deflater()
    deflater.write(bytes)
    parts.insert(PackedPart(deflater, name: name), at: 0)
  }

  /// Adds a part that the closure writes, however long it becomes.
  package mutating func add<Failure: Error>(
    _ name: String, write: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let thread = DeflateThread()
    do throws(Failure) {
      var writer = XMLWriter { thread.write($0) }
      try write(&writer)
      writer.finish()
    } catch {
      _ = thread.finish()
      throw error
    }
    parts.append(PackedPart(thread.finish(), name: name))
  }

  /// The finished package.
  ///
  /// - Throws: ``PackageError`` when a name comes twice or memory runs out.
  package consuming func finish() throws(PackageError) -> [UInt8] {
    try ZipContainer.bytes(of: parts)
  }
}
