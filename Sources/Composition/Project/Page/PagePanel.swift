import DocumentTree
import Languages

/// A part of the one page that sums up a project: a heading, and below it facts, lists, figures.
///
/// Two of them that follow each other stand side by side.
struct PagePanel {
  /// Which part it is.
  let name: String
  /// What stands above it.
  let heading: [Inline]
  /// What it shows, for whoever can't see it.
  let alternative: String
  /// What it holds.
  let blocks: [Block]
  /// Its part of the width beside another.
  var share = 1.0

  /// The panel alone, on the whole width.
  var block: Block { Self.row([self]) }

  /// The panel on the whole width, its blocks in two columns, of which the first has so many.
  func block(splitAfter count: Int) -> Block {
    .table(
      Table(
        columns: [Column(share: 1), Column(share: 1.15)],
        header: [Row([.heading(heading, span: 2)])],
        body: [Row([Cell(Array(blocks.prefix(count))), Cell(Array(blocks.dropFirst(count)))])],
        caption: nil, alternative: alternative, anchor: Anchor("table." + name), role: .panels))
  }

  /// Panels side by side, or one on the whole width.
  static func row(_ panels: [PagePanel]) -> Block {
    .table(
      Table(
        columns: panels.map { Column(share: $0.share) },
        header: [Row(panels.map { .heading($0.heading) })],
        body: [Row(panels.map { Cell($0.blocks) })], caption: nil,
        alternative: panels.map(\.alternative).joined(separator: " "),
        anchor: Anchor("table." + (panels.first?.name ?? "panels")), role: .panels))
  }
}

extension [Part] {
  /// The parts, of which those of the given names that follow each other share a row of panels two
  /// by two; a pair bears the name of its first.
  func pairingPanels(_ names: Set<String>) -> [Part] {
    var parts: [Part] = []
    var isOpen = false
    for part in self {
      guard names.contains(part.name), let panel = part.onlyPanel else {
        parts.append(part)
        isOpen = false
        continue
      }
      if isOpen, let last = parts.last, let first = last.onlyPanel {
        parts[parts.count - 1].blocks = [.table(first.beside(panel))]
        isOpen = false
      } else {
        parts.append(part)
        isOpen = true
      }
    }
    return parts
  }
}

extension Part {
  /// The table of panels that is all of the part; nil for other parts.
  fileprivate var onlyPanel: Table? {
    guard blocks.count == 1, case .table(let table) = blocks[0], table.role == .panels else {
      return nil
    }
    return table
  }
}

extension Table {
  /// The panels of two tables in one row.
  fileprivate func beside(_ other: Table) -> Table {
    let (one, two) = (body, other.body)
    return Table(
      columns: columns + other.columns,
      header: zip(header, other.header).map { Row($0.cells + $1.cells) },
      body: RowSequence(count: min(one.count, two.count)) {
        Row(one[$0].cells + two[$0].cells)
      },
      caption: nil, alternative: alternative + " " + other.alternative, anchor: anchor,
      role: role)
  }
}

extension Phrases {
  /// A line of a panel: a label of weight and what it labels.
  func fact(_ label: some TermKey, _ content: [Inline]) -> Block {
    .text(labelledStrongly(term(label), content), .tableText)
  }

  /// A label of weight and what it labels.
  func labelledStrongly(_ label: [Inline], _ content: [Inline]) -> [Inline] {
    sentence(CommonTerm.labelled, ["label": [.strong(label)], "content": content])
  }

  /// Remarks as one paragraph, each behind a point.
  func pointed(_ remarks: [[Inline]]) -> [Inline] {
    remarks.enumerated().flatMap { index, remark in
      [.text(index == 0 ? "• " : " • ")] + remark
    }
  }
}
