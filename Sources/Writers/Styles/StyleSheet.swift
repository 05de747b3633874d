package import DocumentTree

/// What every role looks like where the template does not say.
package enum StyleSheet {
  /// The definition of a role's style.
  package static func definition(of role: StyleRole) -> StyleDefinition {
    switch role {
    case .paragraph(let role): paragraph(role)
    case .heading(let level): heading(level)
    case .contents(let level): contents(level)
    case .listBullet: listItem("List Bullet", "ListBullet", "List 1")
    case .listNumber: listItem("List Number", "ListNumber", "Numbering 1")
    case .header: pageLine("header", "Header")
    case .footer: pageLine("footer", "Footer")
    case .strong: character("Strong", "Strong", "Strong Emphasis") { $0.isBold = true }
    case .emphasis: character("Emphasis", "Emphasis", "Emphasis") { $0.isItalic = true }
    case .link:
      character("Hyperlink", "Hyperlink", "Internet link") {
        $0.color = Palette.link
        $0.isUnderlined = true
      }
    case .footnoteReference:
      character("footnote reference", "FootnoteReference", "Footnote anchor") { _ in }
    case .table: StyleDefinition(.table, "Kohezija Table", "KohezijaTable", "Kohezija Table")
    }
  }

  /// Colours as six hexadecimal digits, each at least 7 : 1 against white.
  private enum Palette {
    static let heading = "1F3864"
    static let quiet = "404040"
    static let link = "1A4A8A"
    static let mark = "8B0000"
  }
}

// MARK: - Outline

extension StyleSheet {
  private static let headingSizes = [16, 13, 11.5, 10.5]

  /// How far behind its number the text of a heading of a level, from 1, begins.
  package static func headingIndent(ofLevel level: Int) -> Length {
    .millimetres([9, 11, 13, 15][min(max(level, 1), 4) - 1])
  }

  private static func heading(_ level: Int) -> StyleDefinition {
    precondition((1...4).contains(level), "headings have levels 1 to 4")
    return StyleDefinition(.paragraph, "heading \(level)", "Heading\(level)", "Heading \(level)") {
      $0.size = headingSizes[level - 1]
      $0.isBold = true
      $0.color = Palette.heading
      $0.spaceBefore = .points(level == 1 ? 18 : level == 2 ? 14 : 10)
      $0.spaceAfter = .points(level == 1 ? 8 : 4)
      $0.lineHeight = 1.1
      $0.keepsWithNext = true
    }
  }

  private static func contents(_ level: Int) -> StyleDefinition {
    precondition((1...4).contains(level), "contents have levels 1 to 4")
    return StyleDefinition(.paragraph, "toc \(level)", "TOC\(level)", "Contents \(level)") {
      $0.size = 10.5
      $0.isBold = level == 1
      $0.spaceBefore = .points(level == 1 ? 4 : 0)
      $0.spaceAfter = .points(2)
      $0.indent = .millimetres(Double(level - 1) * 6)
    }
  }

  private static func listItem(
    _ wordName: String, _ wordIdentifier: String, _ openDocumentName: String
  ) -> StyleDefinition {
    StyleDefinition(.paragraph, wordName, wordIdentifier, openDocumentName) {
      $0.basis = .paragraph(.body)
      $0.spaceAfter = .points(3)
    }
  }

  private static func pageLine(_ wordName: String, _ name: String) -> StyleDefinition {
    StyleDefinition(.paragraph, wordName, name, name) {
      $0.size = 8.5
      $0.color = Palette.quiet
    }
  }

  private static func character(
    _ wordName: String, _ wordIdentifier: String, _ openDocumentName: String,
    _ set: (inout StyleDefinition) -> Void
  ) -> StyleDefinition {
    StyleDefinition(.character, wordName, wordIdentifier, openDocumentName, set)
  }
}

// MARK: - Paragraphs

