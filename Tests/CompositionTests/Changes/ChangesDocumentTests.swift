import Composition
import Diagnostics
import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

@Suite struct ChangesDocumentTests {
  @Test(arguments: Shipped.written)
  func `an amended plan is told in a document and as text`(_ tag: LanguageTag) throws {
    let editions = try Self.amended()
    let composer = try Shipped.composer(tag)
    try Golden.expect(
      DocumentDump.text(of: composer.changes(between: editions)),
      "Composition/changes.\(tag.rawValue).txt")
    try Golden.expect(
      composer.changesText(between: editions).joined(separator: "\n") + "\n",
      "Composition/changes-text.\(tag.rawValue).txt")
  }

  @Test func `both languages give documents of the same shape, which merge`() throws {
    let editions = try Self.amended()
    let documents = try Shipped.tags.map {
      try Shipped.composer($0).changes(between: editions)
    }
    let shapes = documents.map { Shape.text(of: $0) }
    #expect(Set(shapes).count == 1)
    let merged = BilingualMerge.columns(documents[0], documents[1])
    #expect(merged.parts.map(\.name) == documents[0].parts.map(\.name))
    for table in Shape.tables(of: documents[0]) {
      for row in table.header + (0..<table.body.count).map({ table.body[$0] }) {
        #expect(row.cells.reduce(0) { $0 + $1.columnSpan } == table.columns.count)
        #expect(row.cells.allSatisfy { !$0.blocks.isEmpty })
      }
    }
  }

  @Test func `the Bosnian document holds no English but what it quotes as such`() throws {
    let composer = try Shipped.composer(.bosnian)
    let text = Spelled.text(
      composer.changes(between: try Self.amended()), try Shipped.profile(.bosnian))
    for word in ["Overview", "Before", "After", "Difference", "timeframe", "⟨", "programme"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("Late adoption of the budget"))
    #expect(text.contains("na engleskom jeziku"))
  }

  @Test func `a moved action is told in a sentence with its amount`() throws {
    let editions = try Self.amended()
    let lines = try Shipped.composer(.english).changesText(between: editions)
    let sentence = try #require(lines.first { $0.hasPrefix("  A3 ") })
    #expect(
      sentence.contains("moved from 2026–2028 to 2027–2028; total +BAM\u{A0}3,000.00"),
      "\(sentence)")
  }

  @Test func `a project is compared too, and what was not published has no difference`() throws {
    let text = String(decoding: try Repository.bytes("input/spsc/project.yaml"), as: UTF8.self)
    let later = text.replacing("\n  end: null", with: "\n  end: 2026-06")
      .replacing("amount: 115019 }", with: "amount: 115020 }, { year: 2025, amount: 300000 }")
      .replacing("budget_by_year: null", with: "budget_by_year: { 2025: 400000 }")
    let lines = try Shipped.composer(.english).changesText(
      between: try Self.editions(text, later))
    let all = lines.joined(separator: "\n")
    #expect(all.contains("End: not published → Jun\u{A0}2026"), "\(all)")
    #expect(all.contains("Delivery (2024): changed: delivery"), "\(all)")
    #expect(all.contains("Delivery (2025): added, USD\u{A0}300,000.00"), "\(all)")
    #expect(all.contains("Budget by year published: no → yes"), "\(all)")
    #expect(all.contains("Delivery in 2025"), "\(all)")
  }

  @Test func `two editions in different currencies have no sums in common`() throws {
    let old = try Shipped.plan()
    let text = try AmendedPlan.original().replacing("currency: BAM", with: "currency: EUR")
    let editions = try Self.editions(try AmendedPlan.original(), text)
    let document = try Shipped.composer(.english).changes(between: editions)
    #expect(Shape.tables(of: document).allSatisfy { $0.anchor != "table.by-year" })
    #expect(old.budgetSummary?.currency == "BAM")
  }

  @Test func `editions that say the same say so`() throws {
    let plan = try Shipped.plan()
    let editions = ComparedEditions.plans(plan, plan)
    let composer = try Shipped.composer(.english)
    #expect(composer.changesText(between: editions).last?.contains("nothing was changed") == true)
    let names = composer.changes(between: editions).parts.map(\.name)
    #expect(names == ["head", "summary", "closing"])
  }

  @Test func `prose that changed is told with its lists and emphasis, not with signs`() throws {
    let old = try AmendedPlan.original()
    let line = "{ bs: Rezervna stavka i faze provedbe, en: Reserve line and phased start,"
    let prose = #"{ bs: "**Rezervna** stavka:\n\n- prva faza\n- druga faza", en: Reserve line,"#
    let new = old.replacing(line, with: prose)
    #expect(new != old)
    let editions = try Self.editions(old, new)
    let dump = DocumentDump.text(of: try Shipped.composer(.bosnian).changes(between: editions))
    #expect(dump.contains("– prva faza") && !dump.contains("- prva"), "\(dump)")
    #expect(dump.contains("Rezervna") && dump.contains("prva faza"), "\(dump)")
    #expect(dump.contains("Rezervna stavka i faze provedbe"), "\(dump)")
  }

  @Test func `the public reads no value that would give a small count away`() throws {
    let old = try AmendedPlan.original()
    let new = old.replacing("{ year: 2024, value: 57 }", with: "{ year: 2024, value: 85.7 }")
      .replacing(
        "source: koalicija, frequency", with: "source: koalicija, from_incidents: true, frequency")
    #expect(new != old)
    let editions = try Self.editions(old, new)
    let changes = editions.publicChanges.filter { $0.path.contains("baseline") }
    #expect(!changes.isEmpty)
    for change in changes { #expect(change.old == .withheld && change.new == .withheld) }
    #expect(
      editions.changes.changes.contains {
        $0.new == .percentage(DecimalNumber(tenThousandths: 857_000))
      })
  }

  // MARK: - Editions

  private static func amended() throws -> ComparedEditions {
    try editions(try AmendedPlan.original(), try AmendedPlan.text())
  }

  private static func editions(_ old: String, _ new: String) throws -> ComparedEditions {
    let definitions = try [old, new].map {
      try Shipped.definition(SourceText(name: "edition.yaml", bytes: Array($0.utf8)))
    }
    return try #require(ComparedEditions(from: definitions[0], to: definitions[1]))
  }
}
