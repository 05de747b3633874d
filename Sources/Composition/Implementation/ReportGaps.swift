import DocumentTree
import Languages

/// Sentences on what a report does not tell.
enum ReportGaps {
  /// More ids than this are counted, not listed.
  private static let mostListed = 30

  /// A note on things of the plan of which the report says nothing, by id; nothing where it speaks
  /// of all.
  ///
  /// - Parameters:
  ///   - name: The placeholder of the ids in `listed`.
  ///   - all: How many there are in the plan.
  static func note(
    _ ids: [String], as name: String, listed: ReportGapTerm, counted: ReportGapTerm, all: Int,
    _ phrases: Phrases
  ) -> [Block] {
    guard !ids.isEmpty else { return [] }
    let sentence =
      ids.count <= mostListed
      ? phrases.sentence(listed, [name: phrases.list(ids.map { phrases.symbol($0) })])
      : phrases.sentence(
        counted, ["count": phrases.count(ids.count), "all": phrases.count(all)])
    return [.text(sentence, .note)]
  }

  /// The headings of a table's columns, for its description in words.
  static func names(of columns: [TableColumn], _ phrases: Phrases) -> String {
    phrases.line(phrases.list(columns.map(\.heading)))
  }
}
