import Languages
import PlanModel
import TestSupport
import Testing

@Suite struct CodelistsTests {
  private let lists = Codelists(
    lists: [
      Codelist(
        name: "colours",
        entries: [
          .init(
            code: "red", names: LocalizedText([.init(.bosnian, "crvena"), .init(.english, "red")])),
          .init(code: "blue", names: LocalizedText([.init(.bosnian, "plava")])),
          .init(code: "red", names: LocalizedText([.init(.bosnian, "druga")])),
        ])
    ],
    units: [
      LocalGovernment(
        key: "ba-b", latinName: "B", cyrillicName: "Б", entity: .federation, canton: "BA-01",
        kind: .city),
      LocalGovernment(
        key: "ba-a", latinName: "A", cyrillicName: "А", entity: .brcko, canton: nil,
        kind: .district),
    ])

  @Test(arguments: [
    (Code("red"), LanguageTag.english, "red"), ("red", .bosnian, "crvena"),
    ("blue", .english, "blue"), ("green", .bosnian, "green"),
  ])
  func `a code without a name is called by itself`(
    code: Code, language: LanguageTag, expected: String
  ) {
    #expect(lists.name(of: code, in: "colours", .sample(language)) == expected)
    #expect(lists.name(of: code, in: "nothing", .sample(language)) == code.key)
  }

  @Test func `entries keep their order and the first of a code counts`() throws {
    let colours = try #require(lists[list: "colours"])
    #expect(colours.position(of: "blue") == 1)
    #expect(colours.position(of: "red") == 0)
    #expect(colours.position(of: "green") == nil)
  }

  @Test func `units are found by key and their keys are sorted`() {
    #expect(lists.unitKeys == ["ba-a", "ba-b"])
    #expect(lists[unit: "ba-b"]?.cyrillicName == "Б")
    #expect(lists[unit: "ba-c"] == nil)
  }
}
