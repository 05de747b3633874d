import ArgumentParser
import Exchange
import Languages
import Loading
import Translation

/// Writes the glossary for the tools of translators.
struct TranslateGlossary: ParsableCommand {
  /// The forms of a glossary.
  enum Format: String, CaseIterable {
    /// ISO 30042, one entry a concept.
    case tbx
    /// A table with tabs: one row a concept, one column a language.
    case tsv
    /// A table with commas: one row a term, with all that is known about it.
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: CommandWords.current("exchange.glossary-abstract"))

  @Option(help: CommandWords.help("exchange-glossary"))
  var format = Format.tbx.rawValue

  @Option(name: [.short, .long], help: CommandWords.help("exchange-output"))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let format = try BuildOptions.value(
        format, Format.init(rawValue:), Format.allCases, "problem.exchange-format")
      let source = try Resources().folder.source("glossary/terms.yaml")
      let entries = try Resources.sound(GlossaryLoader.load(source)).entries
      let place = ExportPlace(output, name: "glossary", ending: format.rawValue)
      let bytes: [UInt8]
      switch format {
      case .tbx: bytes = try TBX.text(of: entries)
      case .tsv: bytes = CSVTable(glossary: entries, languages: Self.languages).tabSeparated()
      case .csv: bytes = CSV.text(of: entries, hasMark: true)
      }
      try OutputFolder(place.folder).write(bytes, to: place.file)
      Terminal.print(place.path)
    } catch {
      throw CommandProblem(error).report()
    }
  }

  /// The languages in which terms are kept.
  private static let languages: [LanguageTag] = [.english, .bosnian, .croatian, .serbianLatin]
}
