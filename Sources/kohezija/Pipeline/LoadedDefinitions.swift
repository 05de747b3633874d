import Diagnostics
import Languages
import Loading
import PlanModel

/// The definitions named on the command line and those that they name, read and judged.
struct LoadedDefinitions: Sendable {
  /// The files, in the order in which they were named and, inside folders, by name; then those
  /// that are there because a definition names them.
  let files: [LinkedFile]

  /// The heaviest finding of all files.
  var worst: Severity? { files.lazy.flatMap(\.diagnostics).map(\.severity).max() }

  /// The sound definitions that the user named, each with those that it names.
  var named: [LinkedDefinition] { files.filter(\.isNamed).compactMap(\.linked) }

  /// Reads all definitions at the paths; `input` when none is named.
  ///
  /// - Throws: ``FileProblem`` or ``CommandProblem`` when there is nothing to read.
  static func load(
    _ paths: [String], _ resources: Resources, for readership: Readership
  ) throws -> LoadedDefinitions {
    let paths = paths.isEmpty ? ["input"] : paths
    let roots = paths.map { FileTree.isFolder($0) ? $0 : FileTree.parent(of: $0) }
    var linker = DefinitionLinker(
      loader: DefinitionLoader(
        codelists: resources.codelists, today: Clock.today, readership: readership),
      files: DefinitionFolders(roots: roots), roots: roots)
    for path in paths {
      for name in try Self.definitions(at: path) where !linker.contains(name) {
        linker.add(SourceText(name: name, bytes: try InputFile.read(name)))
      }
    }
    return LoadedDefinitions(files: linker.link())
  }

  private static func definitions(at path: String) throws -> [String] {
    guard FileTree.isFolder(path) else { return [path] }
    let found = try FileTree.files(below: path, endings: FileTree.definitionEndings)
    guard !found.isEmpty else {
      throw CommandProblem(.noInput, "problem.noDefinitions", ["path": path])
    }
    return found
  }
}
