import ArgumentParser
import Composition
import Languages
import PlanModel

/// Proves that a plan and the projects that pay for it carry the same numbers, datum by datum.
struct Agree: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("agree.abstract"))

  @Argument(help: CommandWords.help("agreePlan"))
  var plan: String

  @Argument(help: CommandWords.help("agreeProjects"))
  var projects: [String] = []

  @Flag(help: CommandWords.help("json"))
  var json = false

  @Option(help: CommandWords.help("messages"))
  var messages: String?

  @OptionGroup var readers: ReadershipOptions

  func run() throws {
    do {
      let resources = try Resources()
      let language = try messages.map(MessageLanguage.named) ?? MessageLanguage.ofSystem
      let loaded = try LoadedDefinitions.load(
        [plan] + projects, resources, for: try readers.readership())
      let found = Findings.status(of: loaded, strict: false)
      // Differences would be told twice; what is wrong must be mended before anything is compared.
      guard found != .wrongInput else {
        Findings(json ? .json : .text, try resources.wording(language)).report(loaded)
        throw found.code
      }
      let words = CommandWords(language: language)
      var verdicts: [Agreement.Verdict] = []
      for pair in try pairs(of: loaded) {
        let report = AgreementReport(
          pair.plan, pair.projects, words, try resources.profile(language))
        verdicts += report.agreement.verdicts
        Terminal.print(json ? report.line : report.text)
      }
      // Where nothing was compared, nothing is proven.
      let isProven = !verdicts.isEmpty && verdicts.allSatisfy { $0 == .agrees }
      throw (isProven ? ExitStatus.done : .findings).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  /// The plans that the user named, each with the projects that it names and those that the user
  /// does.
  ///
  /// - Throws: ``CommandProblem`` when there is no plan, or no project to hold it against.
  private func pairs(
    of loaded: LoadedDefinitions
  ) throws -> [(plan: Plan, projects: [Project])] {
    let named = loaded.named.compactMap { linked -> Project? in
      if case .project(let project) = linked.definition { project } else { nil }
    }
    let pairs = loaded.named.compactMap { linked -> (plan: Plan, projects: [Project])? in
      guard case .plan(let plan) = linked.definition else { return nil }
      let known = Set(linked.projects.map(\.id))
      // A project of the command line is meant; of those in a folder, such as name the plan.
      let others = named.filter { project in
        !known.contains(project.id)
          && (!projects.isEmpty || project.finance.plans.contains { $0.plan == plan.id })
      }
      let all = linked.projects + others
      return all.isEmpty ? nil : (plan, all)
    }
    guard !pairs.isEmpty else {
      throw CommandProblem(.wrongInput, "agree.nothing", ["path": plan])
    }
    return pairs
  }
}
