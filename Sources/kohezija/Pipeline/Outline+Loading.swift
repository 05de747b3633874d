import Composition
import Diagnostics
import Languages
import Loading

extension Outline {
  /// An outline of the entries of a file.
  init(entries: [OutlineLoader.Entry]) {
    self.init(
      entries: entries.map { entry in
        Entry(
          entry.section, needs: entry.needs,
          absence: entry.absence.flatMap(Absence.init(rawValue:)) ?? .omit)
      })
  }
}

extension Outline.Kind {
  /// What outlines of this kind may say.
  var vocabulary: OutlineLoader.Vocabulary {
    OutlineLoader.Vocabulary(
      name: rawValue, sections: Composer.sectionNames(of: self),
      needs: Composer.needNames(of: self), absences: Outline.Absence.allCases.map(\.rawValue))
  }
}

/// The outlines that the user names on the command line.
enum OutlineFiles {
  /// The outlines in some files, by their kinds.
  ///
  /// - Throws: ``CommandProblem`` for a file that is wrong, with all that is wrong in it, or for a
  ///   second one of a kind; ``FileProblem`` for one that can't be read.
  static func read(
    _ paths: [String], _ wording: MessageWording
  ) throws -> [Outline.Kind: Outline] {
    var outlines: [Outline.Kind: Outline] = [:]
    for path in paths {
      let source = SourceText(name: path, bytes: try InputFile.read(path))
      let name = OutlineLoader.name(of: source) ?? ""
      guard let kind = Outline.Kind(rawValue: name) else {
        throw CommandProblem(
          .wrongInput, "problem.outlineName",
          [
            "path": path, "name": name,
            "list": Outline.Kind.allCases.map(\.rawValue).joined(separator: ", "),
          ])
      }
      let loaded = OutlineLoader.load(source, kind.vocabulary)
      guard let entries = loaded.value, loaded.diagnostics.isEmpty else {
        let report = ConsoleReport(isColored: Terminal.hasColour)
        Terminal.error(report.text(of: [(source, loaded.diagnostics)], wording), terminator: "")
        throw CommandProblem(.wrongInput, "problem.outline", ["path": path])
      }
      guard outlines.updateValue(Outline(entries: entries), forKey: kind) == nil else {
        throw CommandProblem(.usage, "problem.outlineTwice", ["path": path, "name": name])
      }
    }
    return outlines
  }
}
