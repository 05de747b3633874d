import XMLTree

extension HTMLPrinter {
  /// Opens and closes lists and items.
  func print(_ steps: [OpenLists.Step], into writer: inout XMLWriter) {
    for step in steps {
      switch step {
      case .start(let item, let before): start(item, before, into: &writer)
      case .next:
        writer.endWithTag("li")
        writer.text("\n")
        writer.start("li")
      case .end(let list):
        writer.endWithTag("li")
        writer.text("\n")
        if list.isOrdered { writer.endWithTag("ol") } else { writer.endWithTag("ul") }
        writer.text("\n")
      }
    }
  }

  private func start(_ item: ListItem, _ before: Int?, into writer: inout XMLWriter) {
    guard let before else {
      writer.start("ul")
      writer.text("\n")
      writer.start("li")
      // What goes on in an item after something that no list can hold has no sign of its own.
      writer.attribute("class", "goes-on")
      return
    }
    if item.isOrdered { writer.start("ol") } else { writer.start("ul") }
    let first = item.start + before
    if item.isOrdered, first != 1 { writer.attribute("start", String(first)) }
    writer.text("\n")
    writer.start("li")
  }
}
