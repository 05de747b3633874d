import Diagnostics
import Loading

/// Reports what was found, for people or for programs.
struct Findings {
  private let json: Bool
  private let wording: MessageWording

  /// Reports in the form and the language that the options ask for.
  ///
  /// - Throws: ``CommandProblem``, ``FileProblem`` or ``ResourceProblem`` when there are no such words.
  init(_ options: CommonOptions, _ resources: Resources) throws {
    json = options.json
    wording = try resources.wording(try options.messageLanguage())
  }

  /// Reports in this form and these words.
  init(json: Bool, _ wording: MessageWording) {
    self.json = json
    self.wording = wording
  }

  /// Prints all findings: JSON lines to standard output, or a report to the error stream.
  func report(_ loaded: LoadedDefinitions) {
    let files = loaded.files.map { ($0.source, $0.diagnostics) }
    guard loaded.worst != nil else { return }
    if json {
      Terminal.print(JSONReport().text(of: files, wording), terminator: "")
    } else {
      let report = ConsoleReport(isColored: Terminal.hasColour)
      Terminal.error(report.text(of: files, wording), terminator: "")
    }
  }

  /// How a command ends after these findings.
  static func status(of loaded: LoadedDefinitions, strict: Bool) -> ExitStatus {
    switch loaded.worst {
    case .error: .wrongInput
    case .warning where strict: .findings
    case .warning, .note, nil: .done
    }
  }
}
