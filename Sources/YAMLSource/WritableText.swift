/// Texts without the signs that no file of the program may hold.
///
/// Translators' tools send them now and then; a catalogue with one could never be read again.
package enum WritableText {
  /// The text with other line ends as `\n`, without controls, marks of direction and the like.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(of: $0) != $0 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let kept = replacement(of: scalar) { result.append(kept) }
    }
    return String(result)
  }

  /// What is written for a scalar; nil for nothing.
  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalar
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "\n"
    case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: nil
    case let value where value & 0xFFFE == 0xFFFE: nil
    default: scalar
    }
  }
}
