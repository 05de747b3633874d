import Diagnostics

/// One node as the tree keeps it: sixteen bytes, in the order of the text.
struct NodeRecord: Sendable {
  /// The first byte of the node.
  var start: UInt32
  /// The first byte after it.
  var end: UInt32
  /// For a collection, the number of the node after its last descendant; for a scalar whose text
  /// is not a slice of the source, the number of its decoded text.
  var link: UInt32
  /// What the node is, how it is written and where its text is found.
  var form: Form

  enum Form: UInt8, Sendable {
    /// An unquoted scalar.
    case plain
    /// An unquoted scalar that says that there is nothing.
    case null
    /// An unquoted scalar over several lines.
    case folded
    /// A quoted scalar without escapes.
    case quoted
    /// A quoted scalar with escapes, or over several lines.
    case escaped
    /// A block scalar.
    case block
    /// A list.
    case sequence
    /// Keys with values.
    case mapping

    /// Whether the node has children.
    var isCollection: Bool {
      switch self {
      case .sequence, .mapping: true
      case .plain, .null, .folded, .quoted, .escaped, .block: false
      }
    }
  }
}

/// All nodes of one text in one array, parents before children.
///
/// A class, because a tree of a million nodes must be one thing that its cursors share.
final class SourceTree: Sendable {
  /// The text that the nodes are slices of.
  let bytes: [UInt8]
  /// The nodes; the root is the first.
  let records: [NodeRecord]
  /// The texts that are no slices of the source, one after another.
  let decoded: [UInt8]
  /// Where each of those texts ends.
  let decodedEnds: [UInt32]

  /// A tree whose records are complete.
  init(bytes: [UInt8], records: [NodeRecord], decoded: [UInt8], decodedEnds: [UInt32]) {
    self.bytes = bytes
    self.records = records
    self.decoded = decoded
    self.decodedEnds = decodedEnds
  }

  /// The number of the node that follows this one and all inside it.
  func following(_ index: Int) -> Int {
    let record = records[index]
    return record.form.isCollection ? Int(record.link) : index + 1
  }

  /// Gives the bytes of a scalar's text to a function; no bytes for a collection.
  func withText<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let record = records[index]
    switch record.form {
    case .plain, .null:
      return bytes.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(record.start)..<Int(record.end)]))
      }
    case .quoted:
      return bytes.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(record.start) + 1..<Int(record.end) - 1]))
      }
    case .folded, .escaped, .block:
      let number = Int(record.link)
      let start = number == 0 ? 0 : Int(decodedEnds[number - 1])
      return decoded.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[start..<Int(decodedEnds[number])]))
      }
    case .sequence, .mapping:
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}
