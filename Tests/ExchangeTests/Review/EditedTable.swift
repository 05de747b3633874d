import OfficePackage
import TestSupport
import Translation
import XMLTree

/// A review table whose XML is edited as people edit it in an office program.
struct EditedTable {
  let format: ReviewFormat
  var package: OfficePackage
  var root: XMLElement
  /// The rows of texts, without the headings.
  var rows: [XMLElement]
  /// The row of the headings; nil to take it away.
  var heading: XMLElement?
  /// The rows of the manifest.
  var manifest: [XMLElement]
  var comments: [XMLElement] = []
  var resolved: [String] = []
  var regions: [XMLElement] = []
  /// Blocks that are put before and after the table.
  var before: [XMLElement] = []
  var after: [XMLElement] = []
  /// After how many rows the table is cut in two; nil for a whole one.
  var cut: Int?
  var hasManifest = true

  init(_ format: ReviewFormat, _ bytes: [UInt8]) throws {
    self.format = format
    package = try OfficePackage.read(bytes)
    root = try XMLReader.parse(package[format.main] ?? [])
    (rows, manifest) = ([], [])
    let tables = root.all(format == .word ? "w:tbl" : "table:table")
    let all = tables.map { $0.all(rowName) }
    heading = all[0][0]
    rows = Array(all[0].dropFirst())
    manifest = all[1]
  }

  var rowName: String { format == .word ? "w:tr" : "table:table-row" }
  var cellName: String { format == .word ? "w:tc" : "table:table-cell" }
  var paragraphName: String { format == .word ? "w:p" : "text:p" }

  mutating func removeManifest() { hasManifest = false }

  // MARK: Pieces

  /// Words in a run.
  func run(_ words: String) -> XMLElement {
    format == .word
      ? XMLElement(
        "w:r", [], [.element(XMLElement("w:t", [.init("xml:space", "preserve")], [.text(words)]))])
      : XMLElement("text:span", [], [.text(words)])
  }

  /// A paragraph of words.
  func paragraph(_ words: String) -> XMLElement {
    XMLElement(paragraphName, [], [.element(run(words))])
  }

  /// A cell of words.
  func cell(_ words: String) -> XMLElement {
    XMLElement(cellName, [], [.element(paragraph(words))])
  }

  /// A row of cells.
  func row(_ words: [String]) -> XMLElement {
    XMLElement(rowName, [], words.map { .element(cell($0)) })
  }

  /// The places of the cells among the children of a row.
  func cells(of row: XMLElement) -> [Int] {
    row.children.indices.filter { index in
      if case .element(let element) = row.children[index] {
        element.name == cellName
      } else {
        false
      }
    }
  }

  /// Changes one cell of a row.
  mutating func edit(_ row: Int, _ column: Int, _ change: (inout XMLElement) -> Void) {
    let place = cells(of: rows[row])[column]
    guard case .element(var cell) = rows[row].children[place] else { return }
    change(&cell)
    rows[row].children[place] = .element(cell)
  }

  /// Puts other words in the place of a cell's.
  mutating func replace(_ row: Int, _ column: Int, with words: [String]) {
    let paragraphs = words.map { XMLElement.Node.element(paragraph($0)) }
    let name = paragraphName
    edit(row, column) { cell in
      cell.children.removeAll { if case .element(let e) = $0 { e.name == name } else { false } }
      cell.children += paragraphs
    }
  }

  /// Adds nodes to the end of a cell's last paragraph.
  mutating func append(_ row: Int, _ column: Int, _ nodes: [XMLElement]) {
    let name = paragraphName
    edit(row, column) { cell in
      guard
        let last = cell.children.lastIndex(where: {
          if case .element(let e) = $0 { e.name == name } else { false }
        }), case .element(var paragraph) = cell.children[last]
      else { return }
      paragraph.children += nodes.map { .element($0) }
      cell.children[last] = .element(paragraph)
    }
  }
}
