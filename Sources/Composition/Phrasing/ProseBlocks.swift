import Diagnostics
import DocumentTree
import Markdown

/// Makes the blocks of a document of those of a text.
struct ProseBlocks {
  /// Where the blocks are to stand.
  enum Place {
    /// On a page.
    case page
    /// In a cell of a table.
    case cell

    /// What paragraphs there are for.
    var role: ParagraphRole {
      switch self {
      case .page: .body
      case .cell: .tableText
      }
    }
  }

  private let place: Place
  private let path: DataPath
  private var tables = 0

  /// Makes blocks for a place; tables are named by the path of the text.
  init(_ place: Place, path: DataPath) {
    self.place = place
    self.path = path
  }

  /// The blocks of a text.
  mutating func blocks(_ blocks: [MarkdownBlock]) -> [Block] {
    blocks.flatMap { self.blocks(of: $0, role: place.role, holdsTables: place == .page) }
  }

  /// A table stands as one only on a page: neither lists nor cells hold others.
  private mutating func blocks(
    of block: MarkdownBlock, role: ParagraphRole, holdsTables: Bool
  ) -> [Block] {
    switch block {
    case .paragraph(let content): return [.text(ProseLines.inlines(content), role)]
    // The headings of the document are counted; one of an author's text only has weight.
    case .heading(let content): return [.text([.strong(ProseLines.inlines(content))], role)]
    case .code(let lines): return [.text(ProseLines.code(lines), role)]
    case .quotation(let inner): return quotation(inner, role)
    case .list(let list):
      let items = list.items.map { item -> [Block] in
        let blocks = item.flatMap { self.blocks(of: $0, role: role, holdsTables: false) }
        return blocks.isEmpty ? [.text([], role)] : blocks
      }
      return [
        .list(ListBlock(isOrdered: list.start != nil, start: list.start ?? 1, items: items))
      ]
    case .table(let table):
      guard holdsTables else { return ProseLines.rows(of: table).map { .text($0, role) } }
      return [.table(self.table(table))]
    }
  }

  /// On a page a quotation looks as a note does; elsewhere its words are set apart.
  private mutating func quotation(_ inner: [MarkdownBlock], _ role: ParagraphRole) -> [Block] {
    let isOnPage = role == .body
    return inner.flatMap {
      blocks(of: $0, role: isOnPage ? .note : role, holdsTables: false)
    }.map { block in
      guard !isOnPage, case .paragraph(var paragraph) = block else { return block }
      paragraph.content = [.emphasis(paragraph.content)]
      return .paragraph(paragraph)
    }
  }

  private mutating func table(_ table: MarkdownTable) -> Table {
    tables += 1
    let header = table.header.contains { !$0.isEmpty } ? [row(of: table.header, table)] : []
    let rows = table.rows.map { row in
      Row(
        zip(row, table.alignments).map { content, alignment in
          Cell(alignment.role, ProseLines.inlines(content))
        })
    }
    return Table(
      columns: shares(of: table).map { Column(share: $0) }, header: header,
      body: RowSequence(rows), caption: nil, alternative: alternative(to: table),
      anchor: Anchor("text.\(path.anchorName).\(tables)"))
  }

  private func row(of header: [[MarkdownInline]], _ table: MarkdownTable) -> Row {
    Row(
      zip(header, table.alignments).map { content, alignment in
        Cell(alignment.headingRole, ProseLines.inlines(content))
      })
  }

  /// Columns share the width as their longest cells do, within bounds.
  private func shares(of table: MarkdownTable) -> [Double] {
    table.alignments.indices.map { column in
      let longest = ([table.header] + table.rows).map { $0[column].words.count }.max() ?? 0
      return Double(min(max(longest, 6), 40))
    }
  }

  /// What the table shows: the headings of its columns, else its first row.
  private func alternative(to table: MarkdownTable) -> String {
    let rows = ([table.header] + table.rows).map { row in
      row.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return rows.first { !$0.isEmpty } ?? "–"
  }
}

extension MarkdownTable.Alignment {
  fileprivate var role: ParagraphRole {
    switch self {
    case .leading: .tableText
    case .center: .tableCentered
    case .trailing: .tableNumber
    }
  }

  fileprivate var headingRole: ParagraphRole {
    switch self {
    case .leading, .center: .tableHeader
    case .trailing: .tableNumberHeader
    }
  }
}

extension DataPath {
  /// The path in the letters of an anchor; different paths have different names.
  fileprivate var anchorName: String {
    components.map { component in
      component.unicodeScalars.map { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
        default: "-\(String(scalar.value, radix: 16))-"
        }
      }.joined()
    }.joined(separator: ".")
  }
}
