import Composition
import Diagnostics
import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

struct ProjectSummaryTests {
  @Test(arguments: [
    "1.746.947\u{A0}USD", "najmanje 332.072\u{A0}USD", "najviše 1.414.875\u{A0}USD",
    "najmanje 19,01\u{A0}% od ukupnih doprinosa", "2022. – nije objavljeno",
    "2023. – 217.053\u{A0}USD (12,42\u{A0}%)", "2024. – 115.019\u{A0}USD (6,58\u{A0}%)",
    "Realizacija sredstava za 2022. godinu: nije objavljeno.",
    "Proteklo vremena do 31.\u{A0}12.\u{A0}2024.: 100,0\u{A0}%",
    "(decembar 2024.) istekao je do 31.\u{A0}12.\u{A0}2024., a izvor i dalje navodi status „U toku“",
    "Naziv projekta na engleskom jeziku: nije objavljeno.", "nema objavljenih indikatora",
    "Podjela sredstava po organizacijama: nije objavljeno.", "Budžet po godinama: nije objavljeno.",
    "različito navodi ulogu iste organizacije: Međunarodna organizacija za migracije (IOM)",
  ])
  func `the figures of SPSC read as they must`(_ words: String) throws {
    #expect(try Self.spsc(.bosnian).contains(words))
  }

  @Test func `a statement without a translation is a gap with its original`() throws {
    // The file alone, without the catalogue beside it.
    let path = "input/spsc/project.yaml"
    let alone = try Shipped.definition(
      SourceText(name: path, bytes: try Repository.bytes(path)))
    let document = try Shipped.document(alone, .english)
    let dump = DocumentDump.text(of: document)
    #expect(dump.contains("Mlade žene i muškarci uključeni su u aktivnosti"))
    let text = Spelled.text(document, try Shipped.profile(.english))
    #expect(text.contains("1.2 [—]"))
    #expect(text.contains("The mark [—] stands where"))
    #expect(try !Self.spsc(.english).contains("[—]"))
  }

  @Test func `a title without a translation stands in its own language`() throws {
    let document = try Shipped.composer(.english).projectSummary(
      of: Shipped.project(), asOf: nil)
    let paragraphs = document.parts.flatMap(\.blocks).compactMap { block -> Paragraph? in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    let title = try #require(paragraphs.first { $0.role == .pageTitle })
    let expected = try #require(Shipped.project().title[.bosnian])
    #expect(title.content.contains(.language(.bosnian, [.text(expected)])))
  }

  @Test func `the day from which one looks back is told`() throws {
    let text = try Self.spsc(.english, asOf: CalendarDay(year: 2026, month: 3, day: 1))
    #expect(text.contains("as of 1\u{A0}Mar\u{A0}2026"))
    #expect(text.contains("was reached by 1\u{A0}Mar\u{A0}2026"))
  }

  @Test func `a contribution of the whole total names its donor where there are several`() throws {
    let yaml = MarkedProject.yaml
      .replacing("88906.5, currency: USD", with: "99905.5")
      .replacing("roles: [implementing]", with: "roles: [implementing, funding]")
    let source = SourceText(name: "marked.yaml", bytes: Array(yaml.utf8))
    let document = try Shipped.document(try Shipped.definition(source), .english)
    let text = Spelled.text(document, try Shipped.profile(.english))
    #expect(text.contains("e-second: EUR\u{A0}99,905.50; date: 7\u{A0}Mar\u{A0}2031"))
  }

  @Test func `what is unknown is neither zero nor empty in the chart`() throws {
    let document = try Shipped.composer(.bosnian).projectSummary(
      of: Shipped.project(), asOf: nil)
    let tables = document.parts.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let blocks = tables.filter { $0.role == .panels }.flatMap { table in
      (0..<table.body.count).flatMap { table.body[$0].cells.flatMap(\.blocks) }
    }
    let charts = blocks.compactMap { block -> Chart? in
      guard case .figure(let figure) = block, case .chart(let chart) = figure.content else {
        return nil
      }
      return chart
    }
    #expect(charts.first?.series.first?.values.first == .some(nil))
    #expect(charts.first?.categories == ["2022 (nije objavljeno)", "2023", "2024"])
  }

  private static func spsc(_ tag: LanguageTag, asOf day: CalendarDay? = nil) throws -> String {
    let document = try Shipped.composer(tag).projectSummary(of: Shipped.project(), asOf: day)
    return Spelled.text(document, try Shipped.profile(tag))
  }
}
