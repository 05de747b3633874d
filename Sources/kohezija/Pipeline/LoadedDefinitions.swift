import Diagnostics
import Glibc
import Languages
import Loading
import PlanModel

/// The definitions named on the command line, read and judged.
struct LoadedDefinitions: Sendable {
  /// One file and what came of it.
  struct File: Sendable {
    /// The text; of a sound file only what reports need is kept.
    let source: SourceText
    /// The definition; nil when there are errors.
    let definition: Definition?
    /// Everything that was found.
    let diagnostics: [Diagnostic]

    /// Whether nothing official may be made of the file.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The files, in the order in which they were named and, inside folders, by name.
  let files: [File]

  /// The heaviest finding of all files.
  var worst: Severity? { files.lazy.flatMap(\.diagnostics).map(\.severity).max() }

  /// Reads all definitions at the paths; `input` when none is named.
  ///
  /// - Throws: ``FileProblem`` or ``CommandProblem`` when there is nothing to read.
  static func load(
    _ paths: [String], _ resources: Resources, for readership: Readership
  ) throws -> LoadedDefinitions {
    let loader = DefinitionLoader(
      codelists: resources.codelists, today: Clock.today, readership: readership)
    var files: [File] = []
    var owners: Set<String> = []
    for path in paths.isEmpty ? ["input"] : paths {
      for name in try Self.definitions(at: path) {
        var file = load(SourceText(name: name, bytes: try InputFile.read(name)), loader)
        if let id = file.definition?.id, !owners.insert(id).inserted {
          file = file.refused(because: doubled(id))
        }
        files.append(file)
      }
    }
    return LoadedDefinitions(files: files)
  }

  private static func load(_ source: SourceText, _ loader: DefinitionLoader) -> File {
    let loaded = loader.load(source)
    let hasErrors = (loaded.worst ?? .note) == .error
    return File(
      source: loaded.diagnostics.isEmpty ? SourceText(name: source.name, bytes: []) : source,
      definition: hasErrors ? nil : loaded.value, diagnostics: loaded.diagnostics)
  }

  private static func definitions(at path: String) throws -> [String] {
    guard FileTree.isFolder(path) else { return [path] }
    let found = try FileTree.files(below: path, endings: [".yaml", ".yml"])
    guard !found.isEmpty else {
      throw CommandProblem(.noInput, "problem.noDefinitions", ["path": path])
    }
    return found
  }

  private static func doubled(_ id: String) -> Diagnostic {
    Diagnostic(
      "Y06", variant: "file", severity: .error, at: "id",
      span: SourceSpan(start: 0, end: 0), facts: [Fact("id", id)])
  }
}

extension LoadedDefinitions.File {
  fileprivate func refused(because diagnostic: Diagnostic) -> Self {
    Self(source: source, definition: nil, diagnostics: diagnostics + [diagnostic])
  }
}
