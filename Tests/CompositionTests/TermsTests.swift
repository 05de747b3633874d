import Composition
import IATI
import Languages
import Testing

struct TermsTests {
  @Test(arguments: Shipped.tags)
  func `a language has all words that composers ask for and no others`(
    _ tag: LanguageTag
  ) throws {
    let profile = try Shipped.profile(tag)
    let categories = Set([0, 1, 2, 5].map { profile.plurals.category(of: $0).rawValue })
    let counted = ComposerTerms.countedKeys.flatMap { key in categories.map { "\(key).\($0)" } }
    let published = ActivityTerm.allCases.map(\.key)
    #expect((ComposerTerms.keys + counted + published).sorted() == profile.terms.keys)
  }

  @Test func `a word has the same placeholders in every language`() throws {
    let profiles = try Shipped.tags.map { try Shipped.profile($0) }
    for key in ComposerTerms.keys {
      let placeholders = profiles.map { Self.placeholders(in: $0.terms[key] ?? "") }
      #expect(Set(placeholders).count == 1, "\(key)")
    }
  }

  @Test(arguments: Shipped.tags)
  func `no full stop follows a placeholder that may end in one`(_ tag: LanguageTag) throws {
    let profile = try Shipped.profile(tag)
    let dated = ["year", "date", "day", "end", "period", "captured", "start"]
    for key in ComposerTerms.keys {
      let text = profile.terms[key] ?? ""
      #expect(!dated.contains { text.contains("{\($0)}.") }, "\(key): \(text)")
    }
  }

  private static func placeholders(in text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(pieces.compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
