/// How many items each list of a document has had.
struct ListCounts {
  private var counts: [Int: Int] = [:]

  /// Counts an item of a list.
  ///
  /// - Returns: How many came before it.
  mutating func countItem(of list: Int) -> Int {
    defer { counts[list, default: 0] += 1 }
    return counts[list, default: 0]
  }
}

/// The lists that are open at a place of a flow, the outermost first, for formats in which lists
/// hold their items.
struct OpenLists {
  /// An open list with its last item.
  struct OpenList {
    /// Which list of the document it is; 0 for one that only sets in another.
    let number: Int
    /// Whether its items are counted by itself.
    let isOrdered: Bool
    /// Whether its last item has a sign; otherwise it goes on with what was begun before something
    /// that no list can hold.
    var hasSign: Bool
  }

  /// What is written before a paragraph of an item.
  enum Step {
    /// A list and its first item begin, for the item of a paragraph; how many came before it, nil
    /// for an item without a sign.
    case start(ListItem, before: Int?)
    /// The last item of a list ends, the next one begins.
    case next(after: OpenList)
    /// A list and its last item end.
    case end(OpenList)
  }

  private var open: [OpenList] = []

  /// What opens and closes lists and items so that the item's paragraph can follow.
  mutating func open(_ item: ListItem, _ counts: inout ListCounts) -> [Step] {
    let depth = max(0, item.level) + 1
    var steps: [Step] = []
    while open.count > depth, let last = open.popLast() { steps.append(.end(last)) }
    if open.count == depth, let last = open.last {
      if last.number == item.list {
        guard item.opensItem else { return steps }
        _ = counts.countItem(of: item.list)
        open[depth - 1].hasSign = true
        return steps + [.next(after: last)]
      }
      open.removeLast()
      steps.append(.end(last))
    }
    while open.count < depth {
      let isInnermost = open.count == depth - 1
      let hasSign = isInnermost && item.opensItem
      steps.append(.start(item, before: hasSign ? counts.countItem(of: item.list) : nil))
      open.append(
        OpenList(
          number: isInnermost ? item.list : 0, isOrdered: item.isOrdered && hasSign,
          hasSign: hasSign))
    }
    return steps
  }

  /// What closes all lists.
  mutating func close() -> [Step] {
    defer { open = [] }
    return open.reversed().map(Step.end)
  }
}
