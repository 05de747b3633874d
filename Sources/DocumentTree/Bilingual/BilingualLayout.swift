/// How two languages stand in one document.
package enum BilingualLayout: String, Sendable, CaseIterable {
  /// Side by side, so that a reader can compare them.
  case columns
  /// One below the other, paragraph by paragraph: the same for whoever reads or hears line by line.
  case stacked
}

/// How two languages share a place.
enum Arrangement {
  /// In two columns, where there is room for them.
  case sideBySide
  /// One below the other, both alike.
  case stacked
  /// One below the other, the second set apart by how it looks.
  case setApart
  /// In one line with a slash between them.
  case oneLine
}

extension BilingualLayout {
  /// How paragraphs of a role share the place where they stand.
  func arrangement(of role: ParagraphRole) -> Arrangement {
    switch role {
    case .body, .note, .twin, .footnote, .tableText, .tableCentered, .tableNumber,
      .pageText:
      switch self {
      case .columns: .sideBySide
      case .stacked: .setApart
      }
    case .tableHeader, .tableNumberHeader, .pageHeader:
      switch self {
      case .columns: .oneLine
      case .stacked: .setApart
      }
    case .title, .coverTitle, .subtitle, .cover, .keyFigure, .keyLabel, .mark,
      .pageTitle, .pageFigure, .pageLabel:
      .stacked
    case .caption, .contentsHeading: .oneLine
    }
  }
}
