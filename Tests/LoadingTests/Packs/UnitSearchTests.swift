import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct UnitSearchTests {
  private let lists: Codelists

  init() throws {
    lists = try #require(try ShippedData.codelists().value)
  }

  private func keys(_ name: String) -> [String] {
    switch UnitSearch.find(name, in: lists) {
    case .found(let unit): [unit.key]
    case .ambiguous(let units): units.map(\.key)
    case .unknown: []
    }
  }

  @Test func `every unit is found by its key`() {
    for key in lists.unitKeys { #expect(keys(key) == [key]) }
  }

  @Test func `every unit is found by its name in either script, or asked back`() throws {
    for key in lists.unitKeys {
      let unit = try #require(lists[unit: key])
      let found = keys(unit.latinName)
      #expect(found.contains(key), "\(unit.latinName)")
      #expect(keys(unit.cyrillicName) == found, "\(unit.cyrillicName)")
      #expect(keys(unit.latinName.uppercased()) == found, "\(unit.latinName)")
    }
  }

  @Test(arguments: [
    ("sanski-most", "ba-sanski-most"), ("Sanski Most", "ba-sanski-most"),
    ("sanski_most", "ba-sanski-most"), ("САНСКИ МОСТ", "ba-sanski-most"),
    ("Općina Sanski Most", "ba-sanski-most"), ("Мркоњић Град", "ba-mrkonjic-grad"),
    ("Mrkonjic Grad", "ba-mrkonjic-grad"), ("Grad Livno", "ba-livno"),
    ("Brčko distrikt BiH", "ba-brcko"), ("Grad Sarajevo", "ba-grad-sarajevo"),
    ("ba-foca", "ba-foca"), ("Foča-Ustikolina", "ba-foca-ustikolina"),
    ("Kupres RS", "ba-kupres-rs"), ("Bosanski Petrovac", "ba-bosanski-petrovac"),
  ])
  func `a unit is found however its name is written`(name: String, key: String) {
    #expect(keys(name) == [key])
  }

  /// The homonyms of the register, with the units that each may mean.
  static let homonyms: [(name: String, keys: [String])] = [
    ("foca", ["ba-foca", "ba-foca-ustikolina"]), ("Фоча", ["ba-foca", "ba-foca-ustikolina"]),
    ("Pale", ["ba-pale", "ba-pale-praca"]), ("Trnovo", ["ba-trnovo-fbih", "ba-trnovo-rs"]),
    ("Kupres", ["ba-kupres-fbih", "ba-kupres-rs"]),
    ("Novi Grad", ["ba-novi-grad", "ba-novi-grad-sarajevo"]),
    ("Petrovac", ["ba-bosanski-petrovac", "ba-petrovac"]),
    ("Drvar", ["ba-drvar", "ba-istocni-drvar"]),
    ("Doboj", ["ba-doboj", "ba-doboj-istok", "ba-doboj-jug"]),
    ("Mostar", ["ba-istocni-mostar", "ba-mostar"]),
    ("Goražde", ["ba-gorazde", "ba-novo-gorazde"]),
  ]

  @Test(arguments: homonyms)
  func `a homonym is told apart, in definitions too`(name: String, expected: [String]) throws {
    #expect(keys(name) == expected)
    let text = """
      kohezija: 1
      kind: plan
      id: primjer
      data_status: illustrative
      title: Plan
      local_government: \(name)
      period: { start: 2025-01-01, end: 2028-12-31 }
      edition: { number: "1.0", stage: draft }
      """
    let source = SourceText(name: "plan.yaml", bytes: Array(text.utf8))
    let found = DefinitionLoader(codelists: lists).load(source).diagnostics.first {
      $0.rule == "G02"
    }
    #expect(found?.facts.last == Fact("s", .list(expected)))
  }

  @Test(arguments: [
    ("Sansky Most", "ba-sanski-most"), ("Vakuf", "ba-donji-vakuf"), ("ba-livna", "ba-livno"),
    ("Ливна", "ba-livno"),
  ])
  func `an unknown name gets the nearest`(name: String, near: String) {
    guard case .unknown(let keys) = UnitSearch.find(name, in: lists) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(keys.contains(near), "\(keys)")
  }

  @Test(arguments: ["", "-", "Beograd", String(repeating: "x", count: 10_000), "\u{301}"])
  func `a name of nothing is unknown`(name: String) {
    guard case .unknown = UnitSearch.find(name, in: lists) else {
      Issue.record("\(name) is known")
      return
    }
  }
}
