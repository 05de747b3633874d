import Diagnostics
import YAMLSource

/// Looks for personal identification numbers in a source: in data, keys, comments, and its name.
enum IdentityNumberCheck {
  /// The rules that it reports, with their weights.
  static let rules: [(id: RuleID, severity: Severity)] = [("P01", .error), ("P02", .warning)]

  /// Further numbers than this are not told one by one; a list of persons is no definition.
  private static let most = 1_000

  /// Everything that is found; without a root, as in a text that is not YAML, by place only.
  ///
  /// Reports: P01, P02.
  static func findings(in source: SourceText, _ root: SourceNode?) -> [Diagnostic] {
    let map = root.map(SourceMap.init(root:))
    let inName = IdentityNumber.all(inName: source.name)
    let inText = source.bytes.withUnsafeBufferPointer {
      IdentityNumberSearch.all(in: $0, atMost: most)
    }
    return inName.map { number in
      finding(number, "file-name", at: .root, SourceSpan(start: 0, end: 0))
    }
      + inText.map { number in
        let path = map?.path(at: number.span.start)
        return finding(number, path == nil ? "outside" : nil, at: path ?? .root, number.span)
      }
  }

  private static func finding(
    _ number: IdentityNumber, _ variant: String?, at path: DataPath, _ span: SourceSpan
  ) -> Diagnostic {
    let rule = number.isValid ? rules[0] : rules[1]
    return Diagnostic(
      rule.id, variant: variant, severity: rule.severity, at: path, span: span,
      facts: [Fact("number", number.masked), Fact("path", path.description)])
  }
}
