import DocumentTree
import XMLTree

/// The styles of a document that have no name: ODF demands one for every table, column, cell,
/// language and new kind of page.
///
/// Their names begin with `K`, so that they differ from those that office programs give.
struct OpenDocumentAutomaticStyles {
  /// The style of all rows that must not be torn apart.
  static let wholeRow = "KRow"
  /// The style of a paragraph behind a table that takes no room.
  static let filler = "KFiller"
  /// The style of frames around pictures and charts.
  static let frame = "KFrame"
  /// The style of the section that holds the table of contents.
  static let section = "KSection"
  /// The named style of words that lead somewhere in the document and look like all others.
  static let plainLink = "Index_20_Link"

  /// On what a paragraph's automatic style rests.
  enum ParagraphBase: Hashable {
    case style(String)
    case figure
    case captionedFigure
    case tableCaption
    case figureCaption
    case contents(Int, Length)
    /// What stays on the page of what follows, on this named style: words that lead to a list, a
    /// row of a table.
    case kept(String)
  }

  private struct ParagraphKey: Hashable {
    let base: ParagraphBase
    let opening: OpenDocumentOpening
  }

  private struct TableStyle {
    let name: String
    let columns: [Double]
    let width: Length
    let opening: OpenDocumentOpening
    let spaceAfter: Length
    let keepsTogether: Bool
  }

  private let names: OpenDocumentStyleNames
  private var paragraphs: [ParagraphKey] = []
  private var paragraphNames: [ParagraphKey: String] = [:]
  private var tables: [TableStyle] = []
  private var tableNames: [Int: String] = [:]
  private var hasDenseTables = false

