/// "Replace this span by this text": how a finding is mended.
package struct SourceEdit: Sendable, Equatable {
  /// What is replaced; empty for an insertion.
  package let span: SourceSpan
  /// What stands there afterwards.
  package let replacement: String

  /// An edit of one span.
  package init(span: SourceSpan, replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