extension StyleSheet {
  private static func paragraph(_ role: ParagraphRole) -> StyleDefinition {
    switch role {
    case .body:
      StyleDefinition(.paragraph, "Body Text", "BodyText", "Text body") {
        $0.size = 10.5
        $0.alignment = .start
        $0.spaceAfter = .points(6)
        $0.lineHeight = 1.15
      }
    case .twin:
      own("Second Language", on: .body) {
        $0.color = Palette.quiet
        $0.indent = .millimetres(6)
        $0.spaceAfter = .points(9)
      }
    case .coverTitle:
      StyleDefinition(
        .paragraph, "Kohezija Cover Title", "KohezijaCoverTitle", "Kohezija Cover Title"
      ) {
        $0.basis = .paragraph(.title)
        $0.spaceBefore = .points(150)
        // LibreOffice does not inherit one of two spaces in ODF.
        $0.spaceAfter = .points(6)
      }
    case .title:
      StyleDefinition(.paragraph, "Title", "Title", "Title") {
        $0.size = 24
        $0.isBold = true
        $0.color = Palette.heading
        $0.spaceBefore = .points(12)
        $0.spaceAfter = .points(6)
        $0.lineHeight = 1.1
        $0.keepsWithNext = true
      }
    case .subtitle:
      StyleDefinition(.paragraph, "Subtitle", "Subtitle", "Subtitle") {
        $0.size = 14
        $0.isItalic = false
        $0.color = Palette.quiet
        $0.spaceAfter = .points(8)
        $0.lineHeight = 1.15
      }
    case .cover:
      own("Cover", on: .body) {
        $0.size = 12
        $0.spaceAfter = .points(4)
      }
    case .note:
      own("Note", on: .body) {
        $0.size = 9.5
        $0.isItalic = true
        $0.color = Palette.quiet
      }
    case .caption:
      StyleDefinition(.paragraph, "caption", "Caption", "Caption") {
        $0.size = 9.5
        $0.isBold = true
        $0.isItalic = false
        $0.color = Palette.heading
        $0.spaceBefore = .points(8)
        $0.spaceAfter = .points(4)
      }
    case .contentsHeading:
      StyleDefinition(.paragraph, "TOC Heading", "TOCHeading", "Contents Heading") {
        $0.size = 16
        $0.isBold = true
        $0.color = Palette.heading
        $0.spaceAfter = .points(8)
        $0.keepsWithNext = true
      }
    case .footnote:
      StyleDefinition(.paragraph, "footnote text", "FootnoteText", "Footnote") {
        $0.size = 9
        $0.spaceAfter = .points(2)
        $0.lineHeight = 1
      }
    case .mark:
      own("Mark", on: nil) {
        $0.size = 9
        $0.isBold = true
        $0.color = Palette.mark
        $0.alignment = .center
      }
    case .tableText, .tableCentered, .tableNumber, .tableHeader, .tableNumberHeader, .keyFigure,
      .keyLabel:
      tableParagraph(role)
    case .pageTitle, .pageText, .pageHeader, .pageFigure, .pageLabel: pageParagraph(role)
    }
  }

  private static func tableParagraph(_ role: ParagraphRole) -> StyleDefinition {
    switch role {
    case .tableCentered: own("Table Centered", on: .tableText) { $0.alignment = .center }
    case .tableNumber: own("Table Number", on: .tableText) { $0.alignment = .end }
    case .tableHeader:
      StyleDefinition(
        .paragraph, "Kohezija Table Heading", "KohezijaTableHeading", "Table Heading"
      ) {
        // Rows say themselves with which they stay: the style also heads rows, and a table all of
        // whose rows keep with the next begins on a page of its own.
        $0.basis = .paragraph(.tableText)
        $0.isBold = true
        $0.color = Palette.heading
        $0.alignment = .start
      }
    case .tableNumberHeader: own("Table Number Heading", on: .tableHeader) { $0.alignment = .end }
    case .keyFigure:
      own("Key Figure", on: .tableText) {
        $0.size = 16
        $0.isBold = true
        $0.color = Palette.heading
        $0.alignment = .center
      }
    case .keyLabel:
      own("Key Label", on: .tableText) {
        $0.color = Palette.quiet
        $0.alignment = .center
      }
    case .body, .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption, .contentsHeading,
      .tableText, .footnote, .mark, .pageTitle, .pageText, .pageHeader, .pageFigure, .pageLabel:
      StyleDefinition(
        .paragraph, "Kohezija Table Text", "KohezijaTableText", "Table Contents"
      ) {
        $0.size = 8.5
        $0.alignment = .start
        $0.spaceBefore = .points(1)
        $0.spaceAfter = .points(1)
        $0.lineHeight = 1
      }
    }
  }

  /// What stands on a page that must hold a whole document.
  private static func pageParagraph(_ role: ParagraphRole) -> StyleDefinition {
    switch role {
    case .pageTitle:
      own("Page Title", on: .title) {
        $0.size = 13
        $0.spaceBefore = .points(0)
        $0.spaceAfter = .points(2)
        $0.lineHeight = 1
      }
    case .pageHeader:
      own("Page Heading", on: .pageText) {
        $0.isBold = true
        $0.color = Palette.heading
      }
    case .pageFigure:
      own("Page Figure", on: .pageText) {
        $0.size = 10
        $0.isBold = true
        $0.color = Palette.heading
        $0.alignment = .center
      }
    case .pageLabel:
      own("Page Label", on: .pageText) {
        $0.color = Palette.quiet
        $0.alignment = .center
      }
    case .body, .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption, .contentsHeading,
      .tableText, .tableCentered, .tableNumber, .tableHeader, .tableNumberHeader, .keyFigure,
      .keyLabel, .footnote, .mark, .pageText:
      own("Page Text", on: .tableText) {
        $0.size = 7.5
        $0.spaceBefore = .points(0)
        $0.spaceAfter = .points(0.5)
      }
    }
  }

  /// A style of our own, which goes by one name everywhere.
  private static func own(
    _ name: String, on basis: ParagraphRole?, _ set: (inout StyleDefinition) -> Void
  ) -> StyleDefinition {
    let identifier = "Kohezija" + name.filter { $0 != " " }
    return StyleDefinition(.paragraph, "Kohezija " + name, identifier, "Kohezija " + name) {
      $0.basis = basis.map(StyleRole.paragraph)
      set(&$0)
    }
  }
}

extension StyleDefinition {
  /// A style of these names with whatever the closure sets.
  fileprivate init(
    _ family: Family, _ wordName: String, _ wordIdentifier: String, _ openDocumentName: String,
    _ set: (inout StyleDefinition) -> Void = { _ in }
  ) {
    self.init(
      family: family, wordName: wordName, wordIdentifier: wordIdentifier,
      openDocumentName: openDocumentName)
    set(&self)
  }
}
