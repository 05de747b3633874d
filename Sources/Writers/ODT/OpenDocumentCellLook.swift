import DocumentTree
import XMLTree

/// How a cell looks; what matters is told by lines and weight too, never by colour alone.
enum OpenDocumentCellLook: String, CaseIterable {
  case data
  case rowHeader
  case header
  case group
  case subtotal
  case total
  case attention
  case label
  case fact
  case keyFigure
  case parallelFirst
  case parallelNext

  /// The look of cells in a row of this kind.
  init(_ kind: Row.Kind) {
    switch kind {
    case .plain: self = .data
    case .group: self = .group
    case .subtotal: self = .subtotal
    case .total: self = .total
    case .attention: self = .attention
    }
  }

  /// The name of the automatic style.
  var styleName: String { "KCell-\(rawValue)" }

  /// Whether the words in it have weight.
  var isStrong: Bool {
    switch self {
    case .group, .subtotal, .total: true
    case .data, .rowHeader, .header, .attention, .label, .fact, .keyFigure, .parallelFirst,
      .parallelNext:
      false
    }
  }

  /// Writes the automatic style.
  ///
  /// Source: ODF 1.3 part 3, 17.18 (style:table-cell-properties).
  func print(into writer: inout XMLWriter) {
    writer.start("style:style")
    writer.attribute("style:name", styleName)
    writer.attribute("style:family", "table-cell")
    writer.start("style:table-cell-properties")
    writer.attribute("style:vertical-align", verticalAlignment)
    if let shade { writer.attribute("fo:background-color", shade) }
    printPadding(into: &writer)
    let (left, right, top, bottom) = borders
    writer.attribute("fo:border-left", left)
    writer.attribute("fo:border-right", right)
    writer.attribute("fo:border-top", top)
    writer.attribute("fo:border-bottom", bottom)
    writer.end("style:table-cell-properties")
    writer.end("style:style")
  }

  private var verticalAlignment: String {
    switch self {
    case .header, .keyFigure: "middle"
    case .data, .rowHeader, .group, .subtotal, .total, .attention, .label, .fact, .parallelFirst,
      .parallelNext:
      "top"
    }
  }

  private var shade: String? {
    switch self {
    case .header: "#dce4ec"
    case .rowHeader, .label: "#f3f6f9"
    case .group: "#e9eef3"
    case .total: "#e9eef3"
    case .attention: "#fbeadf"
    case .keyFigure: "#f3f6f9"
    case .data, .subtotal, .fact, .parallelFirst, .parallelNext: nil
    }
  }

  private func printPadding(into writer: inout XMLWriter) {
    let (left, right, vertical) =
      switch self {
      case .parallelFirst: ("0cm", "0.3cm", "0cm")
      case .parallelNext: ("0.3cm", "0cm", "0cm")
      case .keyFigure: ("0.2cm", "0.2cm", "0.25cm")
      case .data, .rowHeader, .header, .group, .subtotal, .total, .attention, .label, .fact:
        ("0.15cm", "0.15cm", "0.07cm")
      }
    writer.attribute("fo:padding-left", left)
    writer.attribute("fo:padding-right", right)
    writer.attribute("fo:padding-top", vertical)
    writer.attribute("fo:padding-bottom", vertical)
  }

  /// The lines on the left, right, top and bottom.
  private var borders: (String, String, String, String) {
    let hair = "0.5pt solid #8c9aa8"
    let line = "1pt solid #44546a"
    let heavy = "1.5pt solid #1f3a5f"
    let none = "none"
    return switch self {
    case .data, .rowHeader: (hair, hair, hair, hair)
    case .header: (hair, hair, hair, line)
    case .group: (hair, hair, line, hair)
    case .subtotal: (hair, hair, line, hair)
    case .total: (hair, hair, heavy, heavy)
    case .attention: ("3pt solid #b3501e", hair, hair, hair)
    case .label, .fact: (none, none, hair, hair)
    case .keyFigure: ("2pt solid #ffffff", "2pt solid #ffffff", heavy, none)
    case .parallelFirst, .parallelNext: (none, none, none, none)
    }
  }
}
