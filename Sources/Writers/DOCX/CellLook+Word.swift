import XMLTree

extension CellLook {
  /// Writes what of `w:tcPr` follows the merges.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.69, in the order of CT_TcPr.
  func printWord(into writer: inout XMLWriter) {
    let lines = ownLines
    if [lines.top, lines.left, lines.bottom, lines.right].contains(where: { $0 != nil }) {
      writer.element("w:tcBorders") { writer in
        lines.top?.printWord("w:top", into: &writer)
        lines.left?.printWord("w:left", into: &writer)
        lines.bottom?.printWord("w:bottom", into: &writer)
        lines.right?.printWord("w:right", into: &writer)
      }
    }
    if let shade {
      writer.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade])
    }
    if isCentered { writer.element("w:vAlign", ["w:val": "center"]) }
  }
}

extension TableLine {
  /// Writes the line of one edge.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.4 (border properties).
  func printWord(_ edge: StaticString, into writer: inout XMLWriter) {
    writer.start(edge)
    writer.attribute("w:val", eighths == 0 ? "nil" : "single")
    if eighths > 0 {
      writer.attribute("w:sz", String(eighths))
      writer.attribute("w:space", "0")
      writer.attribute("w:color", color)
    }
    writer.end(edge)
  }
}
