import DocumentTree

/// What every role looks like where the template does not say.
///
/// Fonts are not set: they are the template's.
package enum StyleSheet {
  /// The colour of headings: dark blue, 9.6 : 1 against white.
  static let headingColor = "1F3864"
  /// The colour of what stands back: 7.0 : 1 against white.
  static let quietColor = "595959"

  /// The definition of a role's style.
  package static func definition(of role: StyleRole) -> StyleDefinition {
    switch role {
    case .paragraph(let role): definition(of: role)
    case .heading(let level): heading(level)
    case .contents(let level): contents(level)
    case .listBullet: list("List Bullet", "ListBullet", "List Bullet")
    case .listNumber: list("List Number", "ListNumber", "List Number")
    case .header, .footer, .strong, .emphasis, .link, .footnoteReference, .table: other(role)
    }
  }

  private static func definition(of role: ParagraphRole) -> StyleDefinition {
    switch role {
    case .body:
      StyleDefinition(
        paragraph: "Body Text", "BodyText", "Text body", size: 10.5, spaceAfter: .points(6),
        lineHeight: 1.15)
    case .title:
      StyleDefinition(
        paragraph: "Title", "Title", "Title", size: 24, isBold: true, color: headingColor,
        alignment: .start, spaceBefore: .points(0), spaceAfter: .points(8), keepsWithNext: true)
    case .subtitle:
      StyleDefinition(
        paragraph: "Subtitle", "Subtitle", "Subtitle", size: 13, color: quietColor,
        alignment: .start, spaceBefore: .points(0), spaceAfter: .points(8))
    case .cover:
      StyleDefinition(
        paragraph: "Kohezija Cover", "KohezijaCover", "Kohezija Cover", size: 12,
        spaceAfter: .points(4))
    case .note:
      StyleDefinition(
        paragraph: "Kohezija Note", "KohezijaNote", "Kohezija Note", basis: .paragraph(.body),
        size: 9.5, isItalic: true, spaceAfter: .points(4), indent: .millimetres(4))
    case .caption:
      StyleDefinition(
        paragraph: "caption", "Caption", "Caption", size: 9.5, isBold: true, isItalic: false,
        color: headingColor, spaceBefore: .points(8), spaceAfter: .points(4))
    case .contentsHeading:
      StyleDefinition(
        paragraph: "TOC Heading", "TOCHeading", "Contents Heading", size: 16, isBold: true,
        color: headingColor, spaceBefore: .points(0), spaceAfter: .points(8), keepsWithNext: true)
    case .tableText:
      StyleDefinition(
        paragraph: "Kohezija Table Text", "KohezijaTableText", "Kohezija Table Text", size: 8.5,
        spaceBefore: .points(0), spaceAfter: .points(0), lineHeight: 1)
    case .tableCentered:
      StyleDefinition(
        paragraph: "Kohezija Table Centered", "KohezijaTableCentered", "Kohezija Table Centered",
        basis: .paragraph(.tableText), alignment: .center)
    case .tableNumber:
      StyleDefinition(
        paragraph: "Kohezija Table Number", "KohezijaTableNumber", "Kohezija Table Number",
        basis: .paragraph(.tableText), alignment: .end)
    case .tableHeader:
      StyleDefinition(
        paragraph: "Kohezija Table Header", "KohezijaTableHeader", "Kohezija Table Header",
        basis: .paragraph(.tableText), isBold: true)
    case .tableNumberHeader:
      StyleDefinition(
        paragraph: "Kohezija Table Number Header", "KohezijaTableNumberHeader",
        "Kohezija Table Number Header", basis: .paragraph(.tableHeader), alignment: .end)
    case .keyFigure:
      StyleDefinition(
        paragraph: "Kohezija Key Figure", "KohezijaKeyFigure", "Kohezija Key Figure", size: 14,
        isBold: true, color: headingColor, alignment: .center, spaceBefore: .points(3),
        spaceAfter: .points(0), keepsWithNext: true)
    case .keyLabel:
      StyleDefinition(
        paragraph: "Kohezija Key Label", "KohezijaKeyLabel", "Kohezija Key Label", size: 8.5,
        color: quietColor, alignment: .center, spaceBefore: .points(0), spaceAfter: .points(3))
    case .footnote:
      StyleDefinition(
        paragraph: "footnote text", "FootnoteText", "Footnote", size: 9, spaceAfter: .points(2))
    case .mark:
      StyleDefinition(
        paragraph: "Kohezija Mark", "KohezijaMark", "Kohezija Mark", size: 12, isBold: true,
        color: "9C0006", alignment: .center, spaceBefore: .points(0), spaceAfter: .points(4))
    }
  }

  private static func heading(_ level: Int) -> StyleDefinition {
    let sizes = [16, 13, 11.5, 10.5]
    let above: [Double] = [18, 12, 10, 8]
    return StyleDefinition(
      paragraph: "heading \(level)", "Heading\(level)", "Heading \(level)",
      size: sizes[level - 1], isBold: true, color: headingColor,
      spaceBefore: .points(above[level - 1]), spaceAfter: .points(4), keepsWithNext: true)
  }

  private static func contents(_ level: Int) -> StyleDefinition {
    StyleDefinition(
      paragraph: "toc \(level)", "TOC\(level)", "Contents \(level)", size: 10.5,
      spaceBefore: .points(0), spaceAfter: .points(3),
      indent: .millimetres(Double(level - 1) * 5))
  }

  private static func list(_ word: String, _ identifier: String, _ openDocument: String)
    -> StyleDefinition
  {
    StyleDefinition(
      paragraph: word, identifier, openDocument, basis: .paragraph(.body), spaceAfter: .points(3))
  }

  private static func other(_ role: StyleRole) -> StyleDefinition {
    switch role {
    case .header:
      StyleDefinition(
        paragraph: "header", "Header", "Header", size: 9, color: quietColor, spaceAfter: .points(0))
    case .footer:
      StyleDefinition(
        paragraph: "footer", "Footer", "Footer", size: 9, color: quietColor, spaceAfter: .points(0))
    case .strong:
      StyleDefinition(character: "Strong", "Strong", "Strong Emphasis", isBold: true)
    case .emphasis:
      StyleDefinition(character: "Emphasis", "Emphasis", "Emphasis", isItalic: true)
    case .link:
      StyleDefinition(
        character: "Hyperlink", "Hyperlink", "Internet link", color: "0B4A8F", isUnderlined: true)
    case .footnoteReference:
      StyleDefinition(character: "footnote reference", "FootnoteReference", "Footnote anchor")
    case .table, .paragraph, .heading, .contents, .listBullet, .listNumber:
      StyleDefinition(
        family: .table, wordName: "Kohezija Table", wordIdentifier: "KohezijaTable",
        openDocumentName: "Kohezija Table")
    }
  }
}

