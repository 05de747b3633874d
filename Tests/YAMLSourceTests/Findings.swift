import Diagnostics
import YAMLSource

/// A text parsed, with its findings spelled `line:column variant`.
func findings(_ text: String, limits: YAMLLimits = .standard) -> [String] {
  findings(Array(text.utf8), limits: limits)
}

/// Bytes parsed, with their findings spelled `line:column variant`.
func findings(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> [String] {
  let source = SourceText(name: "t.yaml", bytes: bytes)
  return YAMLParser.parse(source, limits: limits).diagnostics.map { diagnostic in
    let position = source.position(of: diagnostic.span?.start ?? -1)
    return "\(position.line):\(position.column) \(diagnostic.variant ?? "other")"
  }
}

/// A text parsed; the parser must find nothing wrong with it.
func parse(_ text: String) throws -> (SourceText, SourceNode) {
  let source = SourceText(name: "t.yaml", bytes: Array(text.utf8))
  let parsed = YAMLParser.parse(source)
  guard parsed.diagnostics.isEmpty, let root = parsed.value else {
    throw Unparsable(findings: parsed.diagnostics)
  }
  return (source, root)
}

/// A text that should have been sound.
struct Unparsable: Error {
  /// What the parser found.
  let findings: [Diagnostic]
}
