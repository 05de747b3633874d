import Composition
import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

struct FourKindsTests {
  @Test(arguments: FourKinds.allCases, Shipped.written)
  func `a document says what was reviewed`(_ kind: FourKinds, _ tag: LanguageTag) throws {
    try Golden.expect(
      DocumentDump.text(of: try kind.document(tag)),
      "Composition/\(kind.rawValue).\(tag.rawValue).txt")
  }

  @Test(arguments: Shipped.written)
  func `the consolidated report says what was reviewed`(_ tag: LanguageTag) throws {
    try Golden.expect(
      DocumentDump.text(of: try InventedMembers().document(tag)),
      "Composition/consolidated-report.\(tag.rawValue).txt")
  }

  @Test func `all languages give trees of the same shape that can be cited alike`() throws {
    let members = try InventedMembers()
    let documents =
      try FourKinds.allCases.map { kind in try Shipped.tags.map { try kind.document($0) } }
      + [try Shipped.tags.map { try members.document($0) }]
    for editions in documents {
      #expect(Set(editions.map { Shape.text(of: $0) }).count == 1)
      for edition in editions.dropFirst() {
        #expect(SynopticNumbering.differences(editions[0], edition) == [])
        for layout in BilingualLayout.allCases {
          let merged = BilingualMerge.merge(editions[0], edition, layout)
          #expect(SynopticNumbering.differences(merged, edition) == [], "\(layout)")
        }
      }
      var anchors: Set<Anchor> = []
      for anchor in editions[0].anchors {
        #expect(anchors.insert(anchor).inserted, "\(anchor.name)")
      }
      for table in Shape.tables(of: editions[0]) {
        for row in table.header + (0..<table.body.count).map({ table.body[$0] }) {
          #expect(row.cells.reduce(0) { $0 + $1.columnSpan } == table.columns.count)
        }
      }
    }
  }

  @Test func `nobody's summary shows what the public plan hides, whoever makes it`() throws {
    let plan = try Shipped.plan()
    let composers = try [Audience.everybody, .insiders].map { audience in
      Composer(
        profile: try Shipped.profile(.english), codelists: try Shipped.codelists(),
        for: Readership(audience))
    }
    let summaries = composers.map { DocumentDump.text(of: $0.publicSummary(of: plan)) }
    #expect(summaries[0] == summaries[1])
    #expect(summaries[0].contains("*") && !summaries[0].contains("INTERNAL"))
    let sheets = composers.map { DocumentDump.text(of: $0.incidentResponseSheet(of: plan)) }
    #expect(sheets[0] == sheets[1] && sheets[0].contains("FOR INTERNAL USE"))
  }

  @Test func `a summary of many actions shows eight, of every objective some`() throws {
    let members = try InventedMembers()
    let plans = members.members.compactMap { member in
      if case .plan(let plan) = member { plan } else { nil }
    }
    let large = try #require(plans.first { $0.actions.count > 8 })
    let document = try Shipped.composer(.english).publicSummary(of: large)
    let part = try #require(document.parts.first { $0.name == "actions" })
    let table = try #require(Shape.tables(of: Document(info: document.info, parts: [part])).first)
    #expect(table.body.count == 8)
    let rows = (0..<8).map { "\(table.body[$0])" }
    let last = try #require(large.objectives.last?.actions.first?.dropFirst())
    #expect(rows.contains { $0.contains("Action \(last) (example)") })
    #expect(document.gaps.map(\.section) == ["survey"], "what is left out is said")
  }

  @Test func `sections without data are told, and a portfolio chooses its topics`() throws {
    let members = try InventedMembers()
    let portfolio = members.portfolio
    let chosen = Portfolio(
      id: portfolio.id, dataStatus: portfolio.dataStatus, languages: portfolio.languages,
      title: portfolio.title, period: portfolio.period, topics: ["incidents", "units", "finance"])
    let document = try Shipped.composer(.english).consolidatedReport(
      of: chosen, members: members.members)
    #expect(document.parts.map(\.name) == ["head", "contents", "incidents", "units", "finance"])
    let empty = try Shipped.composer(.english).consolidatedReport(of: chosen, members: [])
    #expect(empty.gaps.map(\.section) == ["incidents", "units", "finance"])
  }
}
