import DocumentTree
import Languages
import Testing

/// What a reader finds of incidents in a document, table by table.
struct PrintedIncidents {
  /// One number as it is printed: between two bounds, which are one for a number that is shown.
  struct Number: Equatable {
    let lower: Int
    let upper: Int
    var isHidden: Bool { lower < upper || isMarked }
    /// Whether a mark stands in place of the number.
    let isMarked: Bool
  }

  /// One row with a heading and numbers; nil where none is known.
  struct Line {
    let kind: Row.Kind
    let label: String
    let numbers: [Number?]
  }

  /// More than any number of the tests; a number of which nothing is said may be as large.
  static let most = 100_000

  private(set) var tables: [String: [Line]] = [:]
  /// The column headings of the table by type.
  private(set) var columnCount = 0
  /// All percentages that are printed.
  private(set) var percentages = 0

  /// Reads the tables of a document.
  init(_ document: Document) throws {
    for block in document.parts.flatMap(\.blocks) {
      guard case .table(let table) = block, table.role == .data else { continue }
      let rows = (0..<table.body.count).map { table.body[$0] }
      if table.anchor.name == "table.incidents" { columnCount = table.columns.count - 1 }
      tables[table.anchor.name] = try rows.map { row in
        let contents = row.cells.map(Self.content)
        percentages += contents.joined().count { inline in
          if case .value(.percent) = inline { true } else { false }
        }
        return Line(
          kind: row.kind, label: Self.words(contents.first ?? []),
          numbers: try contents.dropFirst().filter { !Self.isShare($0) }.map(Self.number))
      }
    }
  }

  /// The same with small numbers hidden, and nothing besides.
  func hiding(below minimum: Int) -> PrintedIncidents {
    var result = self
    result.tables = tables.mapValues { lines in
      lines.map { line in
        let numbers = line.numbers.map { number -> Number? in
          guard let number, (1..<minimum).contains(number.lower) else { return number }
          return Number(lower: 1, upper: minimum - 1, isMarked: true)
        }
        return Line(kind: line.kind, label: line.label, numbers: numbers)
      }
    }
    return result
  }

  private static func content(_ cell: Cell) -> [Inline] {
    cell.blocks.flatMap { block -> [Inline] in
      if case .paragraph(let paragraph) = block { paragraph.content } else { [] }
    }
  }

  private static func words(_ content: [Inline]) -> String {
    content.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
  }

  private static func isShare(_ content: [Inline]) -> Bool {
    if case .value(.percent)? = content.first { true } else { false }
  }

  private static func number(_ content: [Inline]) throws -> Number? {
    switch content.first {
    case .value(.number(let number, _)) where content.count == 1:
      let value = try #require(Int(number.description))
      return Number(lower: value, upper: value, isMarked: false)
    case .text("<"):
      guard case .value(.number(let bound, _))? = content.last else { throw Unreadable() }
      return Number(lower: 1, upper: try #require(Int(bound.description)) - 1, isMarked: true)
    case .text("*"): return Number(lower: 1, upper: most, isMarked: true)
    case .text: return nil
    default: throw Unreadable()
    }
  }

  /// A cell holds something that is no number and no mark.
  struct Unreadable: Error {}
}
