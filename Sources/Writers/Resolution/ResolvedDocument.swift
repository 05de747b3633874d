package import DocumentTree
package import Languages

/// A document without an open question: numbers are given, names are found, quantities are words,
/// so that each format only has to spell it.
package struct ResolvedDocument: Sendable {
  /// What is said of the document.
  package var info: DocumentInfo
  /// Runs of pages that lie the same way, in order.
  package let sections: [ResolvedSection]
  /// Contents for tags of a template, by name.
  package let slots: [String: [Run]]
  /// What is said on every page, the words of each mark.
  package let marks: [[Run]]
  /// The numbers of pages; nil where lines are not broken yet, and then office programs find them.
  package var pages: PageNumbers?
  /// The languages, for the words that a format needs around the document; nil for a document that
  /// was not resolved but put together.
  var profiles: ProfileShelf?

  /// A resolved document of these parts.
  package init(
    info: DocumentInfo, sections: [ResolvedSection], slots: [String: [Run]], marks: [[Run]]
  ) {
    self.info = info
    self.sections = sections
    self.slots = slots
    self.marks = marks
  }

  /// All marks in one line.
  package var markLine: [Run] {
    let lines = marks.filter { !$0.isEmpty }
    return lines.enumerated().flatMap { index, line -> [Run] in
      guard index > 0, let first = line.first else { return line }
      return [Run(.text(" · "), language: first.language)] + line
    }
  }
}

/// Pages that lie the same way.
package struct ResolvedSection: Sendable {
  /// How the pages lie.
  package let orientation: PageOrientation
  /// What stands on them.
  package let blocks: [ResolvedBlock]
}

/// A block without an open question.
///
/// What is large and rare is indirect, so that arrays of paragraphs stay small.
package enum ResolvedBlock: Sendable {
  /// A heading with its number.
  indirect case heading(ResolvedHeading)
  /// A paragraph, inside a list or not.
  case paragraph(ResolvedParagraph)
  /// A table whose rows cover all columns.
  indirect case table(ResolvedTable)
  /// A picture or chart with its caption.
  indirect case figure(ResolvedFigure)
  /// The table of contents with its entries.
  indirect case contents(ResolvedContents)
  /// What follows begins on a new page.
  case pageBreak
}

/// A heading with its number.
package struct ResolvedHeading: Sendable {
  /// The depth, from 1 to 4.
  package let level: Int
  /// Its number as the office program will count it, such as `4.1`; nil when it is not counted.
  package let number: String?
  /// What it says.
  package let runs: [Run]
  /// The bookmark's name, unique in the document.
  package let bookmark: String
}

/// A paragraph with its place in a list.
package struct ResolvedParagraph: Sendable {
  /// What it is for.
  package let role: ParagraphRole
  /// What it says.
  package let runs: [Run]
  /// Its place in a list; nil outside of lists.
  package let item: ListItem?
  /// Whether it stays on the page of the list that follows at once.
  package var leadsToList = false
}

/// A paragraph's place in a list.
package struct ListItem: Sendable, Equatable {
  /// Which list of the document it is, from 1; numbering starts anew in each.
  package let list: Int
  /// How deep the list lies in other lists, from 0.
  package let level: Int
  /// Whether the items are counted.
  package let isOrdered: Bool
  /// The number at which a counted list begins.
  package let start: Int
  /// Whether the paragraph opens an item; otherwise it goes on in one.
  package let opensItem: Bool
}

/// A piece of a line that looks the same throughout.
package struct Run: Sendable, Equatable {
  /// What stands there.
  package enum Content: Sendable, Equatable {
    /// Words.
    case text(String)
    /// The paragraph goes on in a new line.
    case lineBreak
    /// The number of this page, or the count of pages, filled in by the office program.
    case field(Field)
    /// The page of a bookmark, filled in by the office program.
    case pageReference(bookmark: String)
    /// A reference to a bookmark with the text that it shows.
    case reference(bookmark: String, text: String)
    /// The number of an article inside of its bookmark, counted by the office program.
    case count(bookmark: String, number: String)
    /// A footnote.
    case note([Run])
  }

  /// What stands there.
  package let content: Content
  /// Its language.
  package let language: LanguageTag
  /// Whether the words have weight.
  package let isStrong: Bool
  /// Whether the words are set apart.
  package let isEmphasized: Bool
  /// Whether the letters stand exactly so, all as wide as each other.
  package let isCode: Bool
  /// Where it leads on the web; nil for nowhere.
  package let link: String?

  /// A run; plain words if nothing else is said.
  package init(
    _ content: Content, language: LanguageTag, isStrong: Bool = false,
    isEmphasized: Bool = false, isCode: Bool = false, link: String? = nil
  ) {
    self.content = content
    self.language = language
    self.isStrong = isStrong
    self.isEmphasized = isEmphasized
    self.isCode = isCode
    self.link = link
  }
}

