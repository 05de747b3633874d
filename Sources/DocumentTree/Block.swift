package import Languages

/// One thing that stands in a document on lines of its own.
///
/// What is large and rare is indirect, so that arrays of paragraphs stay small.
package enum Block: Sendable, Equatable {
  /// A heading. For example “4.1 Pregled po godinama i vrsti”.
  indirect case heading(Heading)
  /// A paragraph. For example the description of a survey.
  case paragraph(Paragraph)
  /// A list. For example the places of a project.
  case list(ListBlock)
  /// A table. For example the action table.
  indirect case table(Table)
  /// A picture or a chart with its caption. For example delivery by year.
  indirect case figure(Figure)
  /// Blocks that say one thing together, whose twin in another language is a block or group as
  /// well. For example the paragraphs of one text.
  case group([Block])
  /// The same content in two languages, side by side. For example one paragraph of each.
  case parallel(Parallel)
  /// The table of contents.
  case contents(Contents)
  /// What follows begins on a new page.
  case pageBreak
}

/// A heading and its place in the outline.
package struct Heading: Sendable, Equatable {
  /// The depth, from 1 to 4.
  package let level: Int
  /// What it says.
  package var content: [Inline]
  /// Whether it is counted.
  package let isNumbered: Bool
  /// The name by which references and the table of contents find it.
  package let anchor: Anchor
  /// Its language; nil for the document's.
  package var language: LanguageTag?

  /// A heading; its anchor must be unique in the document.
  package init(
    level: Int, anchor: Anchor, isNumbered: Bool = true, language: LanguageTag? = nil,
    _ content: [Inline]
  ) {
    self.level = level
    self.content = content
    self.isNumbered = isNumbered
    self.anchor = anchor
    self.language = language
  }
}

/// A name inside a document, made of letters, digits, `-` and `.`.
package struct Anchor: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name.
  package let name: String

  /// An anchor of this name.
  package init(_ name: String) { self.name = name }

  /// An anchor of this name.
  package init(stringLiteral name: String) { self.name = name }
}

/// A paragraph and what it is for.
package struct Paragraph: Sendable, Equatable {
  /// What it is for, from which its look follows.
  package var role: ParagraphRole
  /// What it says.
  package var content: [Inline]
  /// Its language; nil for that of whatever holds it.
  package var language: LanguageTag?

  /// A paragraph; plain text if nothing else is said.
  package init(
    _ role: ParagraphRole = .body, language: LanguageTag? = nil, _ content: [Inline]
  ) {
    self.role = role
    self.content = content
    self.language = language
  }
}

/// What a paragraph is for; its look follows from the style of that name in the template.
package enum ParagraphRole: String, Sendable, CaseIterable {
  /// Running text.
  case body
  /// Running text that says in a second language what the paragraph above it says.
  case twin
  /// The title at the head of a document without a cover.
  case title
  /// The title in the middle of a cover.
  case coverTitle
  /// A line below the title.
  case subtitle
  /// A line of a cover: the unit, the period, the edition.
  case cover
  /// A remark on the data, set apart from the text. For example “2022: nije objavljeno”.
  case note
  /// The caption of a table or figure.
  case caption
  /// The heading of the table of contents.
  case contentsHeading
  /// Text in a table, from the line's start.
  case tableText
  /// Text in the middle of a table's cell.
  case tableCentered
  /// Figures in a table, to the line's end.
  case tableNumber
  /// A column's or row's heading in a table.
  case tableHeader
  /// A column heading above figures, to the line's end.
  case tableNumberHeader
  /// A figure that is to be seen at a glance. For example the total of contributions.
  case keyFigure
  /// What a key figure is.
  case keyLabel
  /// The text of a footnote.
  case footnote
  /// Words printed on every page. For example PRIMJER / EXAMPLE.
  case mark
  /// The title of a document that must fit on one page.
  case pageTitle
  /// Text on such a page, in smaller letters than that of tables.
  case pageText
  /// A heading in or above a table on such a page.
  case pageHeader
  /// A figure on such a page that is to be seen at a glance.
  case pageFigure
  /// What such a figure is.
  case pageLabel
}

/// Items of equal rank.
package struct ListBlock: Sendable, Equatable {
  /// Whether the items are counted.
  package let isOrdered: Bool
  /// The number of the first item of a counted list.
  package let start: Int
  /// The items, each of one or more blocks; no tables inside.
  package var items: [[Block]]

  /// A list of these items.
  package init(isOrdered: Bool = false, start: Int = 1, items: [[Block]]) {
    self.isOrdered = isOrdered
    self.start = start
    self.items = items
  }
}

/// A picture or a chart with what is said of it.
package struct Figure: Sendable, Equatable {
  /// What is seen.
  package enum Content: Sendable, Equatable {
    /// A picture.
    case image(Image)
    /// A chart that the reader can edit.
    case chart(Chart)
  }

  /// What is seen.
  package let content: Content
  /// What is said below it, without “Figure 1”; nil for none, and then it is not counted.
  package var caption: [Inline]?
  /// What it shows, for whoever can't see it.
  package let alternative: String
  /// The name by which references find it.
  package let anchor: Anchor

  /// A figure; its anchor must be unique in the document.
  package init(
    _ content: Content, caption: [Inline]?, alternative: String, anchor: Anchor
  ) {
    self.content = content
    self.caption = caption
    self.alternative = alternative
    self.anchor = anchor
  }
}

/// A picture as the file that it was.
package struct Image: Sendable, Equatable {
  /// The file's bytes: PNG or JPEG.
  package let bytes: [UInt8]
  /// How wide it is to stand on the page.
  package let width: Length

  /// A picture of this width; its height follows from its own proportions.
  package init(bytes: [UInt8], width: Length) {
    self.bytes = bytes
    self.width = width
  }
}

/// The same content in two languages, row by row.
package struct Parallel: Sendable, Equatable {
  /// The language of each side.
  package let languages: [LanguageTag]
  /// Rows of one cell for each language, each of one or more blocks.
  package var rows: [[[Block]]]

  /// Content side by side; each row has as many cells as there are languages.
  package init(languages: [LanguageTag], rows: [[[Block]]]) {
    self.languages = languages
    self.rows = rows
  }
}

/// A table of contents, whose entries are found when the document is resolved.
package struct Contents: Sendable, Equatable {
  /// The deepest level of heading that is listed.
  package let depth: Int
  /// What stands above it.
  package var title: [Inline]

  /// Contents down to a level.
  package init(depth: Int, title: [Inline]) {
    self.depth = depth
    self.title = title
  }
}
