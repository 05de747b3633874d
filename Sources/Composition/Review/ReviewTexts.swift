import DocumentTree
import Languages
import Translation

/// The table in which translations are edited.
///
/// Its cells are plain: LibreOffice drops what Word's content controls say, and tracked changes
/// inside of them. A row is known again by its id, which stands there for everyone to see, and by
/// a bookmark.
enum ReviewTexts {
  static func table(_ subject: ReviewSubject) -> Table {
    let columns = ReviewColumn.allCases
    let units = subject.bundle.units
    return Table(
      columns: columns.map { Column(share: share(of: $0)) },
      header: [
        Row(columns.map { subject.headingCell(subject.heading($0), bookmark: $0.bookmark) })
      ],
      body: RowSequence(count: units.count) { row(units[$0], columns, subject) },
      rowHeaderCount: 1, caption: nil, alternative: subject.phrases.plain(ReviewTerm.alternative),
      anchor: "table.review")
  }

  /// The paragraphs of the cell for notes: what others wrote, then what helps to translate.
  static func notes(_ unit: TranslationUnit, _ subject: ReviewSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let profile = phrases.profile
    let (source, target) = (subject.bundle.sourceLanguage, subject.bundle.targetLanguage)
    var lines = unit.notes.flatMap { note in
      let words: [Inline] = [.text(note.text)]
      let signed = note.author.map {
        phrases.sentence(
          CommonTerm.labelled, ["label": [.text($0)], "content": words])
      }
      return Self.lines((signed ?? words).words).map { [Inline.text($0)] }
    }
    if let maximum = unit.maximumLength {
      let count = profile.spell(.number(DecimalNumber(maximum), decimals: nil))
      lines.append(phrases.sentence(ReviewTerm.maximum, ["count": [.text(count)]]))
    }
    for term in unit.terms {
      let targets = term.targets.map { [Inline.language(target, [.text($0)])] }
      lines.append(
        phrases.sentence(
          ReviewTerm.term,
          [
            "term": [.language(source, [.text(term.source)])],
            "translation": phrases.list(targets),
          ]))
    }
    if let match = unit.matches.first {
      let percent = profile.spell(
        .percent(DecimalNumber(min(match.similarity, 100)), decimals: 0))
      let content = phrases.sentence(
        ReviewTerm.match,
        [
          "percent": [.text(percent)],
          "source": [.language(source, [.text(oneLine(match.source))])],
          "translation": [.language(target, [.text(oneLine(match.target))])],
        ])
      lines.append(content)
    }
    return lines
  }

  private static func row(
    _ unit: TranslationUnit, _ columns: [ReviewColumn], _ subject: ReviewSubject
  ) -> Row {
    let bundle = subject.bundle
    return Row(
      columns.map { column in
        switch column {
        case .id:
          Cell(.tableText, [.text(unit.id.description)], bookmark: unit.id.bookmark)
        case .source: cell(unit.source, bundle.sourceLanguage)
        case .target: cell(unit.target ?? "", bundle.targetLanguage)
        case .state: .text(subject.phrases.term(ReviewTerm.state(unit.state)))
        case .note: noteCell(notes(unit, subject))
        }
      })
  }

  /// A cell with one paragraph for each line of a text.
  private static func cell(_ text: String, _ language: LanguageTag) -> Cell {
    Cell(
      lines(text).map { line in
        .paragraph(Paragraph(.tableText, language: language, [.text(line)]))
      })
  }

  private static func noteCell(_ lines: [[Inline]]) -> Cell {
    lines.isEmpty ? .text([.text("")]) : .lines(lines)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }

  private static func oneLine(_ text: String) -> String {
    lines(text).joined(separator: " ")
  }

  private static func share(of column: ReviewColumn) -> Double {
    switch column {
    case .id: 3
    case .source, .target: 7
    case .state: 2.2
    case .note: 4.8
    }
  }
}