/// The caption of a table or figure.
package struct ResolvedCaption: Sendable {
  /// What is counted.
  package enum Kind: String, Sendable {
    /// Tables are counted by themselves.
    case table = "Table"
    /// Figures are counted by themselves.
    case figure = "Figure"
  }

  /// What is counted.
  package let kind: Kind
  /// The words before the number, one or more languages: “Tabela / Table”.
  package let label: [Run]
  /// The number, from 1.
  package let number: Int
  /// What is said.
  package let runs: [Run]
  /// The bookmark around label and number.
  package let bookmark: String
}

/// A table whose rows cover all columns.
package struct ResolvedTable: Sendable {
  /// What a table is for, from which its look follows.
  package enum Role: Sendable {
    /// As in the document.
    case table(Table.Role)
    /// A grid that only sets two languages side by side.
    case parallel
  }

  /// What the table is for.
  package let role: Role
  /// Which table of the document it is, from 1, those without captions counted too.
  package let ordinal: Int
  /// The caption; nil for none.
  package let caption: ResolvedCaption?
  /// Shares of the width; they sum up to 1.
  package let columns: [Double]
  /// The rows that stand again on every page.
  package let header: [ResolvedRow]
  /// How many rows follow.
  package let bodyCount: Int
  /// Gives the rows below the header, which must be asked for in order, each once.
  package let makeBody: @Sendable () -> RowResolver
  /// How many leading columns hold the headings of their rows.
  package let rowHeaderCount: Int
  /// What it shows, for whoever can't see it; nil for a grid that only sets text.
  package let alternative: String?
  /// A name, unique in the document.
  package let name: String
}

extension ResolvedTable {
  /// Whether the table is so small that it is not broken over two pages.
  ///
  /// Many columns make high rows, so cells are counted; larger tables would leave pages half empty.
  package var keepsTogether: Bool {
    if case .parallel = role { return false }
    return bodyCount <= 8 && bodyCount * columns.count <= 32
  }

  /// Whether it stands on a page that must hold a whole document, where space is spared.
  package var isDense: Bool {
    // A strip of many figures is only made for such a page.
    if case .table(.keyFigures) = role { return columns.count > 4 }
    guard case .paragraph(let first)? = header.first?.cells.first?.blocks.first else {
      return false
    }
    return first.role == .pageHeader
  }

  /// The space between it and a table above.
  package var gapAbove: Length { .points(isDense ? 2 : 8) }

  /// Whether a row stays on the page of the next: headings with what they head, the sums at the
  /// end of a table with each other and with the row before them, and all rows of a short table.
  package func keeps(_ row: ResolvedRow, with next: ResolvedRow) -> Bool {
    if keepsTogether || row.kind == .group { return true }
    switch next.kind {
    case .total: return true
    case .attention: return row.kind != .plain
    case .plain, .group, .subtotal: return false
    }
  }
}

/// A row that covers all columns.
package struct ResolvedRow: Sendable {
  /// What the row is for.
  package let kind: Row.Kind
  /// Cells from the line's start; their column spans sum up to the count of columns.
  package let cells: [ResolvedCell]
}

/// A cell, or the place that a taller cell above reaches into.
package struct ResolvedCell: Sendable {
  /// What it holds, at least one paragraph; for a covered place one that is empty.
  package let blocks: [ResolvedBlock]
  /// How many columns it covers.
  package let columnSpan: Int
  /// How many rows it covers, 1 for most.
  package let rowSpan: Int
  /// Whether a taller cell above reaches into this place.
  package let isCovered: Bool
  /// Whether it heads its column or row.
  package let isHeader: Bool
  /// The name of a bookmark around its one paragraph; nil for none.
  package var bookmark: String?
  /// The blocks that it was resolved from, for formats that keep quantities as such.
  var source: [Block] = []
  /// The language in force in them.
  var sourceLanguage: LanguageTag?
}

/// A picture or chart with its caption.
package struct ResolvedFigure: Sendable {
  /// What is seen.
  package let content: Figure.Content
  /// The caption; nil for none.
  package let caption: ResolvedCaption?
  /// What it shows, for whoever can't see it.
  package let alternative: String
  /// Which figure of the document it is, from 1.
  package let ordinal: Int
  /// Its language.
  package let language: LanguageTag
}

/// The table of contents with its entries.
package struct ResolvedContents: Sendable {
  /// What stands above it.
  package let title: [Run]
  /// The deepest level that is listed.
  package let depth: Int
  /// The headings, in order.
  package let entries: [Entry]

  /// One heading in the table of contents.
  package struct Entry: Sendable {
    /// The depth of the heading, from 1.
    package let level: Int
    /// Its number; nil when it is not counted.
    package let number: String?
    /// What it says.
    package let runs: [Run]
    /// The heading's bookmark.
    package let bookmark: String
  }
}
