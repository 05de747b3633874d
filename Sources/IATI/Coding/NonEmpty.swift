/// A list of one element at least, as the schema demands it of some children.
struct NonEmpty<Element: Sendable & Equatable>: Sendable, Equatable {
  /// The first element.
  var first: Element
  /// Those after it.
  var others: [Element]

  /// A list of these elements.
  init(_ first: Element, _ others: [Element] = []) {
    self.first = first
    self.others = others
  }

  /// A list of these elements; nil when there are none.
  init?(_ elements: [Element]) {
    guard let first = elements.first else { return nil }
    self.init(first, Array(elements.dropFirst()))
  }

  /// All elements, in order.
  var all: [Element] { [first] + others }
}
