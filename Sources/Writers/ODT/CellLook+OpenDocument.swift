import XMLTree

extension CellLook {
  /// The name of the automatic style; one of a table in which space is spared is another.
  func styleName(isDense: Bool) -> String { "KCell-\(rawValue)" + (isDense ? "-dense" : "") }

  /// Writes the automatic style.
  ///
  /// Source: ODF 1.3 part 3, 17.18 (style:table-cell-properties).
  func printOpenDocument(isDense: Bool, into writer: inout XMLWriter) {
    writer.start("style:style")
    writer.attribute("style:name", styleName(isDense: isDense))
    writer.attribute("style:family", "table-cell")
    writer.start("style:table-cell-properties")
    writer.attribute("style:vertical-align", isCentered ? "middle" : "top")
    if let shade { writer.attribute("fo:background-color", "#" + shade.lowercased()) }
    printPadding(isDense: isDense, into: &writer)
    let (sides, rows) = tableLines
    writer.attribute("fo:border-left", (ownLines.left ?? sides).openDocument)
    writer.attribute("fo:border-right", (ownLines.right ?? sides).openDocument)
    writer.attribute("fo:border-top", (ownLines.top ?? rows).openDocument)
    writer.attribute("fo:border-bottom", (ownLines.bottom ?? rows).openDocument)
    writer.end("style:table-cell-properties")
    writer.end("style:style")
  }

  private func printPadding(isDense: Bool, into writer: inout XMLWriter) {
    let (left, right, vertical) =
      switch self {
      case .parallelFirst, .languageFirst: ("0cm", "0.3cm", "0.07cm")
      case .parallelNext, .languageNext: ("0.3cm", "0cm", "0.07cm")
      case .keyFigure:
        // The thick lines take room of their own here.
        isDense ? ("0.1cm", "0.1cm", "0.1cm") : ("0.2cm", "0.2cm", "0.2cm")
      case .data, .rowHeader, .header, .group, .subtotal, .total, .attention, .attentionNext,
        .label, .fact:
        ("0.15cm", "0.15cm", isDense ? "0.03cm" : "0.07cm")
      }
    writer.attribute("fo:padding-left", left)
    writer.attribute("fo:padding-right", right)
    writer.attribute("fo:padding-top", vertical)
    writer.attribute("fo:padding-bottom", vertical)
  }

  /// The lines of the table of such a cell, which ODF keeps in the cells.
  private var tableLines: (sides: TableLine, rows: TableLine) {
    switch self {
    case .data, .rowHeader, .header, .group, .subtotal, .total, .attention, .attentionNext:
      (.hair, .hair)
    case .label, .fact: (.none, .hair)
    case .keyFigure, .parallelFirst, .parallelNext, .languageFirst, .languageNext: (.none, .none)
    }
  }
}

extension TableLine {
  /// The line as ODF writes it, such as `0.5pt solid #8c9aa8`.
  var openDocument: String {
    guard eighths > 0 else { return "none" }
    let width = eighths % 8 == 0 ? "\(eighths / 8)" : "\(Double(eighths) / 8)"
    return "\(width)pt solid #\(color.lowercased())"
  }
}
