import Diagnostics
import Languages
import Loading
import TestSupport
import Testing

@Suite struct VarietyLeakTests {
  private static let languages: [LanguageTag] = [.bosnian, .croatian, .serbianLatin]

  @Test(arguments: languages)
  func `no word of a neighbouring language stands in our own texts`(tag: LanguageTag) throws {
    let texts = try Self.texts(tag)
    #expect(texts.count > 1400)
    // Most words stand in many texts; each is judged once.
    let words = texts.map { key, text in
      (text, Self.isNamedOtherwise(key, tag) ? [] : VarietyLeak.words(of: text))
    }
    let all = Set(words.flatMap(\.1)).sorted().joined(separator: " ")
    for leak in VarietyLeak.found(in: all, of: tag) {
      for (text, words) in words where words.contains(leak) { Issue.record("\(leak): \(text)") }
    }
  }

  @Test(arguments: [
    (LanguageTag.croatian, "Skupština opštine donosi budžet 1. januara", 3),
    (.croatian, "Općinsko vijeće donosi proračun 1. siječnja", 0),
    (.bosnian, "Općinsko vijeće donosi proračun 1. siječnja", 2),
    (.bosnian, "Općinsko vijeće donosi budžet 1. augusta", 0),
    (.serbianLatin, "Općinsko vijeće donosi proračun 1. augusta", 3),
    (.serbianLatin, "Skupština opštine donosi budžet 1. avgusta", 0),
    (.serbianLatin, "Sednica je održana na vreme", 2), (.croatian, "{budget} i {januar}", 0),
    (.croatian, "Tko je odgovoran, a ko nije", 1),
  ])
  func `words are known by their stems`(tag: LanguageTag, text: String, count: Int) {
    #expect(VarietyLeak.found(in: text, of: tag).count == count)
  }

  @Test func `Serbian in Latin script has only letters that Cyrillic has`() throws {
    // Names of formats, programs and services stay as they are in both scripts without a mark.
    let names = ["yaml", "word", "twitter", "x", "youtube"]
    for (key, text) in try Self.texts(.serbianLatin)
    where text.utf8.contains(where: "qwxyQWXY".utf8.contains) {
      let unmarked = text.replacing(/\[\[.*?\]\]/, with: " ")
      for word in VarietyLeak.words(of: unmarked) where word.contains(where: "qwxy".contains) {
        #expect(names.contains(word), "\(key): \(text)")
      }
    }
  }

  @Test func `Serbian becomes Cyrillic without a question`() throws {
    let transliterator = Transliterator(
      rules: try #require(
        ScriptRulesLoader.load(
          splits: try ShippedData.source("Data/scripts/digraph-splits.yaml"),
          words: try ShippedData.source("Data/scripts/words.yaml")
        ).value))
    for (key, text) in try Self.texts(.serbianLatin) {
      let outcome = transliterator.cyrillic(text)
      #expect(outcome.decisions.filter(\.isQuestion) == [], "\(key): \(text)")
    }
    let help = transliterator.convert("ključ ([[la:actors]])", to: .serbianCyrillic)
    #expect(help == "кључ (actors)")
  }

  /// All that the program can say in a language, by its key.
  private static func texts(_ tag: LanguageTag) throws -> [(key: String, text: String)] {
    let shared =
      try ShippedData.sources("Data/codelists") + [ShippedData.source("Data/rules/rules.yaml")]
    let profile = try ShippedData.source("Data/languages/\(tag.rawValue)/profile.yaml")
    return try ShippedData.words(tag) + ShippedData.texts([profile]).filter { $0.key != "tag" }
      + ShippedData.texts(shared).filter { $0.key.hasSuffix("." + tag.key) }
  }

  /// Bosnian calls a municipality of Republika Srpska as it calls itself.
  private static func isNamedOtherwise(_ key: String, _ tag: LanguageTag) -> Bool {
    tag == .bosnian && (key.contains(".RS-municipality") || key == "unit.municipality-rs")
  }
}
