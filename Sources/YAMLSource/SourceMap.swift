package import Diagnostics

/// Finds where a datum stands in a YAML text.
///
/// It walks the tree when asked, so that it costs nothing while nothing is wrong.
package struct SourceMap: Sendable {
  let root: SourceNode

  /// The map of a text, given by its outermost node.
  package init(root: SourceNode) {
    self.root = root
  }

  /// The span of a datum, or of the nearest thing around it when it is missing.
  ///
  /// For a value it is the value's span; for a datum that is missing, the key of the mapping that
  /// lacks it, or for an element of a list the element's `id` or first entry.
  package func span(of path: DataPath) -> SourceSpan {
    var elements = ElementIndex()
    return span(of: path, &elements)
  }

  /// Whether a datum stands in the text.
  package func holds(_ path: DataPath) -> Bool {
    var elements = ElementIndex()
    var node = root
    for component in path.components {
      switch node.kind {
      case .mapping:
        guard let entry = node.entry(of: component) else { return false }
        node = entry.value
      case .sequence:
        guard let element = elements.element(component, of: node) else { return false }
        node = element
      case .scalar: return false
      }
    }
    return true
  }

  /// The same findings, each with its span.
  package func locate(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var elements = ElementIndex()
    return diagnostics.map { diagnostic in
      guard diagnostic.span == nil else { return diagnostic }
      var located = diagnostic
      located.span = span(of: diagnostic.path, &elements)
      return located
    }
  }

  private func span(of path: DataPath, _ elements: inout ElementIndex) -> SourceSpan {
    var node = root
    var key: SourceNode?
    for component in path.components {
      switch node.kind {
      case .mapping:
        guard let entry = node.entry(of: component) else { return Self.head(of: node, under: key) }
        (key, node) = (entry.key, entry.value)
      case .sequence:
        guard let element = elements.element(component, of: node) else {
          return key?.span ?? node.span
        }
        (key, node) = (nil, element)
      case .scalar:
        return node.span.start < node.span.end ? node.span : key?.span ?? node.span
      }
    }
    return node.span
  }

  /// What to point at when a mapping lacks something.
  private static func head(of mapping: SourceNode, under key: SourceNode?) -> SourceSpan {
    if let key { return key.span }
    for name in ["id", "code"] {
      if let value = mapping[name], value.kind == .scalar, !value.isNull { return value.span }
    }
    return mapping.entries.first?.key.span ?? mapping.span
  }
}

/// The elements of the lists that were asked for, by the names that paths use.
///
/// Without it, a thousand findings in a list of twenty thousand would each walk the list.
private struct ElementIndex {
  private var lists: [Int: (names: [String: SourceNode], places: [SourceNode])] = [:]

  /// The element that a component of a path names; nil when the list has none.
  mutating func element(_ component: String, of list: SourceNode) -> SourceNode? {
    // No two lists begin at the same byte.
    let start = list.span.start
    let known = lists[start] ?? Self.index(list)
    if lists[start] == nil { lists[start] = known }
    if let named = known.names[component] { return named }
    guard let place = Int(component), known.places.indices.contains(place - 1) else { return nil }
    return known.places[place - 1]
  }

  private static func index(
    _ list: SourceNode
  ) -> (names: [String: SourceNode], places: [SourceNode]) {
    let places = list.elements
    var names: [String: SourceNode] = [:]
    for element in places {
      for name in ["id", "code"] {
        guard let value = element[name], value.kind == .scalar, !value.isNull else { continue }
        if names[value.text] == nil { names[value.text] = element }
      }
    }
    return (names, places)
  }
}
