import DocumentTree
import Languages
import XMLTree

/// The properties that most paragraphs and runs of a document share, spelled once.
struct WordFragments: Sendable {
  private let paragraphs: [XMLFragment]
  private let runs: [XMLFragment]

  /// The properties in the styles of a template.
  init(_ names: WordStyleNames) {
    paragraphs = ParagraphRole.allCases.map { role in
      XMLFragment { writer in
        WordParagraphProperties(style: names[.paragraph(role)]).print(into: &writer)
      }
    }
    runs = LanguageTag.allCases.flatMap { language in
      (0..<4).map { weight in
        let run = Run(
          .text(""), language: language, isStrong: weight & 1 != 0, isEmphasized: weight & 2 != 0)
        return XMLFragment { WordRunLook(run, isStrong: false).print(names, into: &$0) }
      }
    }
  }

  /// The properties of a paragraph of which nothing is said but its role.
  func paragraph(_ role: ParagraphRole) -> XMLFragment {
    paragraphs[Self.place(of: role)]
  }

  /// The properties of a run of which only language and weight are said.
  func run(_ language: LanguageTag, isStrong: Bool, isEmphasized: Bool) -> XMLFragment {
    runs[Self.place(of: language) * 4 + (isStrong ? 1 : 0) + (isEmphasized ? 2 : 0)]
  }

  // Looked up for every paragraph and run, so without hashing: the place among all cases.

  private static func place(of role: ParagraphRole) -> Int {
    switch role {
    case .body: 0
    case .twin: 1
    case .title: 2
    case .coverTitle: 3
    case .subtitle: 4
    case .cover: 5
    case .note: 6
    case .caption: 7
    case .contentsHeading: 8
    case .tableText: 9
    case .tableCentered: 10
    case .tableNumber: 11
    case .tableHeader: 12
    case .tableNumberHeader: 13
    case .keyFigure: 14
    case .keyLabel: 15
    case .footnote: 16
    case .mark: 17
    case .pageTitle: 18
    case .pageText: 19
    case .pageHeader: 20
    case .pageFigure: 21
    case .pageLabel: 22
    }
  }

  private static func place(of language: LanguageTag) -> Int {
    switch language {
    case .bosnian: 0
    case .croatian: 1
    case .serbianLatin: 2
    case .serbianCyrillic: 3
    case .english: 4
    }
  }
}

/// The properties of a table's plain cells, column by column, spelled when they first come.
struct WordCellFragments {
  private var known: [(look: CellLook, fragment: XMLFragment)?]

  /// Nothing yet for this many columns.
  init(columnCount: Int) {
    known = Array(repeating: nil, count: columnCount)
  }

  /// The properties of a cell of one column that looks like this; spelled if they are new.
  mutating func fragment(
    _ column: Int, _ look: CellLook, _ spell: (inout XMLWriter) -> Void
  ) -> XMLFragment {
    if let (known, fragment) = known[column], known == look { return fragment }
    let fragment = XMLFragment(spell)
    known[column] = (look, fragment)
    return fragment
  }
}
