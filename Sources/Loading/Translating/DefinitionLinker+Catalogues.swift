import Diagnostics
import Languages
import Translation

/// A catalogue that lies beside a definition.
struct CatalogueFile {
  /// The text.
  let source: SourceText
  /// The language that its name says.
  let language: LanguageTag
  /// What it holds, with everything that is wrong with it.
  let loaded: Diagnosed<Catalogue>

  /// The catalogue, when nothing is wrong that could spoil a document.
  var sound: Catalogue? {
    (loaded.worst ?? .note) < .error && loaded.value?.language == language ? loaded.value : nil
  }
}

/// The changes of names that lie beside a definition.
struct RenamesFile {
  /// The text.
  let source: SourceText
  /// What it holds, with everything that is wrong with it.
  let loaded: Diagnosed<SegmentRenames>

  /// The changes, when nothing is wrong that could spoil a document.
  var sound: SegmentRenames? { (loaded.worst ?? .note) < .error ? loaded.value : nil }
}

extension DefinitionLinker {
  /// The changes of names beside a definition; nil when there is no such file.
  func renames(beside definition: String) -> RenamesFile? {
    let path = TranslationPaths.renames(beside: definition)
    guard files.find(path) == .file, let bytes = files.bytes(of: path) else { return nil }
    let source = SourceText(name: path, bytes: bytes)
    return RenamesFile(source: source, loaded: RenamesLoader.load(source))
  }

  /// The catalogues beside a definition, in the order of the languages, each with the present
  /// names of the segments.
  func catalogues(beside definition: String, _ renames: SegmentRenames?) -> [CatalogueFile] {
    LanguageTag.allCases.compactMap { language in
      let path = TranslationPaths.catalogue(of: definition, in: language)
      guard files.find(path) == .file, let bytes = files.bytes(of: path) else { return nil }
      let source = SourceText(name: path, bytes: bytes)
      let loaded = CatalogueLoader.load(source)
      var catalogue = loaded.value
      if let renames { catalogue?.follow(renames) }
      return CatalogueFile(
        source: source, language: language, loaded: Diagnosed(catalogue, loaded.diagnostics))
    }
  }

  /// Takes down what is wrong with the catalogues of a definition, each in its own file.
  ///
  /// Nothing official is made of a definition whose catalogue can't be read. Reports: L10, Y09.
  mutating func addFindings(
    of catalogues: [CatalogueFile], _ renames: RenamesFile?, to index: Int
  ) {
    if let renames { add(renames.loaded.diagnostics, of: renames.source, to: index) }
    for catalogue in catalogues {
      var findings = catalogue.loaded.diagnostics
      if let said = catalogue.loaded.value?.language, said != catalogue.language {
        let map = loader.locate(
          [
            Diagnostic(
              "L10", variant: "language", severity: .error, at: "language",
              facts: [Fact("tag", said.rawValue), Fact("other", catalogue.language.rawValue)])
          ], in: catalogue.source)
        findings += map
      }
      add(findings, of: catalogue.source, to: index)
    }
  }

  /// Takes down what is wrong with a file beside a definition; several may share it.
  private mutating func add(_ findings: [Diagnostic], of source: SourceText, to index: Int) {
    guard !findings.isEmpty else { return }
    if !entries.contains(where: { $0.source.name == source.name }) {
      entries.append(
        LinkEntry(
          source: source, definition: nil, findings: findings, isNamed: false, state: .done))
    }
    guard findings.contains(where: { $0.severity == .error }) else { return }
    report(
      [
        Diagnostic(
          "Y09", variant: "broken", severity: .error, at: "id", facts: [Fact("f", source.name)])
      ], in: index)
  }
}
