import ArgumentParser
import Diagnostics
import Languages
import Loading

/// Works with records of incidents.
struct Incidents: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("incidents.abstract"), subcommands: [Import.self])

  /// Counts a log of incidents, so that nothing of persons gets into a plan.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: CommandWords.current("incidents.import"))

    @Argument(help: CommandWords.help("log"))
    var log: String

    @Option(name: [.customShort("o"), .customLong("into")], help: CommandWords.help("into"))
    var into: String?

    @Flag(help: CommandWords.help("replace"))
    var replace = false

    @OptionGroup var messages: MessageOptions
  }
}

extension Incidents.Import {
  func run() throws {
    do {
      let language = try messages.language()
      let resources = try Resources()
      let report = IncidentLogReport(
        try resources.wording(language), CommandWords(language: language), log)
      let counted = try read(resources, report)
      for line in report.lines(of: counted) { Terminal.error(line) }
      guard counted.counted > 0 else { throw ExitStatus.wrongInput.code }
      try write(counted.yaml(comment: report.comment(of: counted)))
      throw (counted.unread.isEmpty ? ExitStatus.done : .findings).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func read(_ resources: Resources, _ report: IncidentLogReport) throws -> IncidentLog {
    let source = try resources.folder.source("incidents/log.yaml")
    let vocabulary = try Resources.sound(IncidentVocabulary.load(source, resources.codelists))
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(log, maximum: IncidentLog.maximumBytes)
    } catch  where error.kind == .tooLarge {
      let limit = String(IncidentLog.maximumBytes / 1024 / 1024)
      throw CommandProblem(.wrongInput, "incidents.tooLarge", ["path": log, "limit": limit])
    }
    do {
      return try IncidentLog.read(bytes, vocabulary, resources.codelists)
    } catch {
      throw report.problem(error)
    }
  }

  /// Writes to standard output, or to a file, whole or not at all.
  private func write(_ text: String) throws {
    guard let into else { return Terminal.print(text, terminator: "") }
    let parts = into.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? ""
    let folder = parts.dropLast().joined(separator: "/")
    guard !name.isEmpty, !FileTree.isFolder(into) else {
      throw CommandProblem(.cannotCreate, "problem.isLink", ["path": into])
    }
    // A whole plan may stand there, and this would leave nothing of it but its incidents.
    guard replace || !InputFile.exists(into) else {
      throw CommandProblem(.cannotCreate, "incidents.exists", ["path": into])
    }
    let place = folder.isEmpty ? (into.hasPrefix("/") ? "/" : ".") : folder
    try OutputFolder(place).write(Array(text.utf8), to: name)
  }
}
