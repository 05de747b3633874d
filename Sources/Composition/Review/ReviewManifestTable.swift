import DocumentTree
import Languages
import Translation

/// The last page of a review table, by which the program finds out what was changed.
enum ReviewManifestTable {
  static func blocks(_ subject: ReviewSubject) -> [Block] {
    let phrases = subject.phrases
    let headings = headings(subject)
    let ownRows = ownRows(subject)
    let units = subject.bundle.units
    let table = Table(
      columns: [3, 3.2, 3.2, 2.2, 6.4].map { Column(share: $0) },
      header: [Row(headings.map { subject.headingCell($0) })],
      body: RowSequence(count: ownRows.count + units.count) { index in
        let cells =
          index < ownRows.count
          ? ownRows[index] : row(of: units[index - ownRows.count], subject)
        return Row(cells.map { .text([.text($0)]) })
      },
      rowHeaderCount: 1, caption: nil, alternative: phrases.plain(ReviewTerm.manifestAlternative),
      anchor: "table.manifest")
    return [
      .pageBreak, .unnumbered(1, "manifest", phrases.term(ReviewTerm.manifestHeading)),
      .text(phrases.term(ReviewTerm.manifestIntroduction)), .table(table),
    ]
  }

  private static func row(of unit: TranslationUnit, _ subject: ReviewSubject) -> [String] {
    ReviewManifest.row(of: unit, notes: ReviewTexts.notes(unit, subject).map(\.words))
  }

  /// The rows that tell of the file and not of a text.
  private static func ownRows(_ subject: ReviewSubject) -> [[String]] {
    let phrases = subject.phrases
    let texts =
      ReviewGuide.texts(subject)
      + [
        phrases.plain(ReviewTerm.heading), phrases.plain(ReviewTerm.manifestHeading),
        phrases.plain(ReviewTerm.manifestIntroduction),
      ]
      + headings(subject).map(\.words)
    return [ReviewManifest.row(of: subject.bundle)]
      + ReviewColumn.allCases.map {
        ReviewManifest.row(column: $0, heading: subject.heading($0).words)
      }
      + SegmentState.allCases.map {
        ReviewManifest.row(state: $0, word: phrases.plain(ReviewTerm.state($0)))
      }
      + [ReviewManifest.row(ownTexts: texts)]
  }

  private static func headings(_ subject: ReviewSubject) -> [[Inline]] {
    let phrases = subject.phrases
    return [
      subject.heading(.id), phrases.term(ReviewTerm.manifestSource),
      phrases.term(ReviewTerm.manifestTarget), phrases.term(ReviewTerm.manifestState),
      phrases.term(ReviewTerm.manifestNotes),
    ]
  }
}
