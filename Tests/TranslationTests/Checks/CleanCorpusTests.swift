import Diagnostics
import Foundation
import Languages
import Loading
import Testing
import Translation

@Suite struct CleanCorpusTests {
  /// Every direction between the five languages but from one script of Serbian into the other.
  private static let directions = LanguageTag.allCases.flatMap { source in
    LanguageTag.allCases.filter { $0 != source && $0 != source.otherScript }.map { (source, $0) }
  }

  @Test(arguments: directions)
  func `each check is silent on at least 98 of 100 sound translations`(
    source: LanguageTag, target: LanguageTag
  ) throws {
    let pairs = try CleanCorpus.pairs(source, target)
    #expect(pairs.count > 600)
    try expectSilence(on: pairs, source, target)
  }

  @Test func `the corpus holds every definition that is shipped`() throws {
    let keys = try CleanCorpus.texts().map(\.key)
    for path in try CleanCorpus.shippedDefinitions() {
      #expect(keys.contains { $0.hasPrefix(path + ".") }, "\(path)")
    }
    #expect(try CleanCorpus.pairs(.croatian, .english, CleanCorpus.definitions()).count > 120)
    #expect(try CleanCorpus.pairs(.serbianLatin, .english, CleanCorpus.definitions()).count > 100)
  }

  private func expectSilence(
    on pairs: [CheckedPair], _ source: LanguageTag, _ target: LanguageTag
  ) throws {
    let report = CheckBook.run(pairs, try ShippedChecks.bench(source, target))
    let wording = try ShippedChecks.wording(.english)
    for id in CheckBook.ids {
      let found = report.findings.filter { $0.check == id && $0.severity > .note }
      let segments = Set(found.compactMap(\.segment))
      if ProcessInfo.processInfo.environment["SHOW_ALARMS"] != nil {
        for finding in found {
          let pair = pairs.first { $0.segment == finding.segment }
          print(
            "\(source)→\(target) \(id) \(segments.count)/\(pairs.count) "
              + wording.message(of: finding.diagnostic(at: .root))
              + " | \(pair?.source ?? "") | \(pair?.target ?? "")")
        }
      }
      #expect(Double(segments.count) < 0.02 * Double(pairs.count), "\(id)")
    }
  }
}
