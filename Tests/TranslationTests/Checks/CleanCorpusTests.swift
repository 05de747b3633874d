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

  @Test(arguments: [
    ("sanski-most", LanguageTag.bosnian, [LanguageTag.croatian, .serbianLatin, .english], 50),
    ("livno", .croatian, [.english], 80), ("mrkonjic-grad", .serbianLatin, [.english], 70),
    ("mrkonjic-grad", .serbianCyrillic, [.english], 70), ("spsc", .english, [.bosnian], 12),
  ])
  func `each check is silent on the definitions that are shipped`(
    folder: String, source: LanguageTag, targets: [LanguageTag], least: Int
  ) throws {
    let texts = try CleanCorpus.definitions().filter { $0.key.hasPrefix("input/\(folder)/") }
    for target in targets {
      for (source, target) in [(source, target), (target, source)] {
        let pairs = try CleanCorpus.pairs(source, target, texts)
        #expect(pairs.count >= least, "\(pairs.count)")
        try expectSilence(on: pairs, source, target)
      }
    }
  }

  private func expectSilence(
    on pairs: [CheckedPair], _ source: LanguageTag, _ target: LanguageTag
  ) throws {
    let report = CheckBook.run(pairs, try ShippedChecks.bench(source, target))
    let wording = try ShippedChecks.wording(.english)
    // One alarm is 2 of 100 where there are less than fifty texts.
    let most = max(0.02 * Double(pairs.count), 1.5)
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
      #expect(Double(segments.count) < most, "\(id)")
    }
  }
}
