import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct ShippedCodelistsTests {
  private let lists: Codelists

  init() throws {
    lists = try #require(try ShippedData.codelists().value)
  }

  @Test func `the register has all units of the country`() {
    let units = lists.unitKeys.compactMap { lists[unit: $0] }
    #expect(units.count == 145)
    #expect(units.count { $0.entity == .federation } == 80)
    #expect(units.count { $0.entity == .republikaSrpska } == 64)
    #expect(units.count { $0.entity == .brcko } == 1)
    #expect(units.allSatisfy { ($0.canton != nil) == ($0.entity == .federation) })
    #expect(lists[unit: "ba-livno"]?.kind == .city)
    #expect(lists[unit: "ba-mrkonjic-grad"]?.kind == .municipality)
    #expect(lists[unit: "ba-sanski-most"]?.cyrillicName == "Сански Мост")
  }

  @Test func `units name cantons and entities that the lists have`() throws {
    let cantons = try #require(lists[list: "cantons"])
    let entities = try #require(lists[list: "entities"])
    #expect(cantons.entries.count == 10)
    for unit in lists.unitKeys.compactMap({ lists[unit: $0] }) {
      #expect(entities[Code(unit.entity.rawValue)] != nil)
      if let canton = unit.canton { #expect(cantons[canton] != nil, "\(unit.key)") }
    }
  }

  @Test(arguments: [
    ("plan-stages", PlanStage.allCases.map(\.rawValue)),
    ("funding-statuses", FundingStatus.allCases.map(\.rawValue)),
    ("incident-classes", IncidentClass.allCases.map(\.rawValue)),
    ("result-levels", ResultLevel.allCases.map(\.rawValue)),
    ("indicator-measures", IndicatorMeasure.allCases.map(\.rawValue)),
    ("indicator-directions", IndicatorDirection.allCases.map(\.rawValue)),
    ("entities", LocalGovernment.Entity.allCases.map(\.rawValue)),
    ("activity-statuses", (1...6).map(String.init)),
    ("report-types", ReportType.allCases.map(\.rawValue)),
    ("implementation-statuses", ImplementationStatus.allCases.map(\.rawValue)),
    ("progress-ratings", ProgressRating.allCases.map(\.rawValue)),
    ("statement-statuses", StatementStatus.allCases.map(\.rawValue)),
    ("tranche-statuses", TrancheStatus.allCases.map(\.rawValue)),
    ("unsdg-categories", (1...7).map(String.init) + ["indirect"]),
  ])
  func `a list names what the program knows`(list: String, codes: [String]) throws {
    #expect(try #require(lists[list: list]).entries.map(\.code.key) == codes)
  }

  @Test(arguments: ["bodies", "signatory-functions"])
  func `a body has its official name in every kind of unit`(list: String) throws {
    let entries = try #require(lists[list: list]).entries
    for unit in lists.unitKeys.compactMap({ lists[unit: $0] }) {
      let key = "\(unit.entity.rawValue)-\(unit.kind.rawValue)"
      for entry in entries where entry.properties["FBiH-city"] != nil {
        #expect(entry.properties[key]?[.bosnian] != nil, "\(entry.code.key) \(key)")
        #expect(entry.properties[key]?[.english] != nil, "\(entry.code.key) \(key)")
      }
    }
  }

  @Test func `laws have an entity, a gazette and a genitive in both languages`() throws {
    for law in try #require(lists[list: "laws"]).entries {
      #expect(["FBiH", "RS", "BiH"].contains(law.properties["entity"]?[.bosnian]))
      for language in ShippedData.tags {
        #expect(law.properties["gazette"]?[language] != nil, "\(law.code.key)")
        #expect(law.properties["genitive"]?[language] != nil, "\(law.code.key)")
      }
    }
  }

  @Test(arguments: [
    ("incident-types", "damage-religious-or-graves"), ("biases", "ethnicity-religion"),
    ("responses", "condemnation_civil_society"), ("currencies", "BAM"), ("countries", "BA"),
    ("laws", "zopls-fbih"), ("actor-types", "mjesna-zajednica"), ("act-kinds", "odluka"),
    ("funding-sources", "municipal-budget"), ("report-kinds", "semi-annual"),
  ])
  func `a list has the codes that plans use`(list: String, code: String) throws {
    #expect(try #require(lists[list: list])[Code(code)] != nil)
  }

  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `a shipped definition uses only codes and places that the lists have`(path: String) throws {
    let findings = DefinitionLoader(codelists: lists).load(try ShippedData.source(path)).diagnostics
    #expect(findings.filter { ["Y12", "N01", "G01"].contains($0.rule) } == [])
  }
}
