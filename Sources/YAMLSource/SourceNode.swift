package import Diagnostics

/// One node of a YAML text: a scalar, a sequence or a mapping that knows where it stands.
///
/// It is a cursor into a compact tree, cheap to copy; the tree lives as long as any of its nodes.
package struct SourceNode: Sendable {
  /// What a node is.
  package enum Kind: Sendable {
    /// Text that YAML gives no meaning beyond itself.
    case scalar
    /// A list.
    case sequence
    /// Keys with their values.
    case mapping
  }

  /// How a scalar is written, so that `1.10` can be told from `"1.10"`.
  package enum Style: Sendable {
    /// Without quotes.
    case plain
    /// In single or double quotes.
    case quoted
    /// As a block, literal (`|`) or folded (`>`).
    case block
  }

  /// What the node is.
  package var kind: Kind { fatalError("skeleton") }

  /// Where it stands, from its first to after its last byte.
  package var span: SourceSpan { fatalError("skeleton") }

  /// How a scalar is written; `.plain` for the others.
  package var style: Style { fatalError("skeleton") }

  /// A scalar's text as the author wrote it, quotes and escapes undone; empty for the others.
  package var text: String { fatalError("skeleton") }

  /// Whether this is an unquoted `null`, `~` or nothing at all.
  package var isNull: Bool { fatalError("skeleton") }

  /// The elements of a sequence; none for the others.
  package var elements: [SourceNode] { fatalError("skeleton") }

  /// The keys and values of a mapping, in the order of the text; none for the others.
  package var entries: [(key: SourceNode, value: SourceNode)] { fatalError("skeleton") }

  /// The value of a key; nil when the mapping has none or the node is no mapping.
  package subscript(key: String) -> SourceNode? { fatalError("skeleton") }
}
