import Languages
import Loading
import PlanModel
import Translation

extension Resources {
  /// What checks of translations from one language into another go by.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func checkBench(
    from source: LanguageTag, into target: LanguageTag, needsFourEyes: Bool = false
  ) throws -> CheckBench {
    let scripts = try Self.sound(
      ScriptRulesLoader.load(
        splits: try folder.source("scripts/digraph-splits.yaml"),
        words: try folder.source("scripts/words.yaml")))
    let units = codelists.unitKeys.compactMap { codelists[unit: $0] }
    let names: [String] = units.map(\.latinName) + units.map(\.cyrillicName)
    let places = names.flatMap { name in name.split(separator: " ").map { String($0) } }
    return CheckBench(
      source: try checkLanguage(source), target: try checkLanguage(target),
      glossary: try Self.sound(GlossaryLoader.load(try folder.source("glossary/terms.yaml"))),
      leaks: try Self.sound(
        VarietyLeaksLoader.load(try folder.source("glossary/variety-leaks.yaml"))),
      endings: scripts.endings, units: scripts.units, properNames: Set(places),
      needsFourEyes: needsFourEyes)
  }

  /// A language as checks know it; the words for Serbian in Cyrillic are the Latin ones.
  private func checkLanguage(_ tag: LanguageTag) throws -> CheckLanguage {
    let written = tag == .serbianCyrillic ? LanguageTag.serbianLatin : tag
    let words = try folder.source("languages/\(written.rawValue)/checks.yaml")
    return CheckLanguage(
      profile: try profile(tag), words: try Self.sound(CheckWordsLoader.load(words)))
  }
}
