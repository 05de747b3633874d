import Markdown
import Testing

/// What of a text is a sign, and what only looks like one.
struct MarkdownTextTests {
  @Test func `signs are understood`() {
    #expect(
      MarkdownText("Plan je *važan* i **jasan**, v. `plan.yaml`.").blocks == [
        .paragraph([
          .text("Plan je "), .emphasis([.text("važan")]), .text(" i "), .strong([.text("jasan")]),
          .text(", v. "), .code("plan.yaml"), .text("."),
        ])
      ])
    #expect(
      MarkdownText("Prvi.\n\nDrugi, [ovdje](https://example.ba/a_b_c).").blocks == [
        .paragraph([.text("Prvi.")]),
        .paragraph([
          .text("Drugi, "), .link("https://example.ba/a_b_c", [.text("ovdje")]), .text("."),
        ]),
      ])
    #expect(
      Self.lists(in: "Ciljevi:\n- mir\n- red\n  - rad\n\n1. jedan\n2. dva").map(\.start) == [
        nil, 1,
      ])
  }

  @Test func `tables lean as their signs say`() {
    let text = MarkdownText("Godina | Broj\n:---|--:\n2024 | 3\n2025 |")
    guard case .table(let table)? = text.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.leading, .trailing])
    #expect(table.header == [[.text("Godina")], [.text("Broj")]])
    #expect(table.rows == [[[.text("2024")], [.text("3")]], [[.text("2025")], []]])
  }

  @Test func `a footnote stands at its sign`() {
    let text = MarkdownText("Prema zakonu[^z] i *strategiji*[^s].\n\n[^s]: Usvojena.\n[^z]: Čl. 5.")
    #expect(
      text.blocks == [
        .paragraph([
          .text("Prema zakonu"), .note([.paragraph([.text("Čl. 5.")])]), .text(" i "),
          .emphasis([.text("strategiji")]), .note([.paragraph([.text("Usvojena.")])]), .text("."),
        ])
      ])
    #expect(text.problems.isEmpty)
  }

  @Test(arguments: [
    "27. 3. 2025. održan je sastanak.", "1. januar 2025. je praznik.", "1. januara",
    "27. 3. 2025. jedno\n5. 4. 2025. drugo", "27. 3. 2025. jedno\n28. 3. 2025. drugo",
    "1. jedan\n1. jedan", "- nije objavljeno", "-5 °C",
    "+ 387 33 123", "+387 33 123", "* napomena", "5 * 3 = 15", "5*3*2", "2*x*3", "> 50 %", ">= 5",
    "# 12/2025", "#12", "a_b_c", "snake_case_name", "____", "Potpis\n______", "Naslov\n---",
    "Naslov\n===", "***", "a < b i c > d", "<5 osoba", "5 < x > 3", "[1]: Službeni glasnik",
    "[sic]", "član 13. stav 2.", "čl. 13)", "13) tačka", "a|b", "Q&A; R&D", "~ 50 ~", "c:\\dok",
    "https://example.ba/a_b?x=1&y=2", "Pažnja! [važno]", "3. razred", "*", "**", "_", "`",
  ])
  func `what only looks like a sign is printed as it is`(_ text: String) {
    let read = MarkdownText(text)
    #expect(read.plainWords == text)
    #expect(read.problems.isEmpty)
  }

  @Test func `numbers are printed as they are written`() {
    #expect(Self.lists(in: "27. mart\n28. mart").map(\.start) == [27])
    #expect(Self.lists(in: "1. 5 radionica\n2. 3 obuke").map(\.items.count) == [2])
    #expect(
      MarkdownText("- mart:\n\n  27. Zenica\n  28. Tuzla\n- april").blocks == [
        .list(
          MarkdownList(
            start: nil,
            items: [
              [.paragraph([.text("mart:")]), .paragraph([.text("27. Zenica\n28. Tuzla")])],
              [.paragraph([.text("april")])],
            ]))
      ])
  }

  @Test(arguments: [
    ("a <b>c</b>", MarkdownProblem.Kind.html), ("<!-- x -->", .html), ("<div>\nx\n</div>", .html),
    ("![x](https://example.ba/x.png)", .image), ("[x](javascript:x)", .link),
    ("[x](file:///x)", .link), ("[x]()", .link), ("[x](prilog)", .link),
    ("a\n\n[^1]: b", .loneNote), ("a[^1]\n\n[^1]: b\n[^1]: c", .loneNote),
    ("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", .noteInNote),
  ])
  func `what can't be printed is told at its line`(_ text: String, _ kind: MarkdownProblem.Kind) {
    let read = MarkdownText(text)
    #expect(Set(read.problems.map(\.kind)) == [kind])
    #expect(
      read.problems.allSatisfy { (1...text.split(separator: "\n").count + 2).contains($0.line) })
    #expect(read.plainWords == text)
    #expect(MarkdownText("Uvod.\n\n" + text).problems.first.map { $0.line > 2 } == true)
  }

  @Test func `plain texts are known without being read`() {
    for text in ["Plan", "U 2025. godini\nje", "- a", "5 * 3", "a\n\nb", "1) a", "cilj-1", "a\n-b"]
    {
      let isPlain = MarkdownText.isPlain(text)
      #expect(!isPlain || MarkdownText(text).plainWords == text)
    }
    #expect(MarkdownText.isPlain("U 2025. godini, 27. 3., plan - dobar\nnovi red; 13.5 (da)"))
    #expect(!MarkdownText.isPlain("a\n\nb"))
    #expect(!MarkdownText.isPlain("a\n- b"))
  }

  private static func lists(in text: String) -> [MarkdownList] {
    MarkdownText(text).blocks.compactMap { if case .list(let list) = $0 { list } else { nil } }
  }
}
