import DocumentTree
import Verification

/// What came of holding a file against what its definition gives today.
struct VerificationResult {
  /// Why the two differ.
  enum Cause: Equatable {
    /// The definition was changed, or one that it names: its id.
    case definition(String)
    /// A definition that was named when the file was made is not named any more: its id.
    case lostDefinition(String)
    /// A definition is named now that was not when the file was made: its id.
    case newDefinition(String)
    /// The old edition of a comparison was changed: its id.
    case oldDefinition(String)
    /// Translations were changed, added or taken away: the id of their definition, the language.
    case translations(String, String)
    /// Another template was filled.
    case template
    /// Another outline was followed.
    case outline
    /// Another version of the program made it: that version, and this one.
    case version(String, String)
    /// Nothing that the file was made of has changed, so the file has.
    case edited
  }

  /// Why they differ; empty when they are the same.
  let causes: [Cause]
  /// Where their words differ.
  let differences: [LineDifference]

  /// Whether the file is what its definition gives today.
  var isSame: Bool { causes.isEmpty }

  /// Compares a file with what its definition gives today.
  ///
  /// - Throws: ``CommandProblem`` when our own file can't be read, which is a mistake of ours.
  init(file: FinishedFile, bytes: [UInt8], today: RebuiltFile) throws(CommandProblem) {
    guard bytes != today.bytes else {
      (causes, differences) = ([], [])
      return
    }
    var causes = Self.causes(file.provenance, today.provenance)
    guard file.format != .pdf else {
      differences = []
      self.causes = causes + (file.isSealed ? [] : [.edited])
      return
    }
    let expected = try Verify.finished(today.bytes, path: "")
    differences = LineDifference.all(found: file.lines, expected: expected.lines)
    // Numbers of pages are LibreOffice's, and nobody lays the document out again for them.
    let differs = file.provenance["pages"] == nil || !differences.isEmpty
    if causes.isEmpty, differs { causes = [.edited] }
    self.causes = causes
  }

  private static func causes(
    _ said: DocumentProvenance, _ today: DocumentProvenance
  ) -> [Cause] {
    var causes: [Cause] = []
    if said["version"] != today["version"] {
      causes.append(.version(said["version"] ?? "", today["version"] ?? ""))
    }
    if said["definition"] != today["definition"] {
      causes.append(.definition(id(today["definition"] ?? "")))
    }
    if let old = said["old-definition"], old != today["old-definition"] {
      causes.append(.oldDefinition(id(old)))
    }
    let linked = (hashes(said.all("linked")), hashes(today.all("linked")))
    for (id, hash) in linked.0 {
      guard let now = linked.1.first(where: { $0.name == id }) else {
        causes.append(.lostDefinition(id))
        continue
      }
      if now.hash != hash { causes.append(.definition(id)) }
    }
    for (id, _) in linked.1 where !linked.0.contains(where: { $0.name == id }) {
      causes.append(.newDefinition(id))
    }
    causes += translations(hashes(said.all("translations")), hashes(today.all("translations")))
    if said["outline"] != today["outline"] { causes.append(.outline) }
    if said["template"] != today["template"] { causes.append(.template) }
    return causes
  }

  private static func translations(
    _ said: [(name: String, hash: String)], _ today: [(name: String, hash: String)]
  ) -> [Cause] {
    var names: [String] = []
    for (name, hash) in said where !today.contains(where: { $0.name == name && $0.hash == hash }) {
      names.append(name)
    }
    for (name, _) in today where !said.contains(where: { $0.name == name }) { names.append(name) }
    return names.map { name in
      .translations(id(name), String(name.drop { $0 != " " }.dropFirst()))
    }
  }

  private static func id(_ value: String) -> String {
    value.split(separator: " ").first.map(String.init) ?? ""
  }

  /// The names and hashes of statements such as `jajce bs-Latn sha256:…`.
  private static func hashes(_ values: [String]) -> [(name: String, hash: String)] {
    values.map { value in
      let words = value.split(separator: " ").map(String.init)
      return (words.dropLast().joined(separator: " "), words.last ?? "")
    }
  }
}
