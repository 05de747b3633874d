import ArgumentParser
import Diagnostics
import IATI
import Languages
import Loading
import PlanModel

extension IATICommand.Import {
  /// The largest file that is read, in bytes.
  private static let maximumBytes = 128 * 1024 * 1024

  func run() throws {
    do {
      let language = try messages.map(MessageLanguage.named) ?? MessageLanguage.ofSystem
      let resources = try Resources()
      let words = CommandWords(language: language)
      let reading = IATIReader.read(try InputFile.read(file, maximum: Self.maximumBytes))
      let imported = try reading.activities.map { read in
        try definition(of: read.activity, resources, words)
      }
      let found = imported.flatMap { imported in imported.losses }
      let report = Findings(.text, try resources.wording(language))
      report.report([(SourceText(name: file, bytes: []), reading.findings + found)])
      guard !imported.isEmpty else { throw ExitStatus.wrongInput.code }
      let files = try write(imported)
      report.report(zip(files, imported).map { (SourceText(name: $0, bytes: $1.bytes), $1.errors) })
      let isWhole = reading.findings.allSatisfy { $0.severity < .error }
      throw (isWhole ? ExitStatus.done : .findings).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private struct Imported {
    let id: String
    let bytes: [UInt8]
    /// What of the activity the definition does not hold.
    let losses: [Diagnostic]
    /// What its author must still mend in the definition.
    let errors: [Diagnostic]
  }

  private func definition(
    of activity: IATIActivity, _ resources: Resources, _ words: CommandWords
  ) throws -> Imported {
    let profiles = try resources.allProfiles()
    let definition = ActivityImport.definition(
      of: activity, codelists: resources.codelists, profiles: profiles)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let comment = [
      words("iati.head", ["id": activity.name, "file": name]), words("iati.unknown"),
    ]
    let bytes = Array(definition.yaml(comment: comment).utf8)
    let source = SourceText(name: definition.id + ".yaml", bytes: bytes)
    let loaded = DefinitionLoader(codelists: resources.codelists).load(source)
    var losses: [Diagnostic] = []
    if case .project(let project) = loaded.value {
      let mapped = ProjectMapping.map(
        project, codelists: resources.codelists, profiles: profiles, leavesOut: true)
      losses = activity.findings(notIn: mapped.draft)
    }
    return Imported(
      id: definition.id, bytes: bytes, losses: losses,
      errors: loaded.diagnostics.filter { $0.severity == .error })
  }

  /// Writes each definition where nothing stands yet; the names of the files.
  private func write(_ imported: [Imported]) throws -> [String] {
    guard let output else {
      guard imported.count == 1, let only = imported.first else {
        throw CommandProblem(.usage, "iati.folder", ["number": String(imported.count)])
      }
      Terminal.print(String(decoding: only.bytes, as: UTF8.self), terminator: "")
      return [only.id + ".yaml"]
    }
    if imported.count == 1, let only = imported.first, !FileTree.isFolder(output) {
      try NewFile.write(only.bytes, to: output)
      Terminal.print(output)
      return [output]
    }
    var files: [String] = []
    for one in imported {
      var name = one.id
      var number = 2
      while files.contains(FileTree.join(output, name + ".yaml")) {
        name = "\(one.id)-\(number)"
        number += 1
      }
      files.append(FileTree.join(output, name + ".yaml"))
    }
    // Before the first is written, so that all are or none.
    if let taken = files.first(where: InputFile.exists) { throw FileProblem(.exists, taken) }
    _ = try OutputFolder(output)
    for (path, one) in zip(files, imported) {
      try NewFile.write(one.bytes, to: path)
      Terminal.print(path)
    }
    return files
  }
}
