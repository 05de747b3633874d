import OfficePackage
import TestSupport
import Translation
import XMLTree

/// A review table whose XML is edited as people edit it in an office program.
struct EditedTable {
  let format: ReviewFormat
  private var package: OfficePackage
  private var root: XMLElement
  /// The rows of texts, without the headings.
  var rows: [XMLElement]
  /// The row of the headings; nil to take it away.
  var heading: XMLElement?
  /// The rows of the manifest.
  var manifest: [XMLElement]
  private var comments: [XMLElement] = []
  private var resolved: [String] = []
  private var regions: [XMLElement] = []
  /// Blocks that are put before and after the table.
  var before: [XMLElement] = []
  var after: [XMLElement] = []
  /// After how many rows the table is cut in two; nil for a whole one.
  var cut: Int?
  private var hasManifest = true

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

  // MARK: Tracked changes and comments

  /// Words that were inserted with tracked changes.
  mutating func insertion(_ words: String, by author: String) -> [XMLElement] {
    switch format {
    case .word:
      return [
        XMLElement(
          "w:ins",
          [.init("w:id", "9"), .init("w:author", author), .init("w:date", "2026-03-27T10:00:00Z")],
          [.element(run(words))])
      ]
    case .openDocument:
      let id = region("text:insertion", author, [])
      return [
        XMLElement("text:change-start", [.init("text:change-id", id)]), run(words),
        XMLElement("text:change-end", [.init("text:change-id", id)]),
      ]
    }
  }

  /// Words that were deleted with tracked changes.
  mutating func deletion(_ words: String, by author: String) -> [XMLElement] {
    switch format {
    case .word:
      let text = XMLElement("w:delText", [.init("xml:space", "preserve")], [.text(words)])
      return [
        XMLElement(
          "w:del",
          [
            .init("w:id", "8"), .init("w:author", author),
            .init("w:date", "2026-03-27T10:00:00Z"),
          ],
          [.element(XMLElement("w:r", [], [.element(text)]))])
      ]
    case .openDocument:
      let id = region("text:deletion", author, [paragraph(words)])
      return [XMLElement("text:change", [.init("text:change-id", id)])]
    }
  }

  private mutating func region(
    _ name: String, _ author: String, _ content: [XMLElement]
  ) -> String {
    let id = "ct\(regions.count)"
    let info = XMLElement(
      "office:change-info", [],
      [
        .element(XMLElement("dc:creator", [], [.text(author)])),
        .element(XMLElement("dc:date", [], [.text("2026-03-27T10:00:00")])),
      ])
    let change = XMLElement(name, [], [.element(info)] + content.map { .element($0) })
    regions.append(
      XMLElement(
        "text:changed-region", [.init("xml:id", id), .init("text:id", id)], [.element(change)]))
    return id
  }

