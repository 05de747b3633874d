/// The name of a segment: `<id of the item>.<field>`, such as `A1.title`.
///
/// It never says a position and is never made from the text, so that a translation stays with its
/// segment when lists are reordered and texts are edited. It is an NMTOKEN of XML and at most 80
/// characters long.
package struct SegmentID: Sendable, Hashable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The name as files write it.
  package let description: String

  /// A name that was checked before.
  package init(unchecked text: String) {
    description = text
  }

  /// A name as code writes it.
  package init(stringLiteral text: String) {
    description = text
  }

  /// A name as a file writes it; nil when it has other signs than letters, digits, `.`, `_`, `-`.
  package init?(_ text: String) {
    let isSound = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    guard isSound, (1...80).contains(text.utf8.count) else { return nil }
    description = text
  }

  /// Orders by the bytes of the names.
  package static func < (left: SegmentID, right: SegmentID) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
