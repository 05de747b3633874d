package import Diagnostics

/// Something that a check found wrong with a translation.
package struct CheckFinding: Sendable, Equatable {
  /// A text that puts it right in a place of the target.
  package struct Fix: Sendable, Equatable {
    /// The place in the target, in offsets of UTF-8.
    package let span: SourceSpan
    /// What stands there afterwards.
    package let replacement: String

    /// A fix.
    package init(span: SourceSpan, replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// The check, such as `Q01`.
  package let check: RuleID
  /// Which of its sentences fits; nil for its main one.
  package let variant: String?
  /// How much it weighs.
  package let severity: Severity
  /// The segment; nil for a finding about the documents as a whole.
  package let segment: SegmentID?
  /// What the sentence tells.
  package let facts: [Fact]
  /// The place in the target, in offsets of UTF-8; nil for the whole of it.
  package let span: SourceSpan?
  /// How it is put right; nil when only a person can tell.
  package let fix: Fix?

  /// A finding of these parts.
  package init(
    check: RuleID, variant: String? = nil, severity: Severity, segment: SegmentID?,
    facts: [Fact] = [], span: SourceSpan? = nil, fix: Fix? = nil
  ) {
    self.check = check
    self.variant = variant
    self.severity = severity
    self.segment = segment
    self.facts = facts
    self.span = span
    self.fix = fix
  }

  /// The target with the fix applied; nil when there is none or it fits no more.
  package func fixed(_ target: String) -> String? {
    guard let fix else { return nil }
    let bytes = Array(target.utf8)
    guard fix.span.start >= 0, fix.span.end <= bytes.count else { return nil }
    let fixed = bytes[..<fix.span.start] + Array(fix.replacement.utf8) + bytes[fix.span.end...]
    return String(validating: fixed, as: UTF8.self)
  }

  /// The finding as reports tell it.
  ///
  /// - Parameters:
  ///   - path: The datum of the segment.
  ///   - span: Where the target stands in the file, quotation marks included; nil where that is
  ///     not known.
  ///   - file: The file; with it, the place inside the target is found, and the fix becomes an
  ///     edit, where the file writes the target as it is.
  package func diagnostic(
    at path: DataPath, span whole: SourceSpan? = nil, in file: SourceText? = nil,
    target: String? = nil
  ) -> Diagnostic {
    let start = whole.flatMap { whole in
      file.flatMap { file in target.flatMap { Self.start(of: $0, in: whole, file) } }
    }
    func placed(_ span: SourceSpan) -> SourceSpan? {
      start.map { SourceSpan(start: $0 + span.start, end: $0 + span.end) }
    }
    let edit = fix.flatMap { fix in
      placed(fix.span).map { SourceEdit(span: $0, replacement: fix.replacement) }
    }
    // An edit must not break the quotation marks of the file.
    let isPlain = fix.map { !$0.replacement.contains { "\"'\\\n:#".contains($0) } } ?? false
    return Diagnostic(
      check, variant: variant, severity: severity, at: path,
      span: span.flatMap(placed) ?? whole, facts: facts,
      edits: isPlain ? [edit].compactMap(\.self) : [])
  }

  /// Where the target begins in a file that writes it without escapes and line breaks.
  private static func start(
    of target: String, in whole: SourceSpan, _ file: SourceText
  ) -> Int? {
    let bytes = Array(target.utf8)
    return [whole.start, whole.start + 1].first { start in
      start + bytes.count <= min(whole.end, file.bytes.count)
        && file.bytes[start..<(start + bytes.count)].elementsEqual(bytes)
    }
  }
}
