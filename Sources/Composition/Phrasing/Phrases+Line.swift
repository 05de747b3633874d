import DocumentTree
import Languages

extension Phrases {
  /// Content as plain text, for what holds no inlines, such as the words of a chart.
  func line(_ content: [Inline]) -> String {
    content.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .value(let value): profile.spell(value)
      case .strong(let inner), .emphasis(let inner), .link(_, let inner),
        .language(_, let inner):
        line(inner)
      case .lineBreak: " "
      case .missing(_, let original): original?.text ?? ""
      case .reference, .count, .note, .field: ""
      }
    }.joined()
  }

  /// A year at the axis of a chart, where the readers of every language see the same digits.
  func axisYear(_ year: Int) -> String { String(year) }

  /// Clauses of a sentence, parted as the language parts them.
  func clauses(_ clauses: [String]) -> String {
    clauses.joined(separator: plain(CommonTerm.clauseSeparator))
  }
}
