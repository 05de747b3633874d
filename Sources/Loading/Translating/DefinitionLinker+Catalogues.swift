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

extension DefinitionLinker {
  /// The catalogues beside a definition, in the order of the languages.
  func catalogues(beside definition: String) -> [CatalogueFile] {
    LanguageTag.allCases.compactMap { language in
      let path = TranslationPaths.catalogue(of: definition, in: language)
      guard files.find(path) == .file, let bytes = files.bytes(of: path) else { return nil }
      let source = SourceText(name: path, bytes: bytes)
      return CatalogueFile(
        source: source, language: language, loaded: CatalogueLoader.load(source))
    }
  }

  /// Takes down what is wrong with the catalogues of a definition, each in its own file.
  ///
  /// Nothing official is made of a definition whose catalogue can't be read. Reports: L10, Y09.
  mutating func addFindings(of catalogues: [CatalogueFile], to index: Int) {
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
      guard !findings.isEmpty else { continue }
      entries.append(
        LinkEntry(
          source: catalogue.source, definition: nil, findings: findings, isNamed: false,
          state: .done))
      guard findings.contains(where: { $0.severity == .error }) else { continue }
      report(
        [
          Diagnostic(
            "Y09", variant: "broken", severity: .error, at: "id",
            facts: [Fact("f", catalogue.source.name)])
        ], in: index)
    }
  }
}
