import Diagnostics
import Languages
import Loading
import TestSupport
import Testing

/// The languages as they are shipped, without their terms.
enum Shipped {
  /// The profile of a language.
  static func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    let path = "Data/languages/\(tag.rawValue)/profile.yaml"
    let source = SourceText(name: path, bytes: try Repository.bytes(path))
    let loaded = LanguagePackLoader.load(tag: tag, profile: source, terms: [])
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.value)
  }

  /// The languages that have a profile.
  static let tags: [LanguageTag] = LanguageTag.allCases
}
