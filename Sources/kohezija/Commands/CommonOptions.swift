import ArgumentParser
import Languages

/// What all commands that read definitions understand.
struct CommonOptions: ParsableArguments {
  @Argument(help: CommandWords.help("paths"))
  var paths: [String] = []

  @Option(help: CommandWords.help("report"))
  var report: String?

  @Flag(help: CommandWords.help("json"))
  var json = false

  @Flag(help: CommandWords.help("strict"))
  var strict = false

  @OptionGroup var messages: MessageOptions

  @OptionGroup var readers: ReadershipOptions

  /// The form in which findings are told: that of `--report`, or of `--format` where it means the
  /// same; `--json` is short for `--report json`.
  ///
  /// - Throws: ``CommandProblem`` for a form that there is not, or for two forms at once.
  func reportForm(or format: String? = nil) throws -> ReportForm {
    let named = try [report, format].compactMap { try $0.map(ReportForm.named) }
    let forms = named + (json ? [.json] : [])
    if let first = forms.first, let other = forms.first(where: { $0 != first }) {
      throw CommandProblem(
        .usage, "problem.reportTwice", ["name": first.rawValue, "other": other.rawValue])
    }
    return forms.first ?? .text
  }
}

extension LanguageTag {
  /// The language of a tag as users write it: `bs-Latn`, or `bs` for short.
  ///
  /// `sr` alone means Latin script where both scripts can be written.
  ///
  /// - Throws: ``CommandProblem`` for a language that documents are not written in.
  static func named(_ name: String) throws -> LanguageTag {
    let tags = available
    guard
      let tag = tags.first(where: { $0.rawValue == name }) ?? tags.first(where: { $0.key == name })
    else {
      let known = tags.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, "problem.language", ["name": name, "list": known])
    }
    return tag
  }

  /// The languages whose words the program has.
  static var available: [LanguageTag] {
    guard let folder = try? DataFolder.find() else { return [.bosnian, .english] }
    return allCases.filter(folder.hasWords)
  }
}
