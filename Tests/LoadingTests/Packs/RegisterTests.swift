import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct RegisterTests {
  private let lists: Codelists

  init() throws {
    lists = try #require(try ShippedData.codelists().value)
  }

  /// The shared table of units, whose facts the register repeats in its own form.
  private static let table = Repository.shared?
    .appending(path: "data/geo/ba_local_government_units.csv")

  /// Where the register says something else than the table, and why.
  private static let differences: [String: String] = [:]

  @Test(.enabled(if: table != nil, "the shared table is not beside the project"))
  func `the register agrees with the shared table in every row`() throws {
    let text = try String(contentsOf: #require(Self.table), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let heads = try #require(lines.first)
    let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
    #expect(rows.count == 145)
    #expect(rows.compactMap { $0["slug"] }.sorted() == lists.unitKeys)
    for row in rows {
      let key = try #require(row["slug"])
      guard Self.differences[key] == nil, let unit = lists[unit: key] else { continue }
      #expect(unit.latinName == row["name_latn"], "\(key)")
      #expect(unit.cyrillicName == row["name_cyrl"], "\(key)")
      #expect(unit.entity.rawValue == row["entity"], "\(key)")
      #expect(unit.canton?.key ?? "" == row["canton_code"], "\(key)")
      #expect(Self.kinds[row["unit_type"] ?? ""] == unit.kind, "\(key)")
      #expect(unit.verified.contains(.kind) == (row["status_verified"] == "yes"), "\(key)")
      #expect(unit.geoNamesID.map(String.init) ?? "" == row["geonames_id"], "\(key)")
      let seat = GeoPoint(latitude: row["seat_lat"] ?? "", longitude: row["seat_lon"] ?? "")
      #expect(unit.seat == seat, "\(key)")
      let isInside = row["note"]?.hasPrefix("municipality inside Grad ") ?? false
      #expect((unit.cityKey != nil) == isInside, "\(key)")
    }
    #expect(rows.count { $0["seat_lat"]?.isEmpty == false } == 128)
  }

  private static let kinds: [String: LocalGovernment.Kind] = [
    "općina": .municipality, "opština": .municipality, "grad": .city, "distrikt": .district,
  ]

  @Test func `every unit has a gazette in every language, in the script of the language`() {
    for unit in lists.unitKeys.compactMap({ lists[unit: $0] }) {
      for language in LanguageTag.allCases {
        let gazette = unit.gazette[language] ?? ""
        #expect(!gazette.isEmpty && !gazette.contains("{"), "\(unit.key) \(language)")
      }
    }
    #expect(
      lists[unit: "ba-sanski-most"]?.gazette[.bosnian] == "Službeni glasnik općine Sanski Most")
    #expect(
      lists[unit: "ba-mrkonjic-grad"]?.gazette[.serbianCyrillic]
        == "Службени гласник општине Мркоњић Град")
    #expect(lists[unit: "ba-trnovo-fbih"]?.gazette[.bosnian] == "Službene novine Kantona Sarajevo")
    #expect(lists[unit: "ba-livno"]?.gazette[.croatian] == "Službeni glasnik Grada Livna")
    #expect(lists[unit: "ba-bihac"]?.verified == [.kind])
  }

  @Test func `the language of acts is a setting of the unit, not of its entity alone`() {
    #expect(lists[unit: "ba-livno"]?.language == .croatian)
    #expect(lists[unit: "ba-glamoc"]?.language == .bosnian)
    #expect(lists[unit: "ba-mrkonjic-grad"]?.language == .serbianCyrillic)
    #expect(lists[unit: "ba-brcko"]?.language == .bosnian)
  }

  @Test(arguments: [
    ("", LanguageTag.croatian), ("languages: { primary: bs-Latn }", .bosnian),
    ("languages: { primary: sr-Latn, secondary: en }", .serbianLatin),
  ])
  func `a definition is in the language of its unit, or in the one that it names`(
    line: String, expected: LanguageTag
  ) throws {
    let text = """
      kohezija: 1
      kind: plan
      \(line)
      id: primjer
      data_status: illustrative
      title: Plan
      local_government: ba-livno
      period: { start: 2025-01-01, end: 2028-12-31 }
      edition: { number: "1.0", stage: draft }
      """
    let source = SourceText(name: "plan.yaml", bytes: Array(text.utf8))
    let plan = try #require(DefinitionLoader(codelists: lists).load(source).value)
    #expect(plan.languages.primary == expected)
  }

  @Test func `a body of a unit's own goes before the one that its kind has`() throws {
    let text = """
      units:
        - key: ba-a
          latn: A
          cyrl: А
          entity: FBiH
          kind: city
          bodies: { council: { bs: Vijeće, sr-Cyrl: Вијеће } }
      """
    let source = SourceText(name: "units.yaml", bytes: Array(text.utf8))
    let sources = try ShippedData.sources("Data/codelists").filter {
      $0.name.hasSuffix("bodies.yaml")
    }
    let lists = try #require(CodelistLoader.load(sources + [source]).value)
    let unit = try #require(lists[unit: "ba-a"])
    let council = lists.officialName(of: "council", in: "bodies", unit: unit)
    #expect(council?[.bosnian] == "Vijeće" && council?[.serbianCyrillic] == "Вијеће")
    let mayor = lists.officialName(of: "mayor", in: "bodies", unit: unit, form: "genitive")
    #expect(mayor?[.bosnian] == "Gradonačelnika")
  }

  @Test(arguments: [
    ("lat: 44.1", "Y13"), ("lat: 144.1, lon: 16", "Y11"), ("lat: 44.1, lon: 16.123456", "Y11"),
    ("geonames: x", "Y11"), ("verified: [all]", "Y11"), ("language: xx", "Y11"),
    ("gazette: { xx: A }", "Y11"),
  ])
  func `a mistake in the register is told`(entry: String, rule: RuleID) {
    let text = "units: [{ key: ba-a, latn: A, cyrl: А, entity: RS, kind: city, \(entry) }]"
    let loaded = CodelistLoader.load([SourceText(name: "units.yaml", bytes: Array(text.utf8))])
    #expect(loaded.diagnostics.map(\.rule) == [rule])
  }
}
