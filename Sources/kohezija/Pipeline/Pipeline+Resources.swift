import Composition
import Languages
import PlanModel

extension Pipeline {
  /// A pipeline for these definitions, with the profiles of the languages that they need.
  ///
  /// - Throws: ``CommandProblem`` for a language without words, ``FileProblem`` or
  ///   ``ResourceProblem`` when its files are missing or wrong.
  init(_ resources: Resources, _ definitions: [Definition], _ options: BuildOptions) throws {
    let own = definitions.flatMap { definition in
      [definition.languages.primary] + [definition.languages.secondary].compactMap(\.self)
    }
    let wanted = Set(options.languages ?? own).union(own)
    var profiles: [LanguageTag: LanguageProfile] = [:]
    for tag in wanted.sorted() {
      guard resources.speaks(tag) else {
        guard options.languages?.contains(tag) ?? true else { continue }
        let known = LanguageTag.available.map(\.rawValue).joined(separator: ", ")
        throw CommandProblem(.usage, "problem.language", ["name": tag.rawValue, "list": known])
      }
      profiles[tag] = try resources.profile(tag)
    }
    let outlines = try Outline.Kind.allCases.map { ($0, try resources.outline($0)) }
    self.init(
      codelists: resources.codelists, profiles: profiles,
      outlines: Dictionary(uniqueKeysWithValues: outlines), named: options.outlines)
  }
}
