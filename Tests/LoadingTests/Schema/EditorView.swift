import TestSupport
import YAMLSource

/// A YAML text as editors see it, by the core schema of YAML 1.2.
enum EditorView {
  /// The value of a node.
  static func json(_ node: SourceNode) -> JSON {
    switch node.kind {
    case .mapping:
      .object(
        Dictionary(node.entries.map { ($0.key.text, json($0.value)) }) { first, _ in first })
    case .sequence: .array(node.elements.map(json))
    case .scalar: node.style == .plain ? plain(node.text) : .string(node.text)
    }
  }

  /// What an unquoted text is.
  private static func plain(_ text: String) -> JSON {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: break
    }
    let isNumeric = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    if isNumeric, text.utf8.contains(where: { (48...57).contains($0) }) {
      let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
      if let number = Double(digits.hasSuffix(".") ? digits + "0" : digits) {
        return .number(number)
      }
    }
    if text.hasPrefix("0x"), let number = Int(text.dropFirst(2), radix: 16) {
      return .number(Double(number))
    }
    if text.hasPrefix("0o"), let number = Int(text.dropFirst(2), radix: 8) {
      return .number(Double(number))
    }
    return .string(text)
  }
}
