package import DocumentTree
package import Languages

/// Settles everything about a document that does not depend on a format: numbers of headings and
/// captions, references, the table of contents, quantities in words, grids, lists.
package struct Resolver: Sendable {
  private let profiles: [LanguageTag: LanguageProfile]

  /// A resolver that knows these languages; a document's own must be among them.
  package init(profiles: [LanguageTag: LanguageProfile]) {
    self.profiles = profiles
  }

  /// The document without an open question.
  package func resolve(_ document: Document) -> ResolvedDocument {
    fatalError("skeleton")
  }
}
