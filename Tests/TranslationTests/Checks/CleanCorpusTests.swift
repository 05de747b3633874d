import Diagnostics
import Foundation
import Languages
import Loading
import Testing
import Translation

@Suite struct CleanCorpusTests {
  @Test(arguments: [
    (LanguageTag.bosnian, LanguageTag.english), (.english, .bosnian), (.bosnian, .croatian),
    (.bosnian, .serbianLatin), (.english, .croatian), (.english, .serbianLatin),
  ])
  func `each check is silent on at least 98 of 100 sound translations`(
    source: LanguageTag, target: LanguageTag
  ) throws {
    let pairs = try CleanCorpus.pairs(source, target)
    let report = CheckBook.run(pairs, try ShippedChecks.bench(source, target))
    let wording = try ShippedChecks.wording(.english)
    #expect(pairs.count > 300)
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
