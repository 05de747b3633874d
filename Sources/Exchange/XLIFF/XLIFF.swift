import Diagnostics
package import Translation
import XMLTree

/// XLIFF of any version that is read.
package enum XLIFF {
  /// What a file of version 1.2, 2.0 or 2.1 says that came back.
  ///
  /// - Parameters:
  ///   - name: The name of the file, for messages.
  ///   - known: The segments that there are. A file that is not ours is read if it names one of
  ///     them; without this, if its ids look like segments.
  package static func read(
    _ bytes: [UInt8], name: String, known: Set<SegmentID>? = nil
  ) throws(ExchangeError) -> ReturnedFile {
    let root = try ForeignXML.parse(bytes)
    return root.namespace == XLIFF2.namespace
      ? try XLIFF2.read(root, name: name, known: known)
      : try XLIFF12.read(root, name: name, known: known)
  }

  /// Checks that a root is XLIFF of a namespace and version.
  ///
  /// - Throws: An error `not-xliff` for other XML, `version` for another version.
  static func check(
    _ root: QualifiedElement, namespace: String, versions: [String]
  ) throws(ExchangeError) {
    guard root.local == "xliff" else {
      throw ExchangeError("not-xliff", facts: [Fact("found", root.element.name)])
    }
    let version = root[attribute: "version"] ?? ""
    guard root.namespace == namespace, versions.contains(version) else {
      let found = root.namespace == namespace ? version : root.namespace
      throw ExchangeError(
        "version", facts: [Fact("found", found), Fact("expected", .list(versions))])
    }
  }

  /// Refuses units of a file that is not ours and has nothing to do with the definition.
  ///
  /// - Throws: An error `not-ours`.
  static func checkOrigin(
    isOurs: Bool, _ units: [ReturnedUnit], known: Set<SegmentID>?
  ) throws(ExchangeError) {
    guard !isOurs else { return }
    let isRelated = units.contains { unit in
      guard let id = unit.id else { return false }
      return known?.contains(id) ?? id.description.contains(".")
    }
    guard isRelated else { throw ExchangeError("not-ours") }
  }
}
