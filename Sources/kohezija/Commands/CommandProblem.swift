import ArgumentParser
import Diagnostics
import Exchange
import Templates
import Writers

/// Something that stops a command, told in the user's language, with the status it ends with.
struct CommandProblem: Error {
  /// How the program ends.
  let status: ExitStatus
  private let key: String
  private let values: [(key: String, value: String)]

  /// The rule that stands behind it; nil for none.
  var rule: RenderingRule? {
    switch key {
    case "problem.edited": .editedDocument
    case "template.tag": .unknownField
    default: nil
    }
  }

  /// A problem by the key of its words.
  init(_ status: ExitStatus, _ key: String, _ values: KeyValuePairs<String, String> = [:]) {
    self.status = status
    self.key = key
    self.values = values.map { ($0.key, $0.value) }
  }

  /// The problem with a file.
  init(_ problem: FileProblem) {
    self.init(
      problem.status, "problem." + problem.kind.rawValue,
      ["path": problem.path, "reason": problem.reason])
  }

  /// The problem with a template.
  init(_ error: TemplateError, path: String) {
    switch error {
    case .package(let part, let reason):
      // Limits are named by their keys; whatever else libraries say is for those who look closer.
      let key = reason.hasPrefix("overLimit") ? "template.overLimit" : "template.package"
      let place = part.map { path + " (" + $0 + ")" } ?? path
      self.init(.wrongInput, key, ["path": place, "reason": reason])
    case .unsafe(let part, let reason):
      self.init(.wrongInput, "template.unsafe", ["path": path, "part": part, "reason": reason])
    case .noTables: self.init(.done, "spreadsheet.noTables", ["file": path])
    case .sheetLimit(let sheet, let limit):
      self.init(
        .wrongInput, "spreadsheet.\(limit)",
        ["file": path, "sheet": sheet, "n": String(limit.rawValue)])
    case .noDocumentTag:
      self.init(.wrongInput, "template.noDocumentTag", ["path": path])
    case .tag(let part, let tag):
      let known = "{{* document }}, " + Self.valueTags.map { "{{ \($0) }}" }.joined(separator: ", ")
      self.init(
        .wrongInput, "template.tag", ["path": path, "part": part, "tag": tag, "list": known])
    }
  }

  /// The problem with a file of another program, or with writing one.
  init(_ error: ExchangeError, file: String, _ status: ExitStatus = .findings) {
    let place = error.place.isEmpty ? file : file + " (" + error.place + ")"
    func fact(_ names: String...) -> String {
      switch error.facts.first(where: { names.contains($0.name) })?.content {
      case .text(let text), .number(let text), .date(let text), .term(let text): text
      case .list(let texts): texts.joined(separator: ", ")
      case nil: ""
      }
    }
    self.init(
      status, "exchange.error." + error.reason,
      [
        "file": place, "found": fact("found"), "expected": fact("expected"),
        "reason": fact("reason", "detail", "encoding"), "limit": fact("limit"),
        "list": fact("languages", "columns"), "code": fact("code"),
      ])
  }

  /// Any error that a command ran into.
  init(_ error: any Error) {
    switch error {
    case let problem as CommandProblem: self = problem
    case let problem as FileProblem: self.init(problem)
    case let problem as ResourceProblem:
      self.init(.ourFault, "problem.data", ["reason": "\(problem)"])
    default: self.init(.ourFault, "problem.unexpected", ["reason": "\(error)"])
    }
  }

  /// The problem in words.
  func message(_ words: CommandWords) -> String {
    var text = words(key)
    for (name, value) in values {
      text = text.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(
        separator: value)
    }
    return text
  }

  /// Tells the problem and gives the status to end with.
  func report(_ words: CommandWords = .current) -> ExitCode {
    Terminal.error(IdentityNumber.maskedName(message(words)))
    return status.code
  }

  private static let valueTags = [
    "document.title", "document.subtitle", "document.edition", "document.pages", "document.mark",
  ]
}
