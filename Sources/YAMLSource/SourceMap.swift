package import Diagnostics

/// Finds where a datum stands in a YAML text.
///
/// It walks the tree when asked, so that it costs nothing while nothing is wrong.
package struct SourceMap: Sendable {
  private let root: SourceNode

  /// The map of a text, given by its outermost node.
  package init(root: SourceNode) {
    self.root = root
  }

  /// The span of a datum, or of the nearest thing around it when it is missing.
  ///
  /// For a value it is the value's span; for a datum that is missing, the key of the mapping that
  /// lacks it, or for an element of a list the element's `id` or first entry.
  package func span(of path: DataPath) -> SourceSpan {
    fatalError("skeleton")
  }

  /// The same findings, each with its span.
  package func locate(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      var located = diagnostic
      if located.span == nil { located.span = span(of: diagnostic.path) }
      return located
    }
  }
}
