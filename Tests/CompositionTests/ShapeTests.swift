import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct ShapeTests {
  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `all languages give trees of the same shape`(_ path: String) throws {
    let definition = try Shipped.definition(path)
    let shapes = try Shipped.tags.map { Shape.text(of: try Shipped.document(definition, $0)) }
    #expect(Set(shapes).count == 1)
  }

  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `anchors are unique and cells never empty`(_ path: String) throws {
    let document = try Shipped.document(try Shipped.definition(path), .bosnian)
    var anchors: Set<Anchor> = []
    for anchor in document.anchors { #expect(anchors.insert(anchor).inserted, "\(anchor.name)") }
    for table in Shape.tables(of: document) {
      #expect(!table.alternative.isEmpty)
      var above = 0
      for row in table.header + (0..<table.body.count).map({ table.body[$0] }) {
        let width = row.cells.reduce(above) { $0 + $1.columnSpan }
        // Columns into which cells of two rows reach from this row.
        above = row.cells.reduce(0) { $0 + ($1.rowSpan > 1 ? $1.columnSpan : 0) }
        #expect(width == table.columns.count, "\(table.anchor.name)")
        #expect(row.cells.allSatisfy { !$0.blocks.isEmpty }, "\(table.anchor.name)")
      }
    }
  }

  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `two languages merge side by side`(_ path: String) throws {
    let definition = try Shipped.definition(path)
    let merged = BilingualMerge.columns(
      try Shipped.document(definition, .bosnian), try Shipped.document(definition, .english))
    #expect(merged.info.languages == [.bosnian, .english])
    #expect(
      merged.parts.map(\.name) == (try Shipped.document(definition, .english)).parts.map(\.name))
  }

  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `all editions can be cited alike, those in two languages too`(_ path: String) throws {
    let definition = try Shipped.definition(path)
    let first = try Shipped.document(definition, .bosnian)
    for language in Shipped.tags where language != .bosnian {
      let second = try Shipped.document(definition, language)
      #expect(SynopticNumbering.differences(first, second) == [])
      for layout in BilingualLayout.allCases {
        let merged = BilingualMerge.merge(first, second, layout)
        #expect(SynopticNumbering.differences(merged, second) == [], "\(layout) \(language)")
      }
    }
    var changed = first
    let place = try #require(changed.parts.firstIndex { !$0.blocks.isEmpty })
    changed.parts[place].blocks.insert(
      .heading(Heading(level: 1, anchor: "new", [.text("Novo")])), at: 0)
    #expect(SynopticNumbering.differences(first, changed) != [])
  }

  @Test(arguments: ["input/sanski-most/plan.yaml"])
  func `no level of headings is left out`(_ path: String) throws {
    var level = 0
    try Shipped.document(try Shipped.definition(path), .bosnian).visitStandingBlocks { block in
      guard case .heading(let heading) = block else { return }
      #expect(heading.level <= level + 1, "\(heading.anchor.name)")
      level = heading.level
    }
    #expect(level > 0)
  }

  @Test(arguments: Outline.Kind.allCases)
  func `the shipped outline is the one that the program knows`(_ kind: Outline.Kind) throws {
    let text = String(
      decoding: try Repository.bytes("Data/outlines/\(kind.rawValue).yaml"), as: UTF8.self)
    let source = SourceText(name: kind.rawValue, bytes: Array(text.utf8))
    let loaded = OutlineLoader.load(
      source,
      .init(
        name: kind.rawValue, sections: Composer.sectionNames(of: kind),
        needs: Composer.needNames(of: kind),
        absences: Outline.Absence.allCases.map(\.rawValue)))
    #expect(loaded.diagnostics == [])
    let entries = try #require(loaded.value).map { entry in
      Outline.Entry(
        entry.section, needs: entry.needs,
        absence: entry.absence.flatMap(Outline.Absence.init(rawValue:)) ?? .omit)
    }
    #expect(entries == Outline.standard(kind).entries)
  }

  @Test(arguments: Outline.Kind.allCases)
  func `sections and what they need have names in every language`(_ kind: Outline.Kind) throws {
    let lists = try Shipped.codelists()
    let sections = try #require(lists[list: kind.codelist])
    #expect(sections.entries.map(\.code.key) == Composer.sectionNames(of: kind))
    let data = try #require(lists[list: "section-data"])
    for entry in sections.entries + data.entries {
      for tag in Shipped.tags { #expect(entry.names[tag]?.isEmpty == false, "\(entry.code.key)") }
    }
    for need in Composer.needNames(of: kind) { #expect(data[Code(need)] != nil, "\(need)") }
  }

  @Test func `a section without data can say so`() throws {
    let plan = try Shipped.plan()
    #expect(!plan.actions.contains { $0.kind == "visibility" })
    let outline = Outline(entries: [
      .init("visibility", absence: .say), .init("risks"), .init("survey", absence: .require),
    ])
    let document = try Shipped.composer(.english).actionPlan(of: plan, outline: outline)
    #expect(document.parts.map(\.name) == ["visibility", "risks", "survey"])
    #expect(document.gaps.map(\.section) == ["visibility"])
    let text = DocumentDump.text(of: document)
    #expect(text.contains("Visibility and communication"))
    #expect(text.contains("actions of visibility and communication"))
    let refused = try Shipped.composer(.english).actionPlan(
      of: plan, outline: Outline(entries: [.init("visibility", absence: .require)]))
    #expect(refused.parts.isEmpty)
    #expect(refused.gaps.map(\.treatment) == [.refused])
  }

  @Test func `an outline chooses and orders sections`() throws {
    let document = try Shipped.composer(.english).actionPlan(
      of: try Shipped.plan(), outline: Outline(sections: ["risks", "actors", "visibility"]))
    #expect(document.parts.map(\.name) == ["risks", "actors"])
  }
}

/// What stands in a tree, without what it says.
enum Shape {
  static func text(of document: Document) -> String {
    document.parts.map { part in
      "\(part.name) \(part.orientation): " + part.blocks.map(text).joined(separator: " ")
    }.joined(separator: "\n")
  }

  static func tables(of document: Document) -> [Table] {
    document.parts.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  private static func text(of block: Block) -> String {
    switch block {
    case .heading(let heading): "h\(heading.level)#\(heading.anchor.name)"
    case .paragraph(let paragraph): paragraph.role.rawValue
    case .list(let list):
      "[" + list.items.map { $0.map(text).joined(separator: "+") }.joined(separator: ",") + "]"
    case .table(let table):
      "table#\(table.anchor.name)("
        + (table.header + (0..<table.body.count).map { table.body[$0] }).map(text)
        .joined(separator: ";") + ")"
    case .figure(let figure): "figure#\(figure.anchor.name)"
    case .group(let blocks): blocks.map(text).joined(separator: "+")
    case .parallel: "parallel"
    case .contents(let contents): "contents\(contents.depth)"
    case .pageBreak: "break"
    }
  }

  private static func text(of row: Row) -> String {
    row.kind.rawValue + ":"
      + row.cells.map { cell in
        "\(cell.columnSpan)" + cell.blocks.map(text).joined(separator: "+")
      }.joined(separator: "|")
  }
}
