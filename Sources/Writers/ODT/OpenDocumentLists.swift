import XMLTree

/// The lists that are open at a place of the body, the outermost first.
struct OpenLists {
  private struct OpenList {
    let list: Int
    let isHeader: Bool
  }

  private var open: [OpenList] = []

  /// Opens and closes lists and items so that the item's paragraph can follow.
  ///
  /// Source: ODF 1.3 part 3, 5.3 (lists).
  mutating func open(
    _ item: ListItem, into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    let depth = max(0, item.level) + 1
    while open.count > depth { closeLast(into: &writer) }
    if open.count == depth, let last = open.last {
      if last.list == item.list {
        guard item.opensItem else { return }
        endItem(last, into: &writer)
        _ = attachments.countItem(of: item.list)
        writer.start("text:list-item")
        open[depth - 1] = OpenList(list: item.list, isHeader: false)
        return
      }
      closeLast(into: &writer)
    }
    while open.count < depth {
      let isInnermost = open.count == depth - 1
      startList(item, isInnermost: isInnermost, into: &writer, &attachments)
    }
  }

  /// Closes all lists.
  mutating func close(into writer: inout XMLWriter) {
    while !open.isEmpty { closeLast(into: &writer) }
  }

  private mutating func startList(
    _ item: ListItem, isInnermost: Bool, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("text:list")
    writer.attribute("text:style-name", item.isOrdered ? "KNumber" : "KBullet")
    if isInnermost, item.opensItem {
      let counted = attachments.countItem(of: item.list)
      writer.start("text:list-item")
      if item.isOrdered { writer.attribute("text:start-value", String(item.start + counted)) }
      open.append(OpenList(list: item.list, isHeader: false))
    } else {
      // What goes on in an item after something that no list can hold has no sign of its own.
      writer.start("text:list-header")
      open.append(OpenList(list: isInnermost ? item.list : 0, isHeader: true))
    }
  }

  private func endItem(_ list: OpenList, into writer: inout XMLWriter) {
    if list.isHeader { writer.end("text:list-header") } else { writer.end("text:list-item") }
  }

  private mutating func closeLast(into writer: inout XMLWriter) {
    guard let last = open.popLast() else { return }
    endItem(last, into: &writer)
    writer.end("text:list")
  }
}
