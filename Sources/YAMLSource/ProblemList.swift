import Diagnostics

/// What was found wrong with one text so far.
struct ProblemList {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether nothing sound can be made of the text.
  private(set) var isFatal = false
  private let source: SourceText

  /// A text with more problems than this is read no further.
  private static let most = 1_000

  /// No problems yet.
  init(source: SourceText) {
    self.source = source
  }

  /// Whether there are more problems than are told.
  var isOverflowing: Bool { diagnostics.count > Self.most }

  /// The findings in the order of the text.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.span?.start ?? 0, $0.offset) < ($1.element.span?.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The line of an offset, as a fact.
  func line(of offset: Int, _ name: String = "l") -> Fact {
    Fact(name, .number(String(source.lineNumber(of: offset))))
  }

  /// Reports Y01 in one of its forms at a place.
  mutating func report(
    _ variant: String?, _ span: SourceSpan, _ facts: [Fact] = [], related: [SourceSpan] = [],
    edits: [SourceEdit] = [], isFatal: Bool = false
  ) {
    guard diagnostics.count <= Self.most else { return }
    guard diagnostics.count < Self.most else {
      diagnostics.append(
        Diagnostic(
          "Y01", variant: "limit-findings", severity: .error, at: .root, span: span,
          facts: [Fact("limit", .number(String(Self.most)))]))
      self.isFatal = true
      return
    }
    diagnostics.append(
      Diagnostic(
        "Y01", variant: variant, severity: .error, at: .root, span: span,
        facts: [line(of: span.start)] + facts, related: related, edits: edits))
    if isFatal { self.isFatal = true }
  }
}
