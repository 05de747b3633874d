package import Translation
import XMLTree

/// XLIFF 1.2 (OASIS), the format that nearly every tool of translators reads.
package enum XLIFF12 {
  /// The namespace of its elements.
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  /// A bundle as a file, valid by the strict schema.
  ///
  /// - Throws: An error `control` for a text with a character that no XML can hold.
  package static func text(
    of bundle: TranslationBundle, profile: ExchangeProfile = .standard
  ) throws(ExchangeError) -> [UInt8] {
    try WritableText.check(bundle)
    return XLIFF12Printer(profile: profile).print(bundle).bytes
  }

  /// What a file says that came back, by its root.
  static func read(
    _ root: QualifiedElement, name: String, known: Set<SegmentID>?
  ) throws(ExchangeError) -> ReturnedFile {
    try XLIFF.check(root, namespace: namespace, versions: ["1.2"])
    return try XLIFF12Reader(root: root).file(name: name, known: known)
  }

  /// The marks by which a file of ours is known, and what its parts are called.
  enum Mark {
    static let tool = "kohezija"
    static let purpose = "x-kohezija"
    static let sourceDigest = "x-source-digest"
    static let targetDigest = "x-target-digest"
    static let notes = "x-note-digests"
    static let process = "x-kohezija-"
    static let priority = "3"
    static let question = "1"
  }
}
