import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import Translation

struct CatalogueTests {
  private static let odd = [
    "Plan", "a: b", "# nije", "- c", "null", "da ", " x", "„navodnici“", "\"q\"", "it's", "{a}",
    "prvi\ndrugi", "prvi\n\n  uvučen", "kraj\n", "\t", "\u{AD}x", "č\u{A0}10 %",
    "x:", "1.10", "~", "| x", "a #b", "", "\u{1F600}", "\\n", "𐍈",
  ]

  private func entry(_ id: String, _ random: inout SeededGenerator) -> Catalogue.Entry {
    func text(_ random: inout SeededGenerator) -> String {
      Self.odd.randomElement(using: &random) ?? "x"
    }
    return Catalogue.Entry(
      id: SegmentID(unchecked: id), target: Bool.random(using: &random) ? text(&random) : nil,
      state: SegmentState.allCases.randomElement(using: &random) ?? .draft,
      source: Bool.random(using: &random) ? text(&random) : nil,
      origin: Bool.random(using: &random) ? .memory : nil,
      translator: Bool.random(using: &random) ? "A. B." : nil,
      notes: Bool.random(using: &random)
        ? [Catalogue.Note(text(&random), author: "C", isOpenQuestion: true)] : [],
      candidates: Bool.random(using: &random)
        ? [Catalogue.Candidate(text(&random), from: "stari.xlf")] : [],
      silenced: Bool.random(using: &random)
        ? [Catalogue.Silenced(check: "Q16", reason: text(&random))] : [])
  }

  private func source(_ text: String) -> SourceText {
    SourceText(name: "c.yaml", bytes: Array(text.utf8))
  }

  @Test(arguments: 0..<40)
  func `a written catalogue reads back, and unchanged entries keep every byte`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var catalogue = Catalogue(definition: "plan", language: .english)
    for number in 0..<12 { catalogue.entries.append(entry("A\(number).title", &random)) }
    let text = CatalogueEditor.text(of: catalogue, editing: nil)
    let loaded = CatalogueLoader.load(source(text))
    #expect(loaded.diagnostics == [])
    #expect(loaded.value == catalogue)

    // A person adds comments and blank lines.
    let edited =
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("  A") && line.hasSuffix(":") ? "\n  # o \(line)\n\(line)  # uz naziv" : line
      }.joined(separator: "\n") + "# kraj\n"
    let old = source(edited)
    #expect(CatalogueLoader.load(old).value == catalogue)
    #expect(CatalogueEditor.text(of: catalogue, editing: old) == edited)

    var changed = catalogue
    changed.entries[5].target = "Sasvim drugo"
    changed.entries.remove(at: 3)
    changed.entries.insert(entry("novi.title", &random), at: 8)
    let result = CatalogueEditor.text(of: changed, editing: old)
    #expect(CatalogueLoader.load(source(result)).value == changed)
    #expect(result.contains("# uz naziv") && result.hasSuffix("# kraj\n"))
    let start = try #require(edited.range(of: "  A3.title"))
    #expect(result.hasPrefix(edited[..<start.lowerBound]))
    let end = try #require(edited.range(of: "  A9.title"))
    #expect(result.hasSuffix(edited[end.lowerBound...]))
  }

  @Test func `signs that no file may hold are left out, and other line ends are line ends`() {
    let entry = Catalogue.Entry(
      id: "title", target: "a\u{2028}b\u{0}\u{FEFF}\u{202E}c\u{FFFF}", state: .draft)
    let catalogue = Catalogue(definition: "p", language: .english, entries: [entry])
    let text = CatalogueEditor.text(of: catalogue, editing: nil)
    let loaded = CatalogueLoader.load(source(text))
    #expect(loaded.diagnostics == [] && loaded.value?["title"]?.target == "a\nbc")
    #expect(CatalogueEditor.text(of: catalogue, editing: source(text)) == text)
  }

  @Test func `the short form is a translation, and line ends of Windows stay`() throws {
    let text =
      "kohezija: 1\r\nkind: catalogue\r\ndefinition: p\r\nlanguage: en\r\nsegments:\r\n"
      + "  title: Plan\r\n  A1.title: { target: Protocol, state: reviewed }\r\n"
    var catalogue = try #require(CatalogueLoader.load(source(text)).value)
    #expect(catalogue["title"]?.state == .translated)
    #expect(catalogue["A1.title"]?.state == .reviewed)
    catalogue.entries[0].target = "Action plan"
    let result = CatalogueEditor.text(of: catalogue, editing: source(text))
    #expect(result.hasSuffix("  A1.title: { target: Protocol, state: reviewed }\r\n"))
    #expect(result.contains("    target: Action plan\r\n"))
  }

  @Test(arguments: [
    "", "x", "[]", "kohezija: 1", "kohezija: 2\nkind: catalogue",
    "kohezija: 1\nkind: plan\ndefinition: p\nlanguage: en",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: de",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: en\nsegments: [a]",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: en\nsegments:\n  a b: x",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: en\nsegments:\n  a: {state: done}",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: en\nsegments:\n  a: x\n  a: y",
    "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: en\nsegments:\n  a: &x {target: *x}",
  ])
  func `a catalogue that is wrong is refused in words`(text: String) throws {
    let loaded = CatalogueLoader.load(source(text))
    #expect(loaded.worst == .error)
    let wording = try #require(try ShippedData.wording(.english).value)
    for finding in loaded.diagnostics { #expect(!wording.message(of: finding).contains("{m}")) }
    var catalogue = Catalogue(definition: "p", language: .english)
    catalogue.entries = [Catalogue.Entry(id: "a", target: "b", state: .draft)]
    let mended = CatalogueEditor.text(of: catalogue, editing: source(text))
    #expect(CatalogueLoader.load(self.source(mended)).value == catalogue)
  }

  @Test func `the attic only grows`() {
    var attic = Attic(items: [
      .init(id: "A9.title", language: .english, source: "Stari", target: "Old", reason: "gone")
    ])
    let first = "# pazi\n" + AtticEditor.text(of: attic, editing: nil)
    attic.items.append(
      .init(id: nil, language: .croatian, source: nil, target: "a\nb", reason: "no id"))
    let second = AtticEditor.text(of: attic, editing: source(first))
    #expect(second.hasPrefix(first))
    #expect(AtticLoader.load(source(second)).value == attic)
  }

  @Test func `a catalogue of another language or with errors spoils its definition`() throws {
    var files = FakeFiles(texts: [
      "in/p.yaml": FakeFiles.portfolio("p", []),
      "in/translations/p.en.yaml":
        "kohezija: 1\nkind: catalogue\ndefinition: p\nlanguage: hr\nsegments: {}\n",
    ])
    #expect(files.link("in/p.yaml").flatMap(\.told).contains("3:5 Y09-broken"))
    #expect(files.link("in/p.yaml").flatMap(\.told).contains("4:11 L10-language"))
    files.texts["in/translations/p.en.yaml"] = "kohezija: 1\nkind: catalogue\nlanguage: en\n"
    #expect(files.link("in/p.yaml").flatMap(\.told).contains("3:5 Y09-broken"))
    files.outside = ["in/translations/p.en.yaml"]
    #expect(!files.link("in/p.yaml").flatMap(\.told).contains("3:5 Y09-broken"))
  }
}
