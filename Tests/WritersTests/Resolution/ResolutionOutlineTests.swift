import DocumentTree
import Languages
import Testing
import Writers

@Suite struct ResolutionOutlineTests {
  private typealias Fixture = ResolutionFixture

  private static func heading(_ level: Int, _ name: String, isNumbered: Bool = true) -> Block {
    .heading(Heading(level: level, anchor: Anchor(name), isNumbered: isNumbered, [.text(name)]))
  }

  @Test func `headings are counted by level, and contents list them`() {
    let blocks = Fixture.resolve([
      .contents(Contents(depth: 2, title: [.text("Sadržaj")])),
      Self.heading(1, "a"), Self.heading(2, "b"), Self.heading(1, "x", isNumbered: false),
      Self.heading(2, "c"), Self.heading(3, "d"), Self.heading(1, "e"), Self.heading(2, "f"),
    ])
    let numbers = blocks.compactMap { block -> String? in
      guard case .heading(let heading) = block else { return nil }
      return heading.number ?? "–"
    }
    #expect(numbers == ["1", "1.1", "–", "1.2", "1.2.1", "2", "2.1"])
    guard case .contents(let contents) = blocks.first else { return }
    #expect(contents.entries.map { $0.number ?? "–" } == ["1", "1.1", "–", "1.2", "2", "2.1"])
    #expect(contents.entries.map(\.bookmark) == ["a", "b", "x", "c", "e", "f"])
  }

  @Test func `a heading of two lines stands in one line of the contents`() {
    let heading = { (anchor: Anchor, content: [Inline]) in
      Block.heading(Heading(level: 1, anchor: anchor, content))
    }
    let blocks = Fixture.resolve(
      [
        .contents(Contents(depth: 1, title: [])),
        heading("a", [.text("Uvod"), .lineBreak, .language(.english, [.text("Introduction")])]),
        heading("b", [.text("Uvod"), .lineBreak, .text("u plan")]),
      ], [.bosnian, .english])
    guard case .contents(let contents) = blocks.first else {
      Issue.record("no contents")
      return
    }
    #expect(
      contents.entries.map { Fixture.words($0.runs) }
        == ["Uvod| / |Introduction", "Uvod| |u plan"])
  }

  @Test func `bookmarks are names that Word accepts`() {
    let long = String(repeating: "x", count: 50)
    let names = ["4.1", "a-b", "a.b", "A_B", long, long + "y", "š"]
    let bookmarks = Fixture.resolve(names.map { Self.heading(1, $0) }).map { block -> String in
      if case .heading(let heading) = block { heading.bookmark } else { "" }
    }
    #expect(Array(bookmarks[..<4]) == ["b_4_1", "a_b", "a_b_2", "A_B_3"])
    #expect(Set(bookmarks.map { $0.lowercased() }).count == names.count)
    #expect(bookmarks.allSatisfy { $0.utf8.count <= 40 && $0.first?.isLetter == true })
    #expect(bookmarks.allSatisfy { $0.utf8.allSatisfy { $0 == 0x5F || $0.isLetterOrDigit } })
  }

  @Test func `tables and figures are counted apart in every language of the document`() {
    let chart = Chart(
      kind: .columns, categories: [], series: [], unit: nil, language: .english)
    let blocks = Fixture.resolve(
      [
        Fixture.table("t1", caption: [.text("prva")]), Fixture.table("t2"),
        .figure(Figure(.chart(chart), caption: [.text("c")], alternative: "", anchor: "f")),
        Fixture.table("t3", caption: [.text("treća")]),
      ], [.bosnian, .english])
    let captions = blocks.compactMap { block -> String? in
      let caption: ResolvedCaption? =
        switch block {
        case .table(let table): table.caption
        case .figure(let figure): figure.caption
        case .heading, .paragraph, .contents, .pageBreak: nil
        }
      return caption.map { Fixture.words($0.label) + " \($0.number): " + Fixture.words($0.runs) }
    }
    #expect(
      captions == [
        "Tabela / |Table 1: prva", "Slika / |Figure 1: c", "Tabela / |Table 2: treća",
      ])
    #expect(blocks.compactMap(\.tableOrdinal) == [1, 2, 3])
  }

  @Test func `parts that lie the same way share a section`() {
    let text = [Block.paragraph(Paragraph(.body, [.text("a")]))]
    let resolved = Fixture.resolver.resolve(
      Fixture.document([
        Part(name: "a", blocks: text), Part(name: "b", blocks: text),
        Part(name: "empty", orientation: .landscape, blocks: []), Part(name: "c", blocks: text),
        Part(name: "d", orientation: .landscape, blocks: text),
      ]))
    #expect(resolved.sections.map(\.orientation) == [.portrait, .landscape])
    #expect(resolved.sections.map(\.blocks.count) == [3, 1])
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension ResolvedBlock {
  fileprivate var tableOrdinal: Int? {
    if case .table(let table) = self { table.ordinal } else { nil }
  }
}
