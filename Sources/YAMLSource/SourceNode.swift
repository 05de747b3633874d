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

  private let tree: SourceTree
  private let index: Int

  /// The node of this number in a tree.
  init(tree: SourceTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  private var record: NodeRecord { tree.records[index] }

  /// What the node is.
  package var kind: Kind {
    switch record.form {
    case .plain, .null, .folded, .quoted, .escaped, .block: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// Where it stands, from its first to after its last byte.
  ///
  /// A value that is left out is an empty span where it could be written.
  package var span: SourceSpan {
    let record = record
    return SourceSpan(start: Int(record.start), end: Int(record.end))
  }

  /// How a scalar is written; `.plain` for the others.
  package var style: Style {
    switch record.form {
    case .plain, .null, .folded, .sequence, .mapping: .plain
    case .quoted, .escaped: .quoted
    case .block: .block
    }
  }

  /// A scalar's text as the author wrote it, quotes and escapes undone; empty for the others.
  package var text: String {
    tree.withText(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether this is an unquoted `null`, `~` or nothing at all.
  package var isNull: Bool { record.form == .null }

  /// The elements of a sequence; none for the others.
  package var elements: [SourceNode] {
    var nodes: [SourceNode] = []
    forEachElement { nodes.append($0) }
    return nodes
  }

  /// The keys and values of a mapping, in the order of the text; none for the others.
  package var entries: [(key: SourceNode, value: SourceNode)] {
    var pairs: [(key: SourceNode, value: SourceNode)] = []
    forEachEntry { pairs.append(($0, $1)) }
    return pairs
  }

  /// The value of a key; nil when the mapping has none or the node is no mapping.
  package subscript(key: String) -> SourceNode? {
    entry(of: key)?.value
  }
}

// MARK: - Without arrays and strings

extension SourceNode {
  /// Visits the elements of a sequence, in the order of the text; none for the others.
  package func forEachElement(_ body: (SourceNode) throws -> Void) rethrows {
    guard record.form == .sequence else { return }
    let end = tree.following(index)
    var child = index + 1
    while child < end {
      try body(SourceNode(tree: tree, index: child))
      child = tree.following(child)
    }
  }

  /// Visits the keys and values of a mapping, in the order of the text; none for the others.
  package func forEachEntry(
    _ body: (_ key: SourceNode, _ value: SourceNode) throws -> Void
  ) rethrows {
    guard record.form == .mapping else { return }
    let end = tree.following(index)
    var child = index + 1
    while child < end {
      let value = tree.following(child)
      try body(SourceNode(tree: tree, index: child), SourceNode(tree: tree, index: value))
      child = tree.following(value)
    }
  }

  /// The place of a key among the entries, from 0, with the key and its value.
  ///
  /// Nil when the mapping lacks the key or the node is no mapping.
  package func entry(
    of key: String
  ) -> (place: Int, key: SourceNode, value: SourceNode)? {
    guard record.form == .mapping else { return nil }
    let end = tree.following(index)
    var child = index + 1
    var place = 0
    while child < end {
      let value = tree.following(child)
      if SourceNode(tree: tree, index: child).hasText(key) {
        return (
          place, SourceNode(tree: tree, index: child), SourceNode(tree: tree, index: value)
        )
      }
      child = tree.following(value)
      place += 1
    }
    return nil
  }

  /// Whether a scalar's text is this one, byte by byte; false for the others.
  package func hasText(_ text: String) -> Bool {
    guard !record.form.isCollection else { return false }
    return tree.withText(of: index) { bytes in
      text.utf8.withContiguousStorageIfAvailable { text in
        text.count == bytes.count && text.elementsEqual(bytes)
      } ?? text.utf8.elementsEqual(bytes)
    }
  }
}
