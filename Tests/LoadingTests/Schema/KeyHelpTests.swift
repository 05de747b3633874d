import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct KeyHelpTests {
  private func help(_ language: LanguageTag) throws -> TermTable {
    let sources = try ShippedData.sources("Data/languages/\(language.rawValue)/keys")
    let loaded = LanguagePackLoader.loadTerms(sources, tag: language)
    #expect(loaded.diagnostics == [])
    return try #require(loaded.value)
  }

  @Test func `every key that a reader asks for is described in both languages`() throws {
    let codelists = try #require(try ShippedData.codelists().value)
    let tables = try [LanguageTag.english, .bosnian].map(help)
    let keyHelp = KeyHelp(tables)
    #expect(tables[0].keys == tables[1].keys)
    var used: Set<String> = []
    for kind in Definition.Kind.allCases {
      used.insert("kind.\(kind.rawValue)")
      ShapeProbe.shape(of: kind, codelists).forEachKey(from: [kind.rawValue]) { path, shape in
        let entry = keyHelp.entry(for: path)
        #expect(entry != nil, "\(path.joined(separator: "."))")
        entry.map { _ = used.insert($0) }
        let isKnown = shape.value != nil || shape.element != nil || shape.mapping != nil
        #expect(isKnown, "\(path.joined(separator: ".")) is read in a way that no log sees")
      }
    }
    let others = tables[0].keys.filter { !$0.hasPrefix("value.") && !$0.hasPrefix("code.") }
    #expect(others.filter { !used.contains($0) } == [], "described, but no reader asks for it")
  }

  @Test func `help for values and codes stands in a schema`() throws {
    let codelists = try #require(try ShippedData.codelists().value)
    let table = try help(.english)
    let schemas = Definition.Kind.allCases.map {
      DefinitionSchema.text(of: $0, codelists, help: KeyHelp([table]), in: [.english])
    }
    for key in table.keys where key.hasPrefix("value.") || key.hasPrefix("code.") {
      let words = try #require(table[key])
      #expect(schemas.contains { $0.contains("\"\(words)\"") }, "\(key)")
    }
  }
}
