import ArgumentParser

/// Keeps the translations of definitions.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("translate.abstract"),
    subcommands: [
      TranslateIDs.self, TranslateExtract.self, TranslateExport.self, TranslateImport.self,
      TranslateCheck.self, TranslateStatus.self, TranslateGlossary.self,
    ])
}
