import ArgumentParser
import Diagnostics
import Languages
import Loading
import PlanModel

/// Writes a definition to begin with, in the language of a unit and with its bodies and laws.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("new.abstract"))

  @Argument(help: CommandWords.help("kind"))
  var kind: String

  @Option(help: CommandWords.help("unit"))
  var unit: String

  @Option(help: CommandWords.help("language"))
  var language: String?

  @Option(name: [.short, .customLong("output")], help: CommandWords.help("new-file"))
  var output: String?

  func run() throws {
    do {
      let resources = try Resources()
      let kind = try starterKind()
      let unit = try knownUnit(resources.codelists)
      let text = try resources.starter(kind, for: unit, in: try chosenLanguage(for: unit))
      guard let output else { return Terminal.print(text, terminator: "") }
      try NewFile.write(Array(text.utf8), to: output)
      Terminal.print(output)
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func starterKind() throws -> Definition.Kind {
    if let known = Definition.Kind(rawValue: kind) { return known }
    let list = Definition.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw CommandProblem(.usage, "problem.starter", ["name": kind, "list": list])
  }

  private func knownUnit(_ codelists: Codelists) throws -> LocalGovernment {
    switch UnitSearch.find(unit, in: codelists) {
    case .found(let unit): return unit
    case .ambiguous(let units):
      let list = units.map { "\($0.key) (\($0.latinName), \($0.entity.rawValue))" }
      throw CommandProblem(
        .usage, "problem.unitHomonym", ["name": unit, "list": list.joined(separator: ", ")])
    case .unknown(let near) where near.isEmpty:
      throw CommandProblem(.usage, "problem.unit", ["name": unit])
    case .unknown(let near):
      throw CommandProblem(
        .usage, "problem.unitNear", ["name": unit, "list": near.joined(separator: ", ")])
    }
  }

  /// The language that was asked for; that of the unit's acts when none was.
  private func chosenLanguage(for unit: LocalGovernment) throws -> LanguageTag {
    guard let language else { return unit.language }
    let tags = LanguageTag.allCases
    guard
      let tag = tags.first(where: { $0.rawValue == language })
        ?? tags.first(where: { $0.key == language })
    else {
      let known = tags.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, "problem.starterLanguage", ["name": language, "list": known])
    }
    return tag
  }
}

extension Resources {
  /// A definition of a kind to begin with, for a unit and in a language.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  fileprivate func starter(
    _ kind: Definition.Kind, for unit: LocalGovernment, in language: LanguageTag
  ) throws -> String {
    let secondary = StarterValues.secondary(beside: language, of: unit)
    let values = StarterValues(
      unit: unit, codelists: codelists, primary: try starterLanguage(language),
      secondary: try starterLanguage(secondary))
    let template = try folder.source("starters/\(kind.rawValue).yaml")
    return Starter(kind, template: template).filled(with: values)
  }

  private func starterLanguage(_ tag: LanguageTag) throws -> StarterLanguage {
    let profile = try profile(tag)
    let words = LanguagePackLoader.loadTerms(
      try folder.words("starters", of: tag), tag: tag, transliterator: profile.transliterator)
    return StarterLanguage(profile: profile, words: try Self.sound(words))
  }
}
