import Accessibility
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

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let language = try messages.language()
      Terminal.print(try explanation(try Resources(), language), terminator: "")
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func explanation(_ resources: Resources, _ language: LanguageTag) throws -> String {
    if let barrier = Barrier.Rule(rawValue: rule.uppercased()) {
      return Self.explanation(of: barrier, CommandWords(language: language))
    }
    if let rendering = RenderingRule(rawValue: rule.uppercased()) {
      return Self.explanation(of: rendering, CommandWords(language: language))
    }
    let catalogue = try resources.ruleCatalogue()
    guard let entry = catalogue[rule] else { throw unknown(among: catalogue) }
    let wording = try resources.wording(language)
    let words = CommandWords(language: language)
    let told = try resources.words(in: language)
    let examples = try resources.examples(of: entry.id)
    var lines = [
      "\(entry.id) · \(wording.word("report.\(entry.severity.rawValue)"))", "",
      told(entry.reason),
      words("explain.source", ["source": told(entry.source)]),
    ]
    if examples.isEmpty {
      lines += [""] + wording.messages(of: entry.id)
    }
    for example in examples {
      lines += ["", words("explain.example", ["file": IdentityNumber.maskedName(example.path)])]
      // Comments in the examples are in English.
      if language == .english { lines.append(example.caption) }
      let findings = example.findings(of: entry.id, resources.codelists)
      let report = ConsoleReport().findings(findings, of: example.source, wording)
      lines += ["", String(report.dropLast())]
      lines += mending(of: example, entry.id, resources.codelists, words, wording)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a barrier to reading is, whom it keeps from reading, how to mend it, and who asks for that.
  private static func explanation(of barrier: Barrier.Rule, _ words: CommandWords) -> String {
    let name = "barrier.\(barrier.rawValue)"
    let lines =
      told(
        words("barrier.head", ["rule": barrier.rawValue]), name,
        what: "accessibility.\(barrier.rawValue)", words)
      + [
        words("barrier.source", ["list": barrier.clauses.joined(separator: "; ")]), "",
        words("barrier.build"),
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is held to when documents are made, why, and what to do where it fails.
  private static func explanation(of rendering: RenderingRule, _ words: CommandWords) -> String {
    let name = "rendering.\(rendering.rawValue)"
    let lines = told(
      words("rendering.head", ["rule": rendering.rawValue]), name, what: name + ".what", words)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a rule of finished documents is about, why there is such a rule, and how to mend it.
  private static func told(
    _ head: String, _ name: String, what: String, _ words: CommandWords
  ) -> [String] {
    [
      head, "", words("barrier.what", ["what": words(what)]),
      words("barrier.why", ["why": words(name + ".why")]),
      words("barrier.mend", ["mend": words(name + ".mend")]),
    ]
  }

  /// The changed lines before and after, and what is found in the mended text.
  private func mending(
    of example: ShippedExample, _ rule: RuleID, _ codelists: Codelists, _ words: CommandWords,
    _ wording: MessageWording
  ) -> [String] {
    if let file = example.mendedIn { return ["", words("explain.mendedIn", ["file": file])] }
    guard let mending = ExampleMending(of: example.source) else { return [] }
    var lines = ["", words("explain.mended")]
    lines += mending.name.map { [words("explain.renamed", ["file": $0])] } ?? []
    lines += mending.changes.flatMap(\.shown)
    let mended = ShippedExample(path: example.path, source: mending.mended)
    let left = mended.diagnostics(codelists).filter { $0.rule == rule || $0.severity == .error }
    guard !left.isEmpty else { return lines + [words("explain.passes", ["rule": "\(rule)"])] }
    let report = ConsoleReport().findings(left, of: mending.mended, wording)
    return lines + [words("explain.fails"), "", String(report.dropLast())]
  }

  private func unknown(among catalogue: RuleCatalogue) -> CommandProblem {
    let ids =
      catalogue.entries.map(\.id.description) + Barrier.Rule.allCases.map(\.rawValue)
      + RenderingRule.allCases.map(\.rawValue)
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

  /// The file of the program's own data in which alone it can be mended.
  var mendedIn: String? {
    let mark = "# mended in: "
    return String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
      .last { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }

  /// The findings of a rule.
  func findings(of rule: RuleID, _ codelists: Codelists) -> [Diagnostic] {
    diagnostics(codelists).filter { $0.rule == rule }
  }

  /// All findings, on the day and for the readers for whom the example was made.
  func diagnostics(_ codelists: Codelists) -> [Diagnostic] {
    let mark = "# today: "
    let day = (1...4).map(source.line).first { $0.hasPrefix(mark) }
      .flatMap { PartialDate($0.dropFirst(mark.count))?.firstDay }
    let audience = (1...4).map(source.line).lazy
      .compactMap { line in Audience.allCases.first { line == "# audience: \($0.rawValue)" } }.first
    // What an example names lies beside it.
    let folder = FileTree.parent(of: path) + "/"
    var linker = DefinitionLinker(
      loader: DefinitionLoader(
        codelists: codelists, today: day, readership: Readership(audience ?? .everybody)),
      files: DefinitionFolders(roots: ["."], base: folder), roots: ["."])
    linker.add(source)
    return linker.link().first?.diagnostics ?? []
  }
}

extension ExampleMending.Change {
  /// The line before and after, marked as in a patch.
  fileprivate var shown: [String] {
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
    let gap = String(repeating: " ", count: margin.utf8.count)
    let old = before.map { ["\(margin) - \(IdentityNumber.masked($0))"] } ?? []
    return old + after.map { "\(gap) + \(IdentityNumber.masked($0))" }
  }
}

extension Resources {
  /// What each rule is for.
  ///
  /// - Throws: ``FileProblem`` when the file is missing, ``ResourceProblem`` when it is wrong.
  func ruleCatalogue() throws -> RuleCatalogue {
    let own = try Self.sound(RuleCatalogue.load(try folder.source("rules/rules.yaml")))
    let standard = try Self.sound(RuleCatalogue.load(try folder.source("rules/iati.yaml")))
    return own.joined(with: standard)
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
