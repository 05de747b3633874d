import Diagnostics
import Languages
import Markdown
import PlanModel

/// Rules about the signs of texts: emphasis, lists, tables, footnotes.
enum MarkdownRules {
  /// Reports: L12.
  static let common: [Rule<Definition>] = [
    Rule("L12", .error) { definition, context, findings in
      PrintedTexts.each(in: definition, context) { text, role, path in
        guard role == .prose else { return }
        for version in text.versions {
          guard let words = version.text, !MarkdownText.isPlain(words) else { continue }
          for problem in MarkdownText(words).problems {
            findings.report(
              at: path() / version.language.key, problem.kind.variant,
              Fact("line", count: problem.line), Fact("text", problem.text))
          }
        }
      }
    }
  ]
}

extension MarkdownProblem.Kind {
  /// The sentence that tells it; nil for the main one.
  fileprivate var variant: String? {
    switch self {
    case .html: nil
    case .image: "image"
    case .link: "link"
    case .loneNote: "lone-note"
    case .noteInNote: "note-in-note"
    case .depth: "depth"
    case .table: "table"
    case .size: "size"
    }
  }
}
