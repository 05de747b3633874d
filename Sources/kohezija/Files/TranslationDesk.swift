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
  /// The changes of the names of segments.
  let renames: SegmentRenames
  /// The catalogues with the present names, in the order of the languages, each with its text.
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
    let renames = try Self.renames(beside: path)
    var catalogues: [(source: SourceText, catalogue: Catalogue)] = []
    for language in LanguageTag.allCases {
      let file = TranslationPaths.catalogue(of: path, in: language)
      guard InputFile.exists(file) else { continue }
      let text = SourceText(name: file, bytes: try InputFile.read(file))
      let loaded = CatalogueLoader.load(text)
      var catalogue = try Self.sound(loaded, file)
      guard catalogue.language == language else {
        throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": file])
      }
      catalogue.follow(renames)
      catalogues.append((text, catalogue))
    }
    read = loader.translatable(source, catalogues: catalogues.map(\.catalogue))
    guard let definition = read.loaded.value, (read.loaded.worst ?? .note) < .error else {
      throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": path])
    }
    (self.path, self.definition) = (path, definition)
    (self.renames, self.catalogues) = (renames, catalogues)
  }

  /// The catalogue of a language; an empty one when there is none yet.
  func catalogue(_ language: LanguageTag) -> Catalogue {
    catalogues.first { $0.catalogue.language == language }?.catalogue
      ?? Catalogue(definition: definition.id, language: language)
  }

  /// The main language, in the script in which its texts are written.
  var sourceLanguage: LanguageTag {
    let primary = definition.languages.primary
    guard primary.otherScript != nil else { return primary }
    return primary.inScript(of: read.segments.all.compactMap(\.source).joined(separator: " "))
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
    try OutputFolder(FileTree.parent(of: path)).write(mark + bytes, to: FileTree.name(of: path))
  }

  /// Writes what an import changes: first the attic, then the catalogue, so that no text is in
  /// neither when it is stopped in between.
  ///
  /// - Throws: ``FileProblem`` when one can't be written, or somebody else wrote it since it was
  ///   read; then that one is as it was.
  func write(_ plan: ImportPlan, attic source: SourceText?) throws(FileProblem) {
    let folder = try OutputFolder(TranslationPaths.folder(beside: path))
    let language = plan.catalogue.language
    let old = catalogues.first { $0.catalogue.language == language }?.source
    try expect(source, at: TranslationPaths.attic(beside: path))
    try expect(old, at: TranslationPaths.catalogue(of: path, in: language))
    if !plan.addedToAttic.isEmpty {
      let text = AtticEditor.text(of: plan.attic, editing: source)
      try folder.write(Array(text.utf8), to: TranslationPaths.attic)
    }
    guard plan.catalogue != catalogue(language) else { return }
    let text = CatalogueEditor.text(of: plan.catalogue, editing: old)
    try folder.write(Array(text.utf8), to: TranslationPaths.name(of: path, in: language))
  }

  /// Checks that a file is as it was when it was read.
  private func expect(_ source: SourceText?, at path: String) throws(FileProblem) {
    guard let source else {
      guard !InputFile.exists(path) else { throw FileProblem(.locked, path) }
      return
    }
    let now = SourceText(name: path, bytes: try InputFile.read(path))
    guard now.bytes == source.bytes else { throw FileProblem(.locked, path) }
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
    catalogues.flatMap { $0.catalogue.entries.map(\.id) }
      + (try attic().attic.items.compactMap(\.id))
      + renames.renames.flatMap { [$0.from, $0.to] }
  }

  /// The attic with its text; an empty one when there is none yet.
  ///
  /// - Throws: ``FileProblem`` when it can't be read, ``CommandProblem`` when it has errors.
  func attic() throws -> (source: SourceText?, attic: Attic) {
    let path = TranslationPaths.attic(beside: path)
    guard InputFile.exists(path) else { return (nil, Attic()) }
    let text = SourceText(name: path, bytes: try InputFile.read(path))
    return (text, try Self.sound(AtticLoader.load(text), path))
  }

  private static func renames(beside path: String) throws -> SegmentRenames {
    let path = TranslationPaths.renames(beside: path)
    guard InputFile.exists(path) else { return SegmentRenames() }
    let text = SourceText(name: path, bytes: try InputFile.read(path))
    return try sound(RenamesLoader.load(text), path)
  }

  private static func sound<Value>(_ loaded: Diagnosed<Value>, _ path: String) throws -> Value {
    guard let value = loaded.value, (loaded.worst ?? .note) < .error else {
      throw CommandProblem(.wrongInput, "problem.translate-errors", ["path": path])
    }
    return value
  }
}
