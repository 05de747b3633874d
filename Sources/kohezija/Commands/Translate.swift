import ArgumentParser

/// Keeps the translations of definitions.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("translate.abstract"),
    subcommands: [
      TranslateIDs.self, TranslateExtract.self, TranslateStatus.self, TranslateExport.self,
      TranslateImport.self, TranslateGlossary.self,
    ])
}
