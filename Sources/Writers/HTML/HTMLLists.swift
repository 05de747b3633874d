import XMLTree

/// The lists that are open at a place of a page, the outermost first.
struct HTMLLists {
  private struct OpenList {
    let number: Int
    let isOrdered: Bool
  }

  private var open: [OpenList] = []

  /// Opens and closes lists and items so that the item's paragraph can follow.
  mutating func open(
    _ item: ListItem, into writer: inout XMLWriter, _ progress: inout HTMLProgress
  ) {
    let depth = max(0, item.level) + 1
    while open.count > depth { closeLast(into: &writer) }
    if open.count == depth, let last = open.last {
      if last.number == item.list {
        guard item.opensItem else { return }
        writer.endWithTag("li")
        _ = progress.countItem(of: item.list)
        writer.text("\n")
        writer.start("li")
        return
      }
      closeLast(into: &writer)
    }
    while open.count < depth {
      let isInnermost = open.count == depth - 1
      start(item, isInnermost: isInnermost, into: &writer, &progress)
    }
  }

  /// Closes all lists.
  mutating func close(into writer: inout XMLWriter) {
    while !open.isEmpty { closeLast(into: &writer) }
  }

  private mutating func start(
    _ item: ListItem, isInnermost: Bool, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let opensItem = isInnermost && item.opensItem
    let isOrdered = item.isOrdered && opensItem
    if isOrdered { writer.start("ol") } else { writer.start("ul") }
    if opensItem {
      let first = item.start + progress.countItem(of: item.list)
      if isOrdered, first != 1 { writer.attribute("start", String(first)) }
    }
    writer.text("\n")
    writer.start("li")
    // What goes on in an item after something that no list can hold has no sign of its own.
    if !opensItem { writer.attribute("class", "goes-on") }
    open.append(OpenList(number: isInnermost ? item.list : 0, isOrdered: isOrdered))
  }

  private mutating func closeLast(into writer: inout XMLWriter) {
    guard let last = open.popLast() else { return }
    writer.endWithTag("li")
    writer.text("\n")
    if last.isOrdered { writer.endWithTag("ol") } else { writer.endWithTag("ul") }
    writer.text("\n")
  }
}
