/// One finding: which rule, where, and the facts; it holds no sentence.
///
/// Its wording is kept with the languages, under the rule's id, so that one finding can be told
/// in every language and every form of report.
package struct Diagnostic: Sendable, Equatable {
  /// The rule that was broken.
  package let rule: RuleID
  /// Which of the rule's sentences fits, where it has several; nil for its only or main one.
  package let variant: String?
  /// How the finding bears on the documents.
  package var severity: Severity
  /// The datum it speaks of.
  package let path: DataPath
  /// Where that stands in the source; nil until it is located, or when there is no source.
  package var span: SourceSpan?
  /// What the sentence tells.
  package let facts: [Fact]
  /// Other places that belong to it, such as the first use of an id that is used twice.
  package var related: [SourceSpan]
  /// Edits that mend it, when there is one sure way.
  package var edits: [SourceEdit]

  /// A finding; without a span it is located later by its path.
  package init(
    _ rule: RuleID, variant: String? = nil, severity: Severity, at path: DataPath,
    span: SourceSpan? = nil, facts: [Fact] = [], related: [SourceSpan] = [],
    edits: [SourceEdit] = []
  ) {
    self.rule = rule
    self.variant = variant
    self.severity = severity
    self.path = path
    self.span = span
    self.facts = facts
    self.related = related
    self.edits = edits
  }
}
