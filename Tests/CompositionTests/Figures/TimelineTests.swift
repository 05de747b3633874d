import Composition
import DocumentTree
import Languages
import PlanModel
import Testing

struct TimelineTests {
  @Test func `marks stand in the quarters that an action touches`() throws {
    let table = try Self.table("2025", "2028", ["2025-04-01/2025-09-30", "2026/2026"])
    #expect(table.columns.count == 18)
    #expect(table.header.count == 2)
    #expect(Self.marks(table.body[1]) == "·■■·············")
    #expect(Self.marks(table.body[2]) == "····■■■■········")
    #expect(table.rowHeaderCount == 1)
    #expect(table.alternative.contains("u 2025. godini 1 aktivnost; u 2026. godini 1 aktivnost"))
  }

  @Test func `long plans are cut into half-years, longer ones into years`() throws {
    let halves = try Self.table("2025", "2032", ["2025-07-01/2026-06-30"])
    #expect(Self.marks(halves.body[1]) == "·■■·············")
    let years = try Self.table("2025", "2040", ["2026-12-31/2028-01-01"])
    #expect(Self.marks(years.body[1]) == "·■■■············")
    #expect(years.header.count == 1)
  }

  @Test func `an action without a time has no mark and is named`() throws {
    let document = try Self.document("2025", "2026", ["2025/2025", nil])
    let part = try #require(document.parts.first { $0.name == "timeline" })
    #expect(part.orientation == .landscape)
    let notes = part.blocks.compactMap { block -> String? in
      guard case .paragraph(let paragraph) = block, paragraph.role == .note else { return nil }
      return paragraph.content.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
    }
    #expect(notes == ["Rok nije objavljen: A2."])
  }

  private static func marks(_ row: Row) -> String {
    row.cells.dropFirst().dropLast().map { cell -> String in
      guard case .paragraph(let paragraph) = cell.blocks.first else { return "?" }
      return paragraph.content == [.text("■")] ? "■" : paragraph.content.isEmpty ? "·" : "?"
    }.joined()
  }

  private static func table(_ start: String, _ end: String, _ times: [String?]) throws -> Table {
    let document = try document(start, end, times)
    let part = try #require(document.parts.first { $0.name == "timeline" })
    return try #require(
      part.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
  }

  private static func document(
    _ start: String, _ end: String, _ times: [String?]
  ) throws -> Document {
    let text = LocalizedText([.init(.bosnian, "tekst")])
    return try Shipped.composer(.bosnian).actionPlan(
      of: Plan(
        id: "plan", dataStatus: .real,
        languages: DefinitionLanguages(primary: .bosnian, secondary: nil), title: text,
        localGovernment: "ba-livno", period: try period("\(start)/\(end)"),
        edition: Edition(number: "1", stage: .adopted),
        actions: try times.enumerated().map { place, time in
          Action(id: "A\(place + 1)", title: text, timeframe: try time.map(period))
        }))
  }

  private static func period(_ text: String) throws -> Period {
    let dates = try text.split(separator: "/").map { try #require(PartialDate($0)) }
    return Period(start: dates[0], end: dates[1])
  }
}
