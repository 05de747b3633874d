import Composition
import DocumentTree
import Languages
import PlanModel
import Testing

struct ActionTableTests {
  @Test func `rows of a long table are made one by one`() throws {
    let ids = (1...20_000).map { "A\($0)" }
    let table = try Self.table(
      Self.plan(
        objectives: [Objective(id: "C1", title: Self.text("cilj"), actions: ids)],
        actions: ids.map { Self.action($0, cost: 10) }))
    #expect(table.body.count == 20_004)
    #expect(Self.text(table.body[20_000]).hasPrefix("20.000. A20000 akcija"))
    #expect(table.body[20_003].kind == .attention)
    #expect(Self.text(table.body[20_002]).hasPrefix("Ukupno 200.000,00 20.000 aktivnosti"))
  }

  @Test func `an action stands below the first objective that names it`() throws {
    let table = try Self.table(
      Self.plan(
        objectives: [
          Objective(id: "C1", title: Self.text("jedan"), actions: ["A2"]),
          Objective(id: "C2", title: Self.text("dva"), actions: ["A2", "A1"]),
        ], actions: [Self.action("A1", cost: 1), Self.action("A2", cost: 2)]))
    let starts = (0..<table.body.count).map { Self.text(table.body[$0]).prefix(6) }
    #expect(starts.prefix(6) == ["C1 jed", "1. A2 ", "Ukupno", "C2 dva", "2. A1 ", "Ukupno"])
  }

  @Test func `actions of no objective and unknown costs are told last`() throws {
    let table = try Self.table(
      Self.plan(objectives: [], actions: [Self.action("A1", cost: nil)]))
    let kinds = (0..<table.body.count).map { table.body[$0].kind }
    #expect(kinds == [.group, .plain, .subtotal, .total, .attention])
    #expect(
      Self.text(table.body[4]) == "Aktivnosti čiji trošak nije objavljen nije objavljeno A1")
  }

  private static func table(_ plan: Plan) throws -> Table {
    let document = try Shipped.composer(.bosnian).actionPlan(of: plan)
    let part = try #require(document.parts.first { $0.name == "actions" })
    return try #require(
      part.blocks.compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }.first)
  }

  private static func plan(objectives: [Objective], actions: [Action]) throws -> Plan {
    Plan(
      id: "plan", dataStatus: .real,
      languages: DefinitionLanguages(primary: .bosnian, secondary: nil), title: text("plan"),
      localGovernment: "ba-livno",
      period: Period(
        start: try #require(PartialDate("2025")), end: try #require(PartialDate("2028"))),
      edition: Edition(number: "1", stage: .adopted), objectives: objectives, actions: actions)
  }

  private static func action(_ id: String, cost: Int?) -> Action {
    Action(
      id: id, title: text("akcija"),
      cost: ActionCost(currency: "BAM", total: cost.map { DecimalNumber($0) }))
  }

  private static func text(_ words: String) -> LocalizedText {
    LocalizedText([.init(.bosnian, words)])
  }

  private static func text(_ row: Row) -> String {
    Spelled.text(row.cells.flatMap(\.blocks), try? Shipped.profile(.bosnian))
  }
}

/// Blocks in the words of a language, as readers see them.
enum Spelled {
  static func text(_ blocks: [Block], _ profile: LanguageProfile?) -> String {
    blocks.map { text($0, profile) }.joined(separator: " ")
  }

  static func text(_ document: Document, _ profile: LanguageProfile?) -> String {
    text(document.parts.flatMap(\.blocks), profile)
  }

  private static func text(_ block: Block, _ profile: LanguageProfile?) -> String {
    switch block {
    case .heading(let heading): line(heading.content, profile)
    case .paragraph(let paragraph): line(paragraph.content, profile)
    case .list(let list): text(list.items.flatMap(\.self), profile)
    case .table(let table):
      (table.header + (0..<table.body.count).map { table.body[$0] })
        .map { text($0.cells.flatMap(\.blocks), profile) }.joined(separator: " ")
    case .figure(let figure): figure.alternative
    case .group(let blocks): text(blocks, profile)
    case .parallel, .contents, .pageBreak: ""
    }
  }

  static func line(_ content: [Inline], _ profile: LanguageProfile?) -> String {
    content.map { inline in
      switch inline {
      case .text(let words), .code(let words): words
      case .value(let value): profile?.spell(value) ?? ""
      case .strong(let content), .emphasis(let content), .language(_, let content),
        .link(_, let content), .note(let content):
        line(content, profile)
      case .missing: "[—]"
      case .count, .reference, .field, .lineBreak: " "
      }
    }.joined()
  }
}
