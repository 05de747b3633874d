import DocumentTree
import XMLTree

/// How a cell looks besides its table's style.
///
/// What matters is told by lines and weight too, never by colour alone.
enum WordCellLook {
  case data
  case rowHeader
  case header
  case group
  case subtotal
  case total
  case attention
  case attentionNext
  case label
  case fact
  case keyFigure
  case parallel

  /// The look of cells in a row of this kind.
  init(_ kind: Row.Kind, isFirst: Bool) {
    switch kind {
    case .plain: self = .data
    case .group: self = .group
    case .subtotal: self = .subtotal
    case .total: self = .total
    case .attention: self = isFirst ? .attention : .attentionNext
    }
  }

  /// Whether the words in it have weight.
  var isStrong: Bool {
    switch self {
    case .group, .subtotal, .total, .label: true
    case .data, .rowHeader, .header, .attention, .attentionNext, .fact, .keyFigure, .parallel:
      false
    }
  }

  /// Writes what of `w:tcPr` follows the merges.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.69, in the order of CT_TcPr.
  func print(into writer: inout XMLWriter) {
    printBorders(into: &writer)
    if let shade {
      writer.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade])
    }
    switch self {
    case .header, .keyFigure: writer.element("w:vAlign", ["w:val": "center"])
    case .data, .rowHeader, .group, .subtotal, .total, .attention, .attentionNext, .label,
      .fact, .parallel:
      break
    }
  }

  private var shade: String? {
    switch self {
    case .header: "DCE4EC"
    case .rowHeader, .label, .keyFigure: "F3F6F9"
    case .group, .total: "E9EEF3"
    case .attention, .attentionNext: "FBEADF"
    case .data, .subtotal, .fact, .parallel: nil
    }
  }

  private func printBorders(into writer: inout XMLWriter) {
    switch self {
    case .data, .rowHeader, .label, .fact, .parallel: break
    case .header:
      writer.element("w:tcBorders") { WordBorder.line.print("w:bottom", into: &$0) }
    case .group, .subtotal:
      writer.element("w:tcBorders") { WordBorder.line.print("w:top", into: &$0) }
    case .total:
      writer.element("w:tcBorders") { writer in
        WordBorder.heavy.print("w:top", into: &writer)
        WordBorder.heavy.print("w:bottom", into: &writer)
      }
    case .attention:
      writer.element("w:tcBorders") { WordBorder.alarm.print("w:left", into: &$0) }
    case .attentionNext: break
    case .keyFigure:
      writer.element("w:tcBorders") { writer in
        WordBorder.heavy.print("w:top", into: &writer)
        WordBorder.gap.print("w:left", into: &writer)
        WordBorder.none.print("w:bottom", into: &writer)
        WordBorder.gap.print("w:right", into: &writer)
      }
    }
  }
}
