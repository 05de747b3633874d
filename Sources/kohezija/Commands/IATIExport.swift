import ArgumentParser
import Diagnostics
import IATI
import Languages
import Loading
import PlanModel

extension IATICommand.Export {
  func run() throws {
    do {
      let form = try options.reportForm()
      let resources = try Resources()
      let findings = try Findings(form, options, resources)
      let loaded = try LoadedDefinitions.load(
        options.paths, resources, for: try options.readers.readership())
      let published = Publication(
        loaded, resources, profiles: try resources.allProfiles(), request: try request())
      findings.report(try published.findings(resources))
      let worst = max(loaded.worst ?? .note, published.worst ?? .note)
      let status = Findings.status(of: worst, strict: options.strict)
      guard status == .done else { throw status.code }
      guard let file = IATIFile(published.activities) else {
        throw CommandProblem(.noInput, "iati.nothing")
      }
      try write(IATIPrinter.print(file))
      if form == .text { Terminal.print(output) }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func request() throws -> Publication.Request {
    if plans, publisher == nil { throw CommandProblem(.usage, "iati.publisher") }
    return Publication.Request(
      leavesOut: partial, publisher: plans ? publisher : nil, sector: sector)
  }

  /// Writes the file, whole or not at all.
  private func write(_ bytes: [UInt8]) throws {
    let name = output.split(separator: "/", omittingEmptySubsequences: false).last
    guard let name, !name.isEmpty, !FileTree.isFolder(output) else {
      throw CommandProblem(.cannotCreate, "problem.isLink", ["path": output])
    }
    try OutputFolder(FileTree.parent(of: output)).write(bytes, to: String(name))
  }
}

extension Resources {
  /// The profiles of all languages that the program has words of.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func allProfiles() throws -> [LanguageProfile] {
    try LanguageTag.allCases.filter(speaks).map(profile)
  }
}