extension StyleDefinition {
  /// A paragraph's style by its name in Word, identifier, and name in LibreOffice.
  fileprivate init(
    paragraph wordName: String, _ identifier: String, _ openDocumentName: String,
    basis: StyleRole? = nil, size: Double? = nil, isBold: Bool? = nil, isItalic: Bool? = nil,
    color: String? = nil, alignment: Alignment? = nil, spaceBefore: Length? = nil,
    spaceAfter: Length? = nil, indent: Length? = nil, lineHeight: Double? = nil,
    keepsWithNext: Bool? = nil
  ) {
    self.init(
      family: .paragraph, wordName: wordName, wordIdentifier: identifier,
      openDocumentName: openDocumentName, basis: basis, size: size, isBold: isBold,
      isItalic: isItalic, color: color, alignment: alignment, spaceBefore: spaceBefore,
      spaceAfter: spaceAfter, indent: indent, lineHeight: lineHeight, keepsWithNext: keepsWithNext)
  }

  /// A style of words by its name in Word, identifier, and name in LibreOffice.
  fileprivate init(
    character wordName: String, _ identifier: String, _ openDocumentName: String,
    isBold: Bool? = nil, isItalic: Bool? = nil, color: String? = nil, isUnderlined: Bool? = nil
  ) {
    self.init(
      family: .character, wordName: wordName, wordIdentifier: identifier,
      openDocumentName: openDocumentName, isBold: isBold, isItalic: isItalic, color: color,
      isUnderlined: isUnderlined)
  }
}
