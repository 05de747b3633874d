package import Diagnostics

/// One check of a translation: its name, its weight, and a pure look at one pair of texts.
package struct TranslationCheck: Sendable {
  /// The name, under which its words are kept and by which it is silenced.
  package let id: RuleID
  /// How much its findings weigh, unless one says otherwise.
  package let severity: Severity
  /// Whether it looks at translations that do not exist yet too.
  let looksAtEmpty: Bool
  private let look: @Sendable (CheckContext, inout CheckFindings) -> Void

  /// A check that looks at one pair and reports what it finds.
  init(
    _ id: RuleID, _ severity: Severity, looksAtEmpty: Bool = false,
    _ look: @escaping @Sendable (CheckContext, inout CheckFindings) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.looksAtEmpty = looksAtEmpty
    self.look = look
  }

  /// Everything that the check finds in a pair.
  package func check(_ context: CheckContext) -> [CheckFinding] {
    guard looksAtEmpty || !context.target.isBlank else { return [] }
    var findings = CheckFindings(id, severity, context)
    look(context, &findings)
    return findings.found
  }
}

/// What one check finds in one pair, while it looks.
struct CheckFindings {
  private let check: RuleID
  private let severity: Severity
  private let context: CheckContext
  /// The findings so far.
  private(set) var found: [CheckFinding] = []

  /// Nothing found yet.
  init(_ check: RuleID, _ severity: Severity, _ context: CheckContext) {
    self.check = check
    self.severity = severity
    self.context = context
  }

  /// Takes down a finding about the whole target.
  mutating func report(_ facts: Fact...) {
    add(nil, nil, nil, nil, facts)
  }

  /// Takes down a finding in a place of the target, with the text that mends it.
  mutating func report(at range: Range<Int>?, mend: String? = nil, _ facts: Fact...) {
    add(nil, nil, range, mend, facts)
  }

  /// Takes down a finding that another sentence of the check tells.
  mutating func report(
    _ variant: String?, severity: Severity? = nil, at range: Range<Int>? = nil,
    mend: String? = nil, _ facts: Fact...
  ) {
    add(variant, severity, range, mend, facts)
  }

  private mutating func add(
    _ variant: String?, _ severity: Severity?, _ range: Range<Int>?, _ mend: String?,
    _ facts: [Fact]
  ) {
    let span = range.map { context.target.span($0) }
    let fix = span.flatMap { span in
      mend.map { CheckFinding.Fix(span: span, replacement: $0) }
    }
    found.append(
      CheckFinding(
        check: check, variant: variant, severity: severity ?? self.severity,
        segment: context.segment, facts: facts, span: span, fix: fix))
  }
}
