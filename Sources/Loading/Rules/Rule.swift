package import Diagnostics

/// One check: its name, its weight, and a pure look at a subject that changes nothing.
package struct Rule<Subject: Sendable>: Sendable {
  /// The name under which its wording, reason and example are kept.
  package let id: RuleID
  /// How its findings bear on the documents, unless a finding says otherwise.
  package let severity: Severity
  private let look: @Sendable (Subject, RuleContext, inout Findings) -> Void

  /// A rule that looks at a subject and reports what it finds.
  package init(
    _ id: RuleID, _ severity: Severity,
    _ look: @escaping @Sendable (Subject, RuleContext, inout Findings) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.look = look
  }

  /// Everything that the rule finds in a subject, in the order of the definition.
  package func check(_ subject: Subject, _ context: RuleContext) -> [Diagnostic] {
    var findings = Findings(rule: id, severity: severity)
    look(subject, context, &findings)
    return findings.diagnostics
  }
}

/// What one rule finds, while it looks.
package struct Findings {
  private let rule: RuleID
  private let severity: Severity
  /// The findings so far.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Nothing found yet.
  init(rule: RuleID, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  /// Takes down a finding that the rule's main sentence tells.
  package mutating func report(at path: DataPath, _ facts: Fact...) {
    diagnostics.append(Diagnostic(rule, severity: severity, at: path, facts: facts))
  }

  /// Takes down a finding that one of the rule's other sentences may tell, with the rule's own
  /// weight unless another is given.
  package mutating func report(
    at path: DataPath, _ variant: String?, severity: Severity? = nil, _ facts: Fact...
  ) {
    diagnostics.append(
      Diagnostic(
        rule, variant: variant, severity: severity ?? self.severity, at: path, facts: facts))
  }
}
