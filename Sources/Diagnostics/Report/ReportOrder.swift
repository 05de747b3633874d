/// The order in which all loaders and reports tell the findings of one file.
package enum ReportOrder {
  /// By place, then by rule, then as they were found; findings without a place come first.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let spans = (one.span ?? nowhere, other.span ?? nowhere)
      if spans.0 != spans.1 { return spans.0 < spans.1 }
      if one.rule != other.rule { return one.rule < other.rule }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static let nowhere = SourceSpan(start: -1, end: -1)
}
