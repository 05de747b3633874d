/// The numbers by which readers cite an edition: headings, articles, tables and figures.
package struct EditionNumbers: Sendable {
  /// One numbered thing.
  package struct Item: Sendable, Equatable {
    /// What it is.
    package let kind: NumberingDifference.Kind
    /// Its number, such as `2.1`.
    package let number: String
  }

  /// All numbered things but rows and items of lists, in order.
  package let items: [Item]

  /// The numbers of an edition.
  package init(_ document: Document) {
    items = NumberedThings(document).all.compactMap { thing in
      switch thing.kind {
      case .heading, .article, .table, .figure:
        thing.number.isEmpty ? nil : Item(kind: thing.kind, number: thing.number)
      case .row, .item: nil
      }
    }
  }

  /// The whole numbers of one kind.
  package func numbers(of kind: NumberingDifference.Kind) -> Set<Int> {
    Set(items.filter { $0.kind == kind }.compactMap { Int($0.number) })
  }
}
