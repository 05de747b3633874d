import ArgumentParser
import PlanModel

/// For whom documents are made and judged.
struct ReadershipOptions: ParsableArguments {
  @Option(help: CommandWords.help("audience"))
  var audience = Audience.everybody.rawValue

  @Flag(help: CommandWords.help("group-years"))
  var groupYears = false

  /// The readers.
  ///
  /// - Throws: ``CommandProblem`` for an audience that there is not.
  func readership() throws -> Readership {
    guard let audience = Audience(rawValue: audience) else {
      let known = Audience.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, "problem.audience", ["name": self.audience, "list": known])
    }
    return Readership(audience, groupsYears: groupYears)
  }
}
