package import Diagnostics
import Languages
import PlanModel

/// Loads definitions and all that they name, each file once, and judges what only both sides show.
///
/// A path is taken from the folder of the file that names it, and never leads out of the folders
/// that the user named. Reports: Y06, Y09, and what the rules for linked definitions report.
package struct DefinitionLinker {
  /// The rules that it reports by itself, with their weights.
  package static let rules: [(id: RuleID, severity: Severity)] = [("Y09", .error)]
  /// At most so many files are read because definitions name them.
  package static let mostFiles = 1_000
  /// A chain of links has at most so many.
  package static let deepest = 16

  let loader: DefinitionLoader
  let files: any DefinitionFiles
  let roots: [String]
  /// All files, those that the user named first.
  var entries: [LinkEntry] = []
  private var places: [String: Int] = [:]
  private var owners: Set<String> = []
  private var followed = 0

  /// A linker that may read below these folders.
  package init(loader: DefinitionLoader, files: any DefinitionFiles, roots: [String]) {
    self.loader = loader
    self.files = files
    self.roots = roots
  }

  /// Whether a file has been added, by this name or another.
  package func contains(_ path: String) -> Bool {
    places[identity(of: path)] != nil
  }

  /// Adds a file that the user named.
  package mutating func add(_ source: SourceText) {
    guard !contains(source.name) else { return }
    _ = load(source, isNamed: true)
  }

  /// Follows all links.
  ///
  /// - Returns: All files: those that were added, in their order, then those that they name.
  package mutating func link() -> [LinkedFile] {
    var index = 0
    while index < entries.count {
      if entries[index].state == .waiting { settle(index, below: []) }
      index += 1
    }
    checkUnlinkedShares()
    return linkedFiles()
  }

  private func identity(of path: String) -> String {
    files.identity(of: path) ?? LinkPath.normal(path)
  }

  /// Reads and judges a file by itself.
  private mutating func load(_ source: SourceText, isNamed: Bool) -> Int {
    let renames = renames(beside: source.name)
    let beside = catalogues(beside: source.name, renames?.sound)
    let loaded = loader.load(source, catalogues: beside.compactMap(\.sound))
    let index = entries.count
    places[identity(of: source.name)] = index
    entries.append(
      LinkEntry(
        source: loaded.diagnostics.isEmpty ? SourceText(name: source.name, bytes: []) : source,
        definition: loaded.value, findings: loaded.diagnostics, isNamed: isNamed))
    addFindings(of: beside, renames, to: index)
    if let id = loaded.value?.id, !owners.insert(id).inserted {
      report(
        [Diagnostic("Y06", variant: "file", severity: .error, at: "id", facts: [Fact("id", id)])],
        in: index)
    }
    return index
  }

  /// The entry of a file that a definition names, read now if it was not before.
  ///
  /// - Throws: ``LinkProblem`` when it can't be read.
  mutating func entry(at path: String) throws(LinkProblem) -> Int {
    if let known = places[identity(of: path)] { return known }
    guard followed < Self.mostFiles else {
      throw LinkProblem(.many, Fact("limit", count: Self.mostFiles))
    }
    guard let bytes = files.bytes(of: path) else { throw LinkProblem(.unreadable) }
    followed += 1
    return load(SourceText(name: path, bytes: bytes), isNamed: false)
  }

  /// Takes down findings in a file, each with its place.
  mutating func report(_ findings: [Diagnostic], in index: Int) {
    guard !findings.isEmpty else { return }
    // Of a file without findings the text was let go of.
    if entries[index].source.bytes.isEmpty {
      let name = entries[index].source.name
      entries[index].source = SourceText(name: name, bytes: files.bytes(of: name) ?? [])
    }
    entries[index].findings += loader.locate(findings, in: entries[index].source)
  }
}
