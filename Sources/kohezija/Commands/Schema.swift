import ArgumentParser
import Languages
import Loading
import PlanModel

/// Prints the JSON Schema of a kind of definition, for editors.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("schema.abstract"))

  @Argument(help: CommandWords.help("schemaKind"))
  var kind: String

  @Option(help: CommandWords.help("schemaLanguage"))
  var language: String?

  func run() throws {
    do {
      let known = Definition.Kind.allCases.map(\.rawValue)
      guard let kind = Definition.Kind(rawValue: kind) else {
        throw CommandProblem(
          .usage, "problem.kind", ["name": kind, "list": known.joined(separator: ", ")])
      }
      let languages = try language.map { [try LanguageTag.named($0)] } ?? [.english, .bosnian]
      let resources = try Resources()
      let text = DefinitionSchema.text(
        of: kind, resources.codelists, help: try resources.keyHelp(languages), in: languages)
      Terminal.print(text, terminator: "")
    } catch {
      throw CommandProblem(error).report()
    }
  }
}

extension Resources {
  /// What the keys of definitions are for, in languages that describe them.
  ///
  /// - Throws: ``CommandProblem`` for a language that does not, ``FileProblem`` when a file can't be
  ///   read, ``ResourceProblem`` when one is wrong.
  func keyHelp(_ languages: [LanguageTag]) throws -> KeyHelp {
    func describes(_ language: LanguageTag) -> Bool {
      FileTree.isFolder(folder.path + "/Data/languages/\(language.rawValue)/keys")
    }
    return KeyHelp(
      try languages.map { language in
        guard describes(language) else {
          let known = LanguageTag.allCases.filter(describes).map(\.rawValue)
          throw CommandProblem(
            .usage, "problem.language",
            ["name": language.rawValue, "list": known.joined(separator: ", ")])
        }
        let sources = try folder.sources(in: "languages/\(language.rawValue)/keys")
        return try Self.sound(LanguagePackLoader.loadTerms(sources, tag: language))
      })
  }
}
