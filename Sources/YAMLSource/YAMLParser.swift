package import Diagnostics

/// Reads YAML text into a tree of nodes, within limits, and without YAML's surprises.
package enum YAMLParser {
  /// Parses a text.
  ///
  /// Reports: Y01 for text that is not YAML, tabs, duplicate keys (with both places), anchors,
  /// aliases, merge keys, tags, directives, complex keys, a second document, forbidden characters,
  /// and everything over the limits. All problems are reported, not just the first, save after a
  /// syntax error, where libyaml cannot go on.
  package static func parse(
    _ source: SourceText, limits: YAMLLimits = .standard
  ) -> Diagnosed<SourceNode> {
    fatalError("skeleton")
  }
}

/// How large and deep a YAML text may be.
package struct YAMLLimits: Sendable {
  /// The text's size in bytes.
  package var bytes = 32 * 1024 * 1024
  /// How deep nodes may lie in each other.
  package var depth = 64
  /// How many nodes there may be.
  package var nodes = 4_000_000
  /// The size of one scalar in bytes.
  package var scalarBytes = 256 * 1024

  /// The limits for definitions and catalogues.
  package static let standard = YAMLLimits()
}