  /// The styles that these blocks need.
  init(_ blocks: [PlacedBlock], names: OpenDocumentStyleNames) {
    self.names = names
    for base in [ParagraphBase.figure, .captionedFigure, .tableCaption, .figureCaption] {
      register(base, .flow)
    }
    for (index, block) in blocks.enumerated() {
      collect(block, before: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
  }

  /// The name of a paragraph's style: the named one where that says all.
  func name(of base: ParagraphBase, _ opening: OpenDocumentOpening) -> String {
    if case .style(let name) = base, opening == .flow { return name }
    if let name = paragraphNames[ParagraphKey(base: base, opening: opening)] { return name }
    return basisName(of: base)
  }

  /// The name of a table's style; nil for a table inside a row that is not known beforehand.
  func tableName(of table: ResolvedTable) -> String? { tableNames[table.ordinal] }

  /// The name of a column's style, from 0, in the table of this style.
  static func columnName(_ index: Int, ofTable table: String) -> String {
    "\(table).\(index + 1)"
  }

  private mutating func register(_ base: ParagraphBase, _ opening: OpenDocumentOpening) {
    if case .style = base, opening == .flow { return }
    let key = ParagraphKey(base: base, opening: opening)
    guard paragraphNames[key] == nil else { return }
    paragraphs.append(key)
    paragraphNames[key] = "KP\(paragraphs.count)"
  }

  private mutating func collect(_ placed: PlacedBlock, before next: PlacedBlock?) {
    switch placed.block {
    case .heading(let heading):
      register(.style(names[.heading(min(max(heading.level, 1), 4))]), placed.opening)
    case .paragraph(let paragraph):
      register(.paragraph(paragraph, names), placed.opening)
    case .table(let table): collect(table, placed, before: next)
    case .figure(let figure):
      register(figure.caption == nil ? .figure : .captionedFigure, placed.opening)
    case .contents(let contents):
      register(.style(names[.paragraph(.contentsHeading)]), placed.opening)
      for entry in contents.entries {
        register(.contents(min(max(entry.level, 1), 4), placed.textWidth), .flow)
      }
      if contents.title.isEmpty, let first = contents.entries.first {
        register(.contents(min(max(first.level, 1), 4), placed.textWidth), placed.opening)
      }
    case .pageBreak: break
    }
  }

  private mutating func collect(
    _ table: ResolvedTable, _ placed: PlacedBlock, before next: PlacedBlock?
  ) {
    if table.caption != nil { register(.tableCaption, placed.opening) }
    // Rows are not known beforehand, so each style that may begin one has its twin.
    for role in [ParagraphRole.tableHeader, .tableText, .tableNumber, .tableCentered] {
      register(.kept(names[.paragraph(role)]), .flow)
    }
    if table.isDense { hasDenseTables = true }
    if case .table(.panels) = table.role { register(.figure, .flow) }
    let name = "KTable\(table.ordinal)"
    tableNames[table.ordinal] = name
    tables.append(
      TableStyle(
        name: name, columns: table.columns, width: placed.textWidth,
        opening: table.caption == nil ? placed.opening : .flow,
        spaceAfter: Self.spaceAfterTable(before: next), keepsTogether: table.keepsTogether))
  }

  /// The space below a table, as in the other format: captions and headings bring their own.
  private static func spaceAfterTable(before next: PlacedBlock?) -> Length {
    guard let next, next.opening == .flow else { return .points(0) }
    switch next.block {
    case .paragraph(let paragraph) where paragraph.role == .body || paragraph.role == .note:
      return .points(8)
    case .table(let table) where table.caption == nil: return table.gapAbove
    case .heading, .paragraph, .table, .figure, .contents, .pageBreak: return .points(0)
    }
  }

  /// Writes all of them.
  func print(into writer: inout XMLWriter) {
    for key in paragraphs { print(key, into: &writer) }
    for span in OpenDocumentSpan.all { span.print(into: &writer, names: names) }
    if !tables.isEmpty {
      for table in tables { print(table, into: &writer) }
      for look in CellLook.allCases { look.printOpenDocument(isDense: false, into: &writer) }
      if hasDenseTables {
        for look in CellLook.allCases { look.printOpenDocument(isDense: true, into: &writer) }
      }
    }
    printFixed(into: &writer)
    OpenDocumentListStyles.print(into: &writer)
  }

  private func print(_ key: ParagraphKey, into writer: inout XMLWriter) {
    writer.start("style:style")
    writer.attribute("style:name", paragraphNames[key] ?? "")
    writer.attribute("style:family", "paragraph")
    writer.attribute("style:parent-style-name", basisName(of: key.base))
    if case .master(let master) = key.opening {
      writer.attribute("style:master-page-name", master)
    }
    writer.start("style:paragraph-properties")
    switch key.base {
    case .style: break
    case .figure, .captionedFigure:
      // What has no caption, such as arms, stands where lines begin.
      if key.base == .captionedFigure { writer.attribute("fo:text-align", "center") }
      writer.attribute("fo:margin-top", Length.points(6).openDocument)
      writer.attribute("fo:margin-left", "0cm")
      writer.attribute("fo:text-indent", "0cm")
      if key.base == .captionedFigure { writer.attribute("fo:keep-with-next", "always") }
    case .tableCaption, .kept: writer.attribute("fo:keep-with-next", "always")
    case .figureCaption:
      writer.attribute("fo:text-align", "center")
      writer.attribute("fo:keep-with-next", "auto")
    case .contents: break
    }
    switch key.opening {
    case .flow: break
    case .page: writer.attribute("fo:break-before", "page")
    case .master: writer.attribute("style:page-number", "auto")
    }
    if case .contents(_, let width) = key.base {
      writer.element("style:tab-stops") { writer in
        writer.element(
          "style:tab-stop",
          [
            "style:position": width.openDocument, "style:type": "right",
            "style:leader-style": "dotted", "style:leader-text": ".",
          ])
      }
    }
    writer.end("style:paragraph-properties")
    writer.end("style:style")
  }

  /// The named style on which an automatic one rests.
  private func basisName(of base: ParagraphBase) -> String {
    switch base {
    case .style(let name), .kept(let name): name
    case .figure, .captionedFigure: names[.paragraph(.body)]
    case .tableCaption, .figureCaption: names[.paragraph(.caption)]
    case .contents(let level, _): names[.contents(level)]
    }
  }

  /// Source: ODF 1.3 part 3, 17.15 (style:table-properties), 17.16 (columns).
  private func print(_ table: TableStyle, into writer: inout XMLWriter) {
    writer.start("style:style")
    writer.attribute("style:name", table.name)
    writer.attribute("style:family", "table")
    if case .master(let master) = table.opening {
      writer.attribute("style:master-page-name", master)
    }
    writer.start("style:table-properties")
    writer.attribute("style:width", table.width.openDocument)
    writer.attribute("style:rel-width", "100%")
    writer.attribute("table:align", "margins")
    writer.attribute("table:border-model", "collapsing")
    writer.attribute("style:may-break-between-rows", table.keepsTogether ? "false" : "true")
    writer.attribute("fo:margin-top", "0cm")
    writer.attribute("fo:margin-bottom", table.spaceAfter.openDocument)
    switch table.opening {
    case .flow: break
    case .page: writer.attribute("fo:break-before", "page")
    case .master: writer.attribute("style:page-number", "auto")
    }
    writer.end("style:table-properties")
    writer.end("style:style")
    var edge = 0.0
    for (index, share) in table.columns.enumerated() {
      let left = (edge * 65535).rounded()
      edge += share
      let relative = Int((edge * 65535).rounded() - left)
      writer.start("style:style")
      writer.attribute("style:name", Self.columnName(index, ofTable: table.name))
      writer.attribute("style:family", "table-column")
      writer.start("style:table-column-properties")
      let width = Length(emu: Int(Double(table.width.emu) * share))
      writer.attribute("style:column-width", width.openDocument)
      writer.attribute("style:rel-column-width", "\(max(1, relative))*")
      writer.end("style:table-column-properties")
      writer.end("style:style")
    }
  }

  private func printFixed(into writer: inout XMLWriter) {
    writer.element(
      "style:style", ["style:name": Self.wholeRow, "style:family": "table-row"]
    ) { writer in
      writer.element("style:table-row-properties", ["fo:keep-together": "always"])
    }
    writer.element(
      "style:style", ["style:name": Self.frame, "style:family": "graphic"]
    ) { writer in
      writer.element(
        "style:graphic-properties",
        [
          "style:vertical-pos": "top", "style:vertical-rel": "baseline",
          "fo:margin-left": "0cm", "fo:margin-right": "0cm", "fo:margin-top": "0cm",
          "fo:margin-bottom": "0cm", "fo:padding": "0cm", "fo:border": "none",
        ])
    }
    writer.element(
      "style:style",
      [
        "style:name": Self.filler, "style:family": "paragraph",
        "style:parent-style-name": names[.paragraph(.tableText)],
      ]
    ) { writer in
      writer.element(
        "style:paragraph-properties",
        ["fo:margin-top": "0cm", "fo:margin-bottom": "0cm", "fo:line-height": "0.025cm"])
      writer.element("style:text-properties", ["fo:font-size": "1pt"])
    }
    writer.element(
      "style:style", ["style:name": Self.section, "style:family": "section"]
    ) { writer in
      writer.element("style:section-properties", ["style:editable": "false"])
    }
  }
}

extension OpenDocumentAutomaticStyles.ParagraphBase {
  /// On what the style of a paragraph rests that is neither heading nor caption.
  static func paragraph(
    _ paragraph: ResolvedParagraph, _ names: OpenDocumentStyleNames, keepsRow: Bool = false
  ) -> Self {
    let name = names[paragraph.styleRole]
    return paragraph.leadsToList || keepsRow ? .kept(name) : .style(name)
  }
}
