import Diagnostics

/// What was found wrong with one text so far.
struct ProblemList {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether nothing sound can be made of the text.
  private(set) var isFatal = false
  private let source: SourceText

  /// No problems yet.
  init(source: SourceText) {
    self.source = source
  }

  /// The findings in the order of the text.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.span?.start ?? 0, $0.offset) < ($1.element.span?.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The line of an offset, as a fact.
  func line(of offset: Int, _ name: String = "l") -> Fact {
    Fact(name, .number(String(source.position(of: offset).line)))
  }

  /// Reports Y01 in one of its forms at a place.
  mutating func report(
    _ variant: String?, _ span: SourceSpan, _ facts: [Fact] = [], related: [SourceSpan] = [],
    edits: [SourceEdit] = [], isFatal: Bool = false
  ) {
    diagnostics.append(
      Diagnostic(
        "Y01", variant: variant, severity: .error, at: .root, span: span,
        facts: [line(of: span.start)] + facts, related: related, edits: edits))
    if isFatal { self.isFatal = true }
  }
}
