import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation

struct SegmentTests {
  private static let shipped = [
    "input/portfolio.yaml", "Tests/Fixtures/definitions/plan.yaml",
    "Tests/Fixtures/definitions/coalition.yaml", "input/livno/plan.yaml",
    "input/sanski-most/report-2025.yaml", "input/spsc/project.yaml", "input/spsc/report-2024.yaml",
  ]

  private func loader() throws -> DefinitionLoader {
    DefinitionLoader(codelists: try #require(try ShippedData.codelists().value))
  }

  /// A text without regard to the order in which its languages stand.
  private func versions(of text: LocalizedText) -> [String?] {
    LanguageTag.allCases.map { text[$0] }
  }

  private func named(
    _ source: SourceText, _ loader: DefinitionLoader
  ) throws -> (SourceText, TranslatableDefinition) {
    let read = loader.translatable(source)
    let primary = try #require(read.loaded.value).languages.primary
    let edits = IdentifierEdits.edits(source, read.segments, primary: primary, reserved: [])
    let bytes = IdentifierEdits.apply(edits, to: source)
    let text = SourceText(name: source.name, bytes: bytes)
    return (text, loader.translatable(text))
  }

  @Test(arguments: shipped)
  func `ids and extraction lose nothing of a shipped definition`(path: String) throws {
    let loader = try loader()
    let source = SourceText(name: path, bytes: try Repository.bytes(path))
    let before = loader.translatable(source)
    let (text, after) = try named(source, loader)
    #expect(after.segments.gaps == [])
    #expect(after.texts == before.texts)
    #expect(after.loaded.diagnostics.map(\.rule) == before.loaded.diagnostics.map(\.rule))
    #expect(try named(text, loader).0.bytes == text.bytes, "a second time changes nothing")
    let definition = try #require(after.loaded.value)
    let moved = TextExtraction(text, after.segments, of: definition.id, into: [])
    let rest = SourceText(name: path, bytes: IdentifierEdits.apply(moved.edits, to: text))
    let merged = loader.translatable(rest, catalogues: moved.catalogues)
    #expect(merged.texts.map(versions) == before.texts.map(versions))
    #expect(merged.loaded.diagnostics.map(\.rule) == before.loaded.diagnostics.map(\.rule))
    #expect(moved.moved == after.segments.all.reduce(0) { $0 + $1.inline.count })
    #expect(merged.segments.all.allSatisfy { $0.inline.isEmpty })
    let again = TextExtraction(rest, merged.segments, of: definition.id, into: moved.catalogues)
    #expect(again.moved == 0 && again.edits == [] && again.catalogues == moved.catalogues)
    for catalogue in moved.catalogues {
      let file = CatalogueEditor.text(of: catalogue, editing: nil)
      let read = CatalogueLoader.load(SourceText(name: "", bytes: Array(file.utf8)))
      #expect(read.value == catalogue && read.diagnostics == [])
    }
  }

  @Test func `names come from ids and keys`() throws {
    let source = SourceText(
      name: "p", bytes: try Repository.bytes("Tests/Fixtures/definitions/plan.yaml"))
    let (_, read) = try named(source, try loader())
    let ids = read.segments.all.map(\.id.description)
    for id in ["title", "monitoring.body", "A1.title", "A1.outputs.o1", "opcina.name", "f1"] {
      #expect(ids.contains(id), "\(id)")
    }
    #expect(Set(ids).count == ids.count)
    #expect(read.segments.all.map(\.span) == read.segments.all.map(\.span).sorted())
    #expect(read.segments.all.filter(\.isName).allSatisfy { $0.id.description.hasSuffix(".name") })
  }

  @Test func `ids are written in every layout and comments stay`() throws {
    let text = """
      kohezija: 1
      kind: coalition
      id: k
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      name: Koalicija
      local_government: ba-sanski-most
      members: [{ id: m, name: Centar, type: cso }]
      duties:
        - text: prva  # ostaje
          due: null
        -
          text: |
            druga

            dužnost
      """
    let source = SourceText(name: "k", bytes: Array(text.utf8))
    let loader = try loader()
    let edits = IdentifierEdits.edits(
      source, loader.translatable(source).segments, primary: .bosnian, reserved: ["d7.text"])
    let result = String(decoding: IdentifierEdits.apply(edits, to: source), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.contains("- ") && line != "  -" {
      #expect(result.contains(line), "\(line)")
    }
  }

  @Test func `extraction keeps what a catalogue says otherwise as a candidate`() throws {
    let text = """
      kohezija: 1
      kind: portfolio
      id: p
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      title:
        en: Overview   # prijevod
        bs: Pregled
        hr: |
          Pregled

          drugi
      definitions: []
      """
    let source = SourceText(name: "in/p.yaml", bytes: Array(text.utf8))
    let loader = try loader()
    let catalogue = Catalogue(
      definition: "p", language: .english,
      entries: [.init(id: "title", target: "Survey", state: .reviewed, source: "Pregled")])
    let read = loader.translatable(source, catalogues: [catalogue])
    #expect(read.loaded.diagnostics.map(\.rule).contains("L08"))
    let moved = TextExtraction(source, read.segments, of: "p", into: [catalogue])
    let english = try #require(moved.catalogues.first { $0.language == .english })
    #expect(english.entries.first?.target == "Survey")
    #expect(english.entries.first?.candidates == [.init("Overview", from: "p.yaml")])
    let result = String(decoding: IdentifierEdits.apply(moved.edits, to: source), as: UTF8.self)
    #expect(result.contains("# prijevod") && !result.contains("Overview"))
    #expect(!result.contains("drugi"))
    let rest = SourceText(name: "p", bytes: Array(result.utf8))
    let after = loader.translatable(rest, catalogues: moved.catalogues)
    #expect(after.texts.map(versions) == read.texts.map(versions))
    #expect(after.texts.first?[.croatian] == "Pregled\n\ndrugi")
  }

  @Test(arguments: 1...20)
  func `a text that is moved stands behind the last that it follows in the definition`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let path = "Tests/Fixtures/definitions/coalition.yaml"
    let shipped = try ShippedData.source(path)
    let loader = try loader()
    let read = loader.translatable(shipped, catalogues: [])
    let ids = read.segments.all.map(\.id)
    // Some of the entries are there, in any order, with a stranger among them.
    let known = ids.shuffled(using: &random).prefix(Int.random(in: 0...ids.count, using: &random))
    var names = Array(known)
    names.insert("gone.title", at: Int.random(in: 0...names.count, using: &random))
    let catalogue = Catalogue(
      definition: "koalicija-sanski-most", language: .english,
      entries: names.map { .init(id: $0, target: "x", state: .translated) })
    let moved = TextExtraction(
      shipped, read.segments, of: "koalicija-sanski-most", into: [catalogue], only: .english)
    for id in ids where !known.contains(id) {
      let place = ids.firstIndex(of: id) ?? 0
      let before = names.lastIndex { name in ids.firstIndex(of: name).map { $0 < place } ?? false }
      names.insert(id, at: before.map { $0 + 1 } ?? 0)
    }
    #expect(moved.catalogues.first?.entries.map(\.id) == names)
  }
}
