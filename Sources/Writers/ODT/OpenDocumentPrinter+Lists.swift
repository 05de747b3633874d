import XMLTree

extension OpenDocumentPrinter {
  /// Opens and closes lists and items.
  ///
  /// Source: ODF 1.3 part 3, 5.3 (lists).
  func print(_ steps: [OpenLists.Step], into writer: inout XMLWriter) {
    for step in steps {
      switch step {
      case .start(let item, let before): start(item, before, into: &writer)
      case .next(let last):
        endItem(of: last, into: &writer)
        writer.start("text:list-item")
      case .end(let list):
        endItem(of: list, into: &writer)
        writer.end("text:list")
      }
    }
  }

  private func start(_ item: ListItem, _ before: Int?, into writer: inout XMLWriter) {
    writer.start("text:list")
    writer.attribute("text:style-name", item.isOrdered ? "KNumber" : "KBullet")
    guard let before else {
      // What goes on in an item after something that no list can hold has no sign of its own.
      return writer.start("text:list-header")
    }
    writer.start("text:list-item")
    if item.isOrdered { writer.attribute("text:start-value", String(item.start + before)) }
  }

  private func endItem(of list: OpenLists.OpenList, into writer: inout XMLWriter) {
    if list.hasSign { writer.end("text:list-item") } else { writer.end("text:list-header") }
  }
}
