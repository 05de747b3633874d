package import Translation
import XMLTree

/// XLIFF 2.0 and 2.1 (OASIS, ISO 21720), the richer format, which fewer tools read.
package enum XLIFF2 {
  /// The namespace of its core, which 2.0 and 2.1 share.
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

  /// A bundle as a file, valid by the schemas of the core and of the modules that it uses.
  ///
  /// - Throws: An error `control` for a text with a character that no XML can hold, `profile` for
  ///   a tool that does not read the format.
  package static func text(
    of bundle: TranslationBundle, profile: ExchangeProfile = .standard
  ) throws(ExchangeError) -> [UInt8] {
    try WritableText.check(bundle)
    switch profile {
    case .standard: return XLIFF2Printer(version: "2.1").print(bundle).bytes
    case .poedit: return XLIFF2Printer(version: "2.0").print(bundle).bytes
    // It reads nothing and says nothing.
    case .omegat3: throw ExchangeError("profile")
    }
  }

  /// What a file says that came back, by its root.
  static func read(
    _ root: QualifiedElement, name: String, known: Set<SegmentID>?
  ) throws(ExchangeError) -> ReturnedFile {
    try XLIFF.check(root, namespace: namespace, versions: ["2.0", "2.1"])
    return try XLIFF2Reader(root: root).file(name: name, known: known)
  }

  /// The namespaces of the modules and the names of our own metadata.
  enum Mark {
    static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
    static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
    static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
    static let size = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
    static let category = "kohezija"
    static let export = "export"
    static let sourceDigest = "source-digest"
    static let targetDigest = "target-digest"
    static let notes = "note-digests"
    static let priority = "3"
    static let question = "1"
  }

  /// The state of a target as XLIFF 2 names it, with our own word beyond that.
  ///
  /// Source: XLIFF 2.1, 4.3.1.35 (`state`), 4.3.1.37 (`subState`).
  static func state(of unit: TranslationUnit) -> (state: String, subState: String?) {
    switch unit.state {
    case .untranslated: ("initial", nil)
    case .stale: ("initial", "k:stale")
    case .draft: ("initial", subState(of: unit.origin))
    case .translated: ("translated", nil)
    case .reviewed: ("reviewed", nil)
    case .final: ("final", nil)
    }
  }

  private static func subState(of origin: TranslationOrigin?) -> String {
    switch origin {
    case .machine: "k:mt"
    case .memory: "k:tm"
    case .sibling: "k:sibling"
    case .script: "k:translit"
    case .person, nil: "k:draft"
    }
  }

  /// Our state for the attributes of a segment; nil where they say nothing that is known.
  static func state(_ state: String?, subState: String?) -> SegmentState? {
    switch state {
    case "initial":
      if subState == "k:stale" { return .stale }
      return subState?.hasPrefix("k:") == true ? .draft : .untranslated
    case "translated": return .translated
    case "reviewed": return .reviewed
    case "final": return .final
    default: return nil
    }
  }
}
