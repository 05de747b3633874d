import Diagnostics
import YAMLSource

/// A node of a data file with the path on which it was reached.
struct PlacedNode {
  let node: SourceNode
  let path: DataPath

  /// The last component of the path, as messages name the node.
  var name: String { path.components.last ?? "" }

  /// The value of a key; nil when the node has none.
  subscript(key: String) -> PlacedNode? {
    node[key].map { PlacedNode(node: $0, path: path / key) }
  }

  /// The elements of a list, each named by its place.
  var elements: [PlacedNode] {
    node.elements.enumerated().map { PlacedNode(node: $1, path: path.element($0)) }
  }

  /// The keys and values of a mapping.
  var entries: [(key: SourceNode, value: PlacedNode)] {
    node.entries.map { ($0.key, PlacedNode(node: $0.value, path: path / $0.key.text)) }
  }
}