  /// What a comment puts into the line.
  mutating func comment(
    _ words: String, by author: String, isResolved: Bool = false
  ) -> [XMLElement] {
    switch format {
    case .word:
      let id = String(comments.count)
      var paragraph = paragraph(words)
      let name = "0000000" + id
      paragraph[attribute: "w14:paraId"] = name
      if isResolved { resolved.append(name) }
      comments.append(
        XMLElement(
          "w:comment", [.init("w:id", id), .init("w:author", author)], [.element(paragraph)])
      )
      return [
        XMLElement("w:commentRangeStart", [.init("w:id", id)]),
        XMLElement("w:commentRangeEnd", [.init("w:id", id)]),
        XMLElement(
          "w:r", [], [.element(XMLElement("w:commentReference", [.init("w:id", id)]))]),
      ]
    case .openDocument:
      return [
        XMLElement(
          "office:annotation",
          isResolved
            ? [
              .init(
                "xmlns:loext",
                "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
              .init("loext:resolved", "true"),
            ] : [],
          [
            .element(XMLElement("dc:creator", [], [.text(author)])),
            .element(paragraph(words)),
          ])
      ]
    }
  }

  // MARK: The file

  /// The edited file.
  func bytes() throws -> [UInt8] {
    var package = package
    var count = 0
    var edited = rebuilt(root, &count)
    if format == .openDocument, !regions.isEmpty {
      edited = edited.mapped("office:text") { text in
        text.children.insert(
          .element(XMLElement("text:tracked-changes", [], regions.map { .element($0) })), at: 0)
      }
    }
    package[format.main] = Array(CompactXML.text(of: edited).utf8)
    if !comments.isEmpty {
      let spaces: [XMLElement.Attribute] = [
        .init("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        .init("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        .init("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
      ]
      let part = XMLElement("w:comments", spaces, comments.map { .element($0) })
      package["word/comments.xml"] = Array(CompactXML.text(of: part).utf8)
      let name = Relationships.partName(for: format.main)
      var relationships = try Relationships(parsing: package[name] ?? [])
      _ = relationships.add(
        type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
        target: "comments.xml")
      if !resolved.isEmpty {
        let done = resolved.map { name in
          XMLElement("w15:commentEx", [.init("w15:paraId", name), .init("w15:done", "1")])
        }
        let extended = XMLElement("w15:commentsEx", spaces, done.map { .element($0) })
        package["word/commentsExtended.xml"] = Array(CompactXML.text(of: extended).utf8)
        _ = relationships.add(
          type: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
          target: "commentsExtended.xml")
      }
      package[name] = relationships.bytes
      var types = try ContentTypes(parsing: package[ContentTypes.partName] ?? [])
      types.addOverride(
        "word/comments.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")
      package[ContentTypes.partName] = types.bytes
    }
    return try package.bytes()
  }

  /// The tree with the edited rows in the place of its own.
  private func rebuilt(_ element: XMLElement, _ tables: inout Int) -> XMLElement {
    let tableName = format == .word ? "w:tbl" : "table:table"
    var result = element
    result.children = element.children.flatMap { child -> [XMLElement.Node] in
      guard case .element(let inner) = child else { return [child] }
      guard inner.name == tableName else { return [.element(rebuilt(inner, &tables))] }
      tables += 1
      if tables == 1 {
        let parts = cut.map { [Array(rows.prefix($0)), Array(rows.dropFirst($0))] } ?? [rows]
        let halves = parts.enumerated().map { index, rows in
          table(like: inner, (index == 0 ? [heading].compactMap(\.self) : []) + rows)
        }
        let joined = halves.flatMap { [$0, paragraph("")] }.dropLast()
        return (before + joined + after).map { .element($0) }
      }
      return hasManifest ? [.element(table(like: inner, manifest))] : []
    }
    return result
  }

  private func table(like table: XMLElement, _ rows: [XMLElement]) -> XMLElement {
    var table = table
    let kept = [
      "w:tblPr", "w:tblGrid", "table:desc", "table:table-column", "table:table-columns",
      "table:table-header-columns",
    ]
    table.children.removeAll {
      if case .element(let inner) = $0 { !kept.contains(inner.name) } else { true }
    }
    table.children += rows.map { .element($0) }
    return table
  }
}

extension XMLElement {
  /// The element with those of a name changed.
  func mapped(_ name: String, _ change: (inout XMLElement) -> Void) -> XMLElement {
    var element = self
    element.children = children.map { child in
      if case .element(let inner) = child { .element(inner.mapped(name, change)) } else { child }
    }
    if self.name == name { change(&element) }
    return element
  }
}

/// Writes a tree without adding white space.
enum CompactXML {
  static func text(of element: XMLElement) -> String {
    let fragment = XMLFragment { writer in write(element, to: &writer) }
    return String(decoding: fragment.bytes, as: UTF8.self)
  }

  private static func write(_ element: XMLElement, to writer: inout XMLWriter) {
    writer.start(named: element.name)
    for attribute in element.attributes { writer.attribute(named: attribute.name, attribute.value) }
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, to: &writer)
      case .text(let text): writer.text(text)
      }
    }
    writer.end(named: element.name)
  }
}
