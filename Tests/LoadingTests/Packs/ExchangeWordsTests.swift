import Foundation
import Languages
import TestSupport
import Testing
import Translation

/// The words in which round trips of translations are told.
@Suite struct ExchangeWordsTests {
  private static let cases: [(prefix: String, names: [String])] = [
    ("exchange.decision.", ImportDecision.Kind.allCases.map(\.rawValue)),
    ("exchange.keeping.", ImportDecision.Keeping.allCases.map(\.rawValue)),
    ("exchange.remark.", ImportDecision.Remark.allCases.map(\.rawValue)),
    ("exchange.change.", SourceChange.allCases.map(\.rawValue)),
    ("exchange.match.", MemoryMatch.Kind.allCases.map(\.rawValue)),
    ("exchange.code.", ["missing", "surplus", "unknown"]),
    ("translate.state.", SegmentState.allCases.map(\.rawValue)),
  ]

  @Test(arguments: ShippedData.tags)
  func `everything that is told has its words, and there are no others`(
    _ tag: LanguageTag
  ) throws {
    let words = try ShippedData.texts(ShippedData.sources("Data/languages/\(tag.rawValue)/command"))
    func names(_ prefix: String) -> [String] {
      words.map(\.key).filter { $0.hasPrefix(prefix) }
        .map { String($0.dropFirst(prefix.count)) }.sorted()
    }
    for (prefix, expected) in Self.cases {
      #expect(names(prefix) == expected.sorted(), "\(prefix)")
    }
    let errors = try Self.reasons(/ExchangeError\(\s*"([a-z-]+)"/)
    #expect(names("exchange.error.") == errors)
    let problems = try Self.reasons(/problems\.append\(\s*(?:Problem|\.init)\(\s*"([a-z-]+)"/)
    #expect(names("review.") == problems)
    for (key, text) in words where key.hasPrefix("exchange.") {
      let isBlank = text.allSatisfy(\.isWhitespace)
      #expect(!isBlank, "\(key)")
    }
  }

  /// The reasons that the sources give.
  private static func reasons(_ pattern: Regex<(Substring, Substring)>) throws -> [String] {
    let folder = Repository.folder.appending(path: "Sources")
    let names = try #require(FileManager.default.enumerator(atPath: folder.path))
    var found: Set<String> = []
    for case let name as String in names where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      found.formUnion(text.matches(of: pattern).map { String($0.1) })
    }
    return found.sorted()
  }
}
