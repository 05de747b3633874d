import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct StarterTests {
  private let lists: Codelists

  init() throws {
    lists = try #require(try ShippedData.codelists().value)
  }

  private func language(_ tag: LanguageTag) throws -> StarterLanguage {
    let words = LanguagePackLoader.loadTerms(
      try ShippedData.sources("Data/languages/\(tag.rawValue)/starters"), tag: tag)
    #expect(words.diagnostics.isEmpty)
    return StarterLanguage(
      profile: try #require(try ShippedData.profile(tag).value),
      words: try #require(words.value))
  }

  @Test(arguments: Definition.Kind.allCases)
  func `whatever the unit, only blanks are wrong with a definition to begin with`(
    kind: Definition.Kind
  ) throws {
    let starter = Starter(
      kind, template: try ShippedData.source("Data/starters/\(kind.rawValue).yaml"))
    let languages = try Dictionary(
      uniqueKeysWithValues: ShippedData.tags.map { ($0, try language($0)) })
    let english = try #require(languages[.english])
    let loader = DefinitionLoader(codelists: lists)
    for unit in lists.unitKeys.compactMap({ lists[unit: $0] }) {
      // Without a converter there is no Cyrillic.
      let tag = unit.language == .serbianCyrillic ? .serbianLatin : unit.language
      let values = StarterValues(
        unit: unit, codelists: lists, primary: try #require(languages[tag]), secondary: english)
      let text = starter.filled(with: values)
      #expect(!text.contains("⟨") && !text.contains("<"), "\(unit.key): \(text)")
      #expect(!text.contains("{name}") && !text.contains("{unit"), "\(unit.key): \(text)")
      let loaded = loader.load(SourceText(name: unit.key, bytes: Array(text.utf8)))
      let others = loaded.diagnostics.filter { $0.variant != "blank" }
      #expect(others.map { "\($0.rule) \($0.path)" } == [], "\(unit.key)")
      #expect(!loaded.diagnostics.isEmpty)
    }
  }

  @Test func `starters have the same words in every language`() throws {
    let keys = try ShippedData.tags.map { tag in
      try ShippedData.texts(
        try ShippedData.sources("Data/languages/\(tag.rawValue)/starters")
      ).map(\.key).sorted()
    }
    for other in keys { #expect(other == keys[0]) }
  }

  @Test func `every word of the starters is used`() throws {
    let templates = try Definition.Kind.allCases.map { kind in
      let source = try ShippedData.source("Data/starters/\(kind.rawValue).yaml")
      return String(decoding: source.bytes, as: UTF8.self)
    }.joined()
    let words = try ShippedData.texts(try ShippedData.sources("Data/languages/en/starters"))
    for (key, _) in words where !key.hasPrefix("unit") && key != "statute" {
      let name = key.split(separator: ".")[1]
      #expect(
        ["<\(name)>", "<\(name)?", "<beside-\(name)>"].contains { templates.contains($0) }
          || name == "provision", "\(key)")
    }
  }
}
