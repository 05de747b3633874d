import ArgumentParser
import Diagnostics
import Languages
import Loading
import PlanModel

/// Says what a rule is for, and shows what breaks it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("explain.abstract"))

  @Argument(help: CommandWords.help("rule"))
  var rule: String

  @Option(help: CommandWords.help("messages"))
  var messages: String?

  func run() throws {
    do {
      let language = try messages.map(LanguageTag.named) ?? CommandWords.systemLanguage
      Terminal.print(try explanation(try Resources(), language), terminator: "")
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func explanation(_ resources: Resources, _ language: LanguageTag) throws -> String {
    let catalogue = try resources.ruleCatalogue()
    guard let entry = catalogue[rule] else { throw unknown(among: catalogue) }
    let wording = try resources.wording(language)
    let words = CommandWords(language: language)
    let examples = try resources.examples(of: entry.id)
    var lines = [
      "\(entry.id) · \(wording.word("report.\(entry.severity.rawValue)"))", "",
      entry.reason.words(forReadersOf: language) ?? "",
      words("explain.source", ["source": entry.source.words(forReadersOf: language) ?? ""]),
    ]
    if examples.isEmpty {
      lines += [""] + wording.messages(of: entry.id)
    }
    for example in examples {
      let findings = example.findings(of: entry.id, resources.codelists)
      lines += ["", words("explain.example", ["file": example.path])]
      // Comments in the examples are in English.
      if language == .english { lines.append(example.caption) }
      let report = ConsoleReport().text(of: [(example.source, findings)], wording)
      lines += ["", String(report.dropLast())]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func unknown(among catalogue: RuleCatalogue) -> CommandProblem {
    let ids = catalogue.entries.map(\.id.description)
    let near = NearestName.find(rule.uppercased(), among: ids, atMost: 5)
    return CommandProblem(
      .usage, "problem.rule",
      ["name": rule, "list": (near.isEmpty ? ids : near).joined(separator: ", ")])
  }
}

/// A shipped definition that breaks a rule.
struct ShippedExample {
  /// Where it lies.
  let path: String
  /// Its text, called by the name of its file.
  let source: SourceText

  /// What is wrong in it, as its first comment says.
  var caption: String {
    let lines = (1...2).map(source.line).filter { $0.hasPrefix("# ") }
    return String(lines.first?.dropFirst(2) ?? "")
  }

  /// The findings of a rule, on the day for which the example was made.
  func findings(of rule: RuleID, _ codelists: Codelists) -> [Diagnostic] {
    let mark = "# today: "
    let day = (1...4).map(source.line).first { $0.hasPrefix(mark) }
      .flatMap { PartialDate($0.dropFirst(mark.count))?.firstDay }
    // What an example names lies beside it.
    let folder = FileTree.parent(of: path) + "/"
    var linker = DefinitionLinker(
      loader: DefinitionLoader(codelists: codelists, today: day),
      files: DefinitionFolders(roots: ["."], base: folder), roots: ["."])
    linker.add(source)
    return linker.link().first?.diagnostics.filter { $0.rule == rule } ?? []
  }
}

extension Resources {
  /// What each rule is for.
  ///
  /// - Throws: ``FileProblem`` when the file is missing, ``ResourceProblem`` when it is wrong.
  func ruleCatalogue() throws -> RuleCatalogue {
    try Self.sound(RuleCatalogue.load(try folder.source("rules/rules.yaml")))
  }

  /// The definitions that break a rule, by name.
  ///
  /// - Throws: ``FileProblem`` when one can't be read.
  func examples(of rule: RuleID) throws -> [ShippedExample] {
    try folder.sources(in: "rules/examples").compactMap { source in
      let name = source.name.split(separator: "/").last.map(String.init) ?? source.name
      guard name.hasPrefix(rule.description + "-") else { return nil }
      return ShippedExample(
        path: source.name, source: SourceText(name: name, bytes: source.bytes))
    }
  }
}
