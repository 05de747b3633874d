import Diagnostics
import Foundation
import Languages
import Loading
import TestSupport
import Testing

/// The languages as they are shipped, without their terms.
enum Shipped {
  /// The profile of a language.
  static func profile(_ tag: LanguageTag, terms: [SourceText] = []) throws -> LanguageProfile {
    let rules = try scriptRules()
    let orders = CollationLoader.load(try source("scripts/collation.yaml"), rules: rules)
    #expect(orders.diagnostics.isEmpty)
    let loaded = LanguagePackLoader.load(
      tag: tag, profile: try source("languages/\(tag.rawValue)/profile.yaml"), terms: terms,
      collation: try #require(orders.value?[tag]),
      transliterator: tag.otherScript == nil ? nil : Transliterator(rules: rules))
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.value)
  }

  /// The words of documents in a language; Serbian Cyrillic is made from the Latin ones.
  static func terms(_ tag: LanguageTag) throws -> [SourceText] {
    let written = tag == .serbianCyrillic ? LanguageTag.serbianLatin : tag
    let folder = "languages/\(written.rawValue)/terms"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: "Data/" + folder).path)
    return try names.sorted().map { try source("\(folder)/\($0)") }
  }

  /// What the conversion between scripts knows of words.
  static func scriptRules() throws -> ScriptRules {
    let loaded = ScriptRulesLoader.load(
      splits: try source("scripts/digraph-splits.yaml"), words: try source("scripts/words.yaml"))
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.value)
  }

  private static func source(_ name: String) throws -> SourceText {
    let path = "Data/" + name
    return SourceText(name: path, bytes: try Repository.bytes(path))
  }

  /// The languages that have a profile.
  static let tags: [LanguageTag] = LanguageTag.allCases
}
