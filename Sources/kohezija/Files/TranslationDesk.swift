import Diagnostics
import Languages
import Loading
import PlanModel
import Translation

/// A definition with the files of its translators, as they lie on this machine.
struct TranslationDesk {
  /// Where the definition lies.
  let path: String
  /// Its text.
  let source: SourceText
  /// What it says, the texts of catalogues in it.
  let read: TranslatableDefinition
  /// The definition.
  let definition: Definition
  /// The catalogues, in the order of the languages, each with its text.
  let catalogues: [(source: SourceText, catalogue: Catalogue)]

  private let loader: DefinitionLoader
  private let mark: [UInt8]

  /// Reads a definition and all catalogues beside it.
  ///
  /// - Throws: ``FileProblem`` when a file can't be read, ``CommandProblem`` when one has errors.
  init(_ path: String, _ resources: Resources) throws {
    let bytes = try InputFile.read(path)
    source = SourceText(name: path, bytes: bytes)
    mark = Array(bytes.prefix(bytes.count - source.bytes.count))
    loader = DefinitionLoader(codelists: resources.codelists)
    var catalogues: [(source: SourceText, catalogue: Catalogue)] = []
    for language in LanguageTag.allCases {
      let file = TranslationPaths.catalogue(of: path, in: language)
      guard InputFile.exists(file) else { continue }
      let text = SourceText(name: file, bytes: try InputFile.read(file))
      let loaded = CatalogueLoader.load(text)
      guard let catalogue = loaded.value, (loaded.worst ?? .note) < .error,
        catalogue.language == language
      else { throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": file]) }
      catalogues.append((text, catalogue))
    }
    read = loader.translatable(source, catalogues: catalogues.map(\.catalogue))
    guard let definition = read.loaded.value, (read.loaded.worst ?? .note) < .error else {
      throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": path])
    }
    (self.path, self.definition, self.catalogues) = (path, definition, catalogues)
  }

  /// The catalogue of a language; an empty one when there is none yet.
  func catalogue(_ language: LanguageTag) -> Catalogue {
    catalogues.first { $0.catalogue.language == language }?.catalogue
      ?? Catalogue(definition: definition.id, language: language)
  }

  /// The languages that there are translations in, or should be.
  var languages: [LanguageTag] {
    let inline = Set(read.segments.all.flatMap { $0.inline.map(\.language) })
    let primary = definition.languages.primary
    return LanguageTag.allCases.filter { language in
      language != primary
        && (inline.contains(language) || definition.languages.secondary == language
          || catalogues.contains { $0.catalogue.language == language })
    }
  }

  /// What the definition would say with other texts; nil when it would have errors.
  func reading(_ bytes: [UInt8], _ catalogues: [Catalogue]) -> TranslatableDefinition? {
    let changed = loader.translatable(
      SourceText(name: path, bytes: bytes), catalogues: catalogues)
    return (changed.loaded.worst ?? .note) < .error ? changed : nil
  }

  /// Writes the definition.
  ///
  /// - Throws: ``FileProblem`` when it can't be written; then it is as it was.
  func write(_ bytes: [UInt8]) throws(FileProblem) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try OutputFolder(FileTree.parent(of: path)).write(mark + bytes, to: name)
  }

  /// Writes the catalogues that changed.
  ///
  /// - Throws: ``FileProblem`` when one can't be written; then that one is as it was.
  func write(_ changed: [Catalogue]) throws(FileProblem) {
    let changed = changed.filter { $0 != catalogue($0.language) }
    guard !changed.isEmpty else { return }
    let folder = try OutputFolder(TranslationPaths.folder(beside: path))
    for catalogue in changed {
      let old = catalogues.first { $0.catalogue.language == catalogue.language }?.source
      let text = CatalogueEditor.text(of: catalogue, editing: old)
      let name = TranslationPaths.name(of: path, in: catalogue.language)
      try folder.write(Array(text.utf8), to: name)
    }
  }

  /// Names that the attic and the renames still hold, which no new segment may take.
  ///
  /// - Throws: ``FileProblem`` when a file can't be read, ``CommandProblem`` when one has errors.
  func oldNames() throws -> [SegmentID] {
    var names = catalogues.flatMap { $0.catalogue.entries.map(\.id) }
    let folder = TranslationPaths.folder(beside: path)
    let attic = FileTree.join(folder, "attic.yaml")
    if InputFile.exists(attic) {
      let text = SourceText(name: attic, bytes: try InputFile.read(attic))
      names += try sound(AtticLoader.load(text), attic).items.compactMap(\.id)
    }
    let renames = FileTree.join(folder, "renames.yaml")
    if InputFile.exists(renames) {
      let text = SourceText(name: renames, bytes: try InputFile.read(renames))
      names += try sound(RenamesLoader.load(text), renames).renames.flatMap { [$0.from, $0.to] }
    }
    return names
  }

  private func sound<Value>(_ loaded: Diagnosed<Value>, _ path: String) throws -> Value {
    guard let value = loaded.value, (loaded.worst ?? .note) < .error else {
      throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": path])
    }
    return value
  }
}
