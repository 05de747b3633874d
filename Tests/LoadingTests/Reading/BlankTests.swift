import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct BlankTests {
  /// How the plan says where its act was passed.
  private static let place =
    "place: { bs: Sanski Most, en: Sanski Most, hr: Sanski Most, sr: Sanski Most }"

  /// The findings of a plan in which texts were replaced, with those that it has anyway left out.
  private func found(_ replacements: KeyValuePairs<String, String>) throws -> [String] {
    let lists = try #require(try ShippedData.codelists().value)
    let loader = DefinitionLoader(codelists: lists)
    var text = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/plan.yaml"), as: UTF8.self)
    let before = Set(loader.load(source(text)).diagnostics.map(\.path))
    for (old, new) in replacements {
      #expect(text.contains(old), "\(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    return loader.load(source(text)).diagnostics.filter { !before.contains($0.path) }.map {
      "\($0.rule)-\($0.variant ?? "") \($0.path)"
    }
  }

  private func source(_ text: String) -> SourceText {
    SourceText(name: "plan.yaml", bytes: Array(text.utf8))
  }

  @Test func `a blank is told once, whatever kind of value belongs there`() throws {
    #expect(
      try found(["sample_size: 400": "sample_size: ___"]) == [
        "Y13-blank preparation/survey/sample_size"
      ])
    #expect(try found([Self.place: "place: ___"]) == ["Y13-blank act/place"])
    #expect(
      try found(["number: \"07-02-0000/25\"": "number: \"br. ___/25\""]) == [
        "Y13-blank act/number"
      ])
    #expect(
      try found(["date: 2025-03-27\n  place": "date: ___\n  place"]) == ["Y13-blank act/date"])
    #expect(
      try found(["chair: opcina": "chair: ___"]) == ["Y13-blank monitoring/chair"])
  }

  @Test func `what follows from a blank alone is not told`() throws {
    // Without its amount the action's sources no longer cover its cost.
    #expect(
      try found(["status: secured, amount: 3000": "status: secured, amount: ___"])
        .filter { !$0.hasPrefix("M07") && !$0.hasPrefix("M08") } == [
          "Y13-blank actions/A1/funding/1/amount"
        ])
  }

  @Test func `what is wrong elsewhere is told beside a blank`() throws {
    #expect(
      try found([
        Self.place: "place: ___", "total: 3000 }": "total: 3001 }",
      ]).contains { $0.hasPrefix("M03") })
  }

  @Test func `a line to sign on is no blank`() throws {
    #expect(try found([Self.place: "place: ____"]) == [])
    #expect(try found([Self.place: "place: __"]) == [])
  }
}
