import Diagnostics
import Foundation
import Languages
import Loading
import TestSupport
import Testing

@testable import IATI

/// The rules, one by one.
struct RuleTests {
  private static let today = CalendarDay(year: 2025, month: 6, day: 15)

  private func sound() throws -> IATIActivity {
    let reading = IATIReader.read(try Repository.bytes("Tests/Fixtures/iati/sound.xml"))
    #expect(reading.findings.isEmpty)
    return try #require(reading.activities.first?.activity)
  }

  @Test func `a sound activity breaks no rule, of ours or of the official ruleset`() throws {
    let activity = try sound()
    #expect(ActivityCheck.findings(in: activity, today: Self.today).isEmpty)
    let file = try #require(IATIFile([activity]))
    let official = try OfficialRuleset()?.broken(in: IATIPrinter.print(file), today: "2025-06-15")
    #expect(official ?? [[]] == [[]])
  }

  @Test(arguments: RuleCase.all)
  func `a broken activity is blamed by the rule's id`(_ one: RuleCase) throws {
    var activity = try sound()
    one.change(&activity)
    let found = ActivityCheck.findings(in: activity, today: Self.today)
    #expect(found.contains { $0.rule == one.rule }, "\(found.map(\.rule))")
    let told = activity.findings(today: Self.today).map(\.rule.description)
    #expect(told.contains("IATI-" + one.rule))
  }

  @Test func `each rule has a case, a reason, a weight and a message in every language`() throws {
    let data = try Repository.bytes("Data/rules/iati.yaml")
    let loaded = RuleCatalogue.load(.init(name: "iati.yaml", bytes: data))
    #expect(loaded.diagnostics.isEmpty)
    let catalogue = try #require(loaded.value)
    let ids = catalogue.entries.map(\.id.description)
    #expect(Set(ids.filter { $0.hasPrefix("IATI") }) == Set(RuleCase.all.map { "IATI-" + $0.rule }))
    guard let ruleset = try OfficialRuleset() else { return }
    let official = ruleset.rules.map { "IATI-\($0.id) \($0.severity)" }
    let ours = catalogue.entries.map { "\($0.id) \($0.severity)" }.filter { $0.hasPrefix("IATI") }
    #expect(Set(ours) == Set(official))
  }

  @Test(arguments: RuleCase.all)
  func `a rule weighs what its catalogue says`(_ one: RuleCase) throws {
    let data = try Repository.bytes("Data/rules/iati.yaml")
    let catalogue = try #require(RuleCatalogue.load(.init(name: "", bytes: data)).value)
    var activity = try sound()
    one.change(&activity)
    for finding in ActivityCheck.findings(in: activity, today: Self.today) {
      #expect(catalogue["IATI-" + finding.rule]?.severity == finding.severity)
    }
  }

  @Test func `whatever is done to a file, reading it ends in findings or in activities`() throws {
    let bytes = try Repository.bytes("Tests/Fixtures/iati/sound.xml")
    var random = SeededGenerator(seed: 7)
    for _ in 0..<600 {
      var broken = bytes
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<broken.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: broken[place] = UInt8.random(in: 0...255, using: &random)
        case 1: broken.removeSubrange(place..<min(broken.count, place + 40))
        case 2: broken.insert(contentsOf: broken[place..<min(broken.count, place + 60)], at: place)
        default: broken.insert(contentsOf: Array("<x y=\"-1e9\">".utf8), at: place)
        }
      }
      let reading = IATIReader.read(broken)
      #expect(!reading.findings.isEmpty || !reading.activities.isEmpty)
      for read in reading.activities {
        _ = ActivityCheck.findings(in: read.activity, today: Self.today)
        let file = try #require(IATIFile([read.activity]))
        #expect(
          IATIReader.read(IATIPrinter.print(file)).activities.map(\.activity) == [read.activity])
      }
    }
  }

  @Test func `entities, foreign encodings and other roots are refused`() {
    let texts = [
      "<!DOCTYPE a [<!ENTITY b \"c\">]><iati-activities version=\"2.03\">&b;</iati-activities>",
      "<iati-organisations version=\"2.03\"/>", "<iati-activities version=\"1.05\"/>",
      "<iati-activities version=\"2.03\"/>", "",
    ]
    for text in texts {
      let reading = IATIReader.read(Array(text.utf8))
      #expect(reading.activities.isEmpty)
      #expect(reading.findings.contains { $0.rule == "X03" && $0.severity == .error })
    }
  }

  @Test func `what the standard does not know is named`() throws {
    let text = String(
      decoding: try Repository.bytes("Tests/Fixtures/iati/sound.xml"), as: UTF8.self
    )
    .replacing("<activity-scope", with: "<ext:note xmlns:ext=\"urn:x\">a</ext:note><activity-scope")
    .replacing("hierarchy=\"1\"", with: "hierarchy=\"1\" ext=\"2\"")
    let reading = IATIReader.read(Array(text.utf8))
    let places = reading.findings.map { finding in
      finding.facts.first { $0.name == "xml" }?.content
    }
    let base = "/iati-activities/iati-activity[1]/"
    #expect(places == [.text(base + "@ext"), .text(base + "ext:note[1]")])
    #expect(reading.activities.count == 1)
  }
}
