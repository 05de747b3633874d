import Diagnostics
import Languages
import Loading

/// Reports what was found, for people or for programs.
struct Findings {
  private let form: ReportForm
  private let wording: MessageWording
  private let sarif: SARIFReport?

  /// Reports in a form and in the language that the options ask for.
  ///
  /// - Throws: ``CommandProblem``, ``FileProblem`` or ``ResourceProblem`` when there are no such words.
  init(_ form: ReportForm, _ options: CommonOptions, _ resources: Resources) throws {
    let language = try options.messages.language()
    self.form = form
    wording = try resources.wording(language)
    sarif = form == .sarif ? try Self.log(language, resources) : nil
  }

  /// Reports as text or as JSON lines, in these words.
  init(_ form: ReportForm, _ wording: MessageWording) {
    self.form = form
    self.wording = wording
    sarif = nil
  }

  /// Prints all findings: for programs to standard output, or a report to the error stream.
  ///
  /// A report for people says that nothing was found where that is what they wish to know.
  func report(_ loaded: LoadedDefinitions, tellsNothingFound: Bool = false) {
    report(loaded.files.map { ($0.source, $0.diagnostics) }, tellsNothingFound: tellsNothingFound)
  }

  /// Prints the findings of some files likewise.
  func report(_ files: [(SourceText, [Diagnostic])], tellsNothingFound: Bool = false) {
    switch form {
    case .text:
      guard tellsNothingFound || files.contains(where: { !$0.1.isEmpty }) else { return }
      let report = ConsoleReport(isColored: Terminal.hasColour)
      Terminal.error(report.text(of: files, wording), terminator: "")
    case .json:
      Terminal.print(JSONReport().text(of: files, wording), terminator: "")
    case .sarif:
      Terminal.print(sarif?.text(of: files, wording) ?? "", terminator: "")
    }
  }

  private static func log(_ language: LanguageTag, _ resources: Resources) throws -> SARIFReport {
    let words = CommandWords(language: language)
    let told = try resources.words(in: language)
    let rules = try resources.ruleCatalogue().entries.map { entry in
      let source = told(entry.source)
      let more = words("report.rule-help", ["command": "kohezija explain \(entry.id)"])
      return SARIFReport.Rule(
        entry.id, entry.severity, reason: told(entry.reason),
        help: words("explain.source", ["source": source]) + ". " + more)
    }
    // SARIF names a language by two letters and a country.
    let parts = language.bcp47.split(separator: "-")
    let name = [parts.first, parts.last].compactMap(\.self).joined(separator: "-")
    return SARIFReport(tool: "kohezija", version: Kohezija.version, language: name, rules: rules)
  }

  /// How a command ends after these findings.
  static func status(of loaded: LoadedDefinitions, strict: Bool) -> ExitStatus {
    status(of: loaded.worst, strict: strict)
  }

  /// How a command ends after findings of which this is the heaviest.
  static func status(of worst: Severity?, strict: Bool) -> ExitStatus {
    switch worst {
    case .error: .wrongInput
    case .warning where strict: .findings
    case .warning, .note, nil: .done
    }
  }
}
