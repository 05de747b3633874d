import Diagnostics
import Languages
import Loading
import PlanModel

/// The definitions named on the command line and those that they name, read and judged.
struct LoadedDefinitions: Sendable {
  /// The files, in the order in which they were named and, inside folders, by name; then those
  /// that are there because a definition names them.
  let files: [LinkedFile]
  /// The SHA-256 of every file that was read, by its path; empty where nobody asked for them.
  var digests: [String: String] = [:]

  /// The heaviest finding of all files.
  var worst: Severity? { files.lazy.flatMap(\.diagnostics).map(\.severity).max() }

  /// The sound definitions that the user named, each with those that it names.
  var named: [LinkedDefinition] { files.filter(\.isNamed).compactMap(\.linked) }

  /// Reads all definitions at the paths; `input` when none is named.
  ///
  /// - Parameter notesDigests: Whether the files are hashed, for documents made of them.
  /// - Throws: ``FileProblem`` or ``CommandProblem`` when there is nothing to read.
  static func load(
    _ paths: [String], _ resources: Resources, for readership: Readership,
    notesDigests: Bool = false
  ) throws -> LoadedDefinitions {
    let paths = paths.isEmpty ? ["input"] : paths
    let roots = paths.map { FileTree.isFolder($0) ? $0 : FileTree.parent(of: $0) }
    let files = NotedFiles(DefinitionFolders(roots: roots), isNoting: notesDigests)
    var linker = DefinitionLinker(
      loader: DefinitionLoader(
        codelists: resources.codelists, today: Clock.today, readership: readership),
      files: files, roots: roots)
    for path in paths {
      for name in try Self.definitions(at: path) where !linker.contains(name) {
        let bytes = try InputFile.read(name)
        files.note(bytes, of: name)
        linker.add(SourceText(name: name, bytes: bytes))
      }
    }
    let linked = linker.link()
    return LoadedDefinitions(files: linked, digests: files.digests)
  }

  /// The definitions at a path; catalogues of translations are none.
  ///
  /// - Throws: ``FileProblem`` or ``CommandProblem`` when there is nothing to read.
  static func definitions(at path: String) throws -> [String] {
    guard FileTree.isFolder(path) else { return [path] }
    let found = try FileTree.definitions(below: path)
    guard !found.isEmpty else {
      throw CommandProblem(.noInput, "problem.noDefinitions", ["path": path])
    }
    return found
  }
}
