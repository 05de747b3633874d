import Foundation
import Languages
import TestSupport
import Testing

@testable import IATI

/// Activities against the official schema and the official ruleset.
struct StandardTests {
  private static let today = CalendarDay(year: 2025, month: 6, day: 15)

  private static let activities: [IATIActivity] = (0..<600).map { seed in
    RandomFiller.activity(
      UInt64(seed), density: [5, 20, 40, 55][seed % 4], mischief: [0, 5, 60][seed / 4 % 3])
  }

  @Test func `what is printed is read back as it was`() throws {
    for activity in Self.activities {
      let file = try #require(IATIFile([activity]))
      let reading = IATIReader.read(IATIPrinter.print(file))
      #expect(reading.findings.isEmpty, "\(reading.findings)")
      #expect(reading.activities.map(\.activity) == [activity])
    }
  }

  @Test func `the official schema accepts whatever can be printed`() throws {
    guard let shared = Repository.shared else { return }
    let schema = shared.appending(path: "schemas/iati-2.03/iati-activities-schema.xsd").path
    let file = try #require(IATIFile(Self.activities))
    let place = FileManager.default.temporaryDirectory.appending(path: "iati-\(UUID()).xml")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(IATIPrinter.print(file)).write(to: place)
    let judged = try Tool.run("xmllint", ["--noout", "--nonet", "--schema", schema, place.path])
    #expect(judged == nil || judged?.status == 0, "\(judged?.output.prefix(3000) ?? "")")
  }

  @Test func `our rules judge as the official ruleset does`() throws {
    guard let ruleset = try OfficialRuleset() else { return }
    let file = try #require(IATIFile(Self.activities))
    let broken = try ruleset.broken(in: IATIPrinter.print(file), today: "2025-06-15")
    #expect(broken.count == Self.activities.count)
    var met: Set<String> = []
    for (activity, official) in zip(Self.activities, broken) {
      let ours = Set(ActivityCheck.findings(in: activity, today: Self.today).map(\.rule))
      #expect(ours == official, "\(ours.symmetricDifference(official).sorted())")
      met.formUnion(ours)
    }
    // Every rule is broken by one of them.
    let unmet = Set(ruleset.rules.map(\.id)).subtracting(met).sorted()
    #expect(unmet.isEmpty, "\(unmet)")
    #expect(ruleset.evaluated > 10_000)
  }
}
