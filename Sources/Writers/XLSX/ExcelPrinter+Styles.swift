import DocumentTree
import Languages
package import XMLTree

extension ExcelPrinter {
  /// The numbers below are Excel's own formats.
  private static let firstFormat = 164
  /// The format of words.
  private static let textFormat = 49

  /// Writes `xl/styles.xml`.
  ///
  /// Source: ISO/IEC 29500-1, 18.8.39 (styleSheet).
  package func printStyles(into writer: inout XMLWriter) {
    let looks = workbook.styles
    let formats = Distinct(looks.compactMap(\.format?.excel))
    let fonts = Distinct([Font.usual] + looks.map(Font.init))
    let shades = Distinct(looks.compactMap(\.shade))
    let borders = Distinct([[nil, nil, nil, nil]] + looks.map(\.lines))
    writer.declaration()
    writer.element("styleSheet", ["xmlns": SpreadsheetML.main]) { writer in
      if !formats.all.isEmpty {
        writer.element("numFmts", ["count": String(formats.all.count)]) { writer in
          for (index, format) in formats.all.enumerated() {
            writer.element(
              "numFmt", ["numFmtId": String(Self.firstFormat + index), "formatCode": format])
          }
        }
      }
      writer.element("fonts", ["count": String(fonts.all.count)]) { writer in
        for font in fonts.all { font.print(into: &writer) }
      }
      Self.print(shades.all, into: &writer)
      writer.element("borders", ["count": String(borders.all.count)]) { writer in
        for lines in borders.all { Self.print(lines, into: &writer) }
      }
      writer.element("cellStyleXfs", ["count": "1"]) { writer in
        writer.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      writer.element("cellXfs", ["count": String(looks.count + 1)]) { writer in
        writer.element(
          "xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
        for look in looks {
          let format = look.format.flatMap { formats.index(of: $0.excel) }
          let shade = look.shade.flatMap { shades.index(of: $0) }
          print(
            look,
            numbers: [
              format.map { Self.firstFormat + $0 } ?? (look.isGuarded ? Self.textFormat : 0),
              fonts.index(of: Font(look)) ?? 0, shade.map { $0 + 2 } ?? 0,
              borders.index(of: look.lines) ?? 0,
            ], into: &writer)
        }
      }
      writer.element("cellStyles", ["count": "1"]) { writer in
        writer.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
  }

  /// Writes a cell's look: the numbers are those of its format, font, fill and border.
  ///
  /// Source: 18.8.45 (xf), 18.8.1 (alignment).
  private func print(_ look: SheetStyle, numbers: [Int], into writer: inout XMLWriter) {
    writer.start("xf")
    writer.attribute("numFmtId", String(numbers[0]))
    writer.attribute("fontId", String(numbers[1]))
    writer.attribute("fillId", String(numbers[2]))
    writer.attribute("borderId", String(numbers[3]))
    writer.attribute("xfId", "0")
    if look.isGuarded { writer.attribute("quotePrefix", "1") }
    if numbers[0] != 0 { writer.attribute("applyNumberFormat", "1") }
    writer.attribute("applyFont", "1")
    if numbers[2] != 0 { writer.attribute("applyFill", "1") }
    if numbers[3] != 0 { writer.attribute("applyBorder", "1") }
    writer.attribute("applyAlignment", "1")
    let horizontal =
      switch look.alignment {
      case .start: "left"
      case .center: "center"
      case .end: "right"
      }
    writer.element(
      "alignment",
      [
        "horizontal": horizontal, "vertical": look.isCentered ? "center" : "top",
        "wrapText": "1",
      ])
    writer.end("xf")
  }

  /// Writes the colours behind words; the first two places are Excel's own.
  private static func print(_ shades: [String], into writer: inout XMLWriter) {
    writer.element("fills", ["count": String(shades.count + 2)]) { writer in
      for pattern in ["none", "gray125"] {
        writer.element("fill") { writer in
          writer.element("patternFill", ["patternType": pattern])
        }
      }
      for shade in shades {
        writer.element("fill") { writer in
          writer.element("patternFill", ["patternType": "solid"]) { writer in
            writer.element("fgColor", ["rgb": "FF" + shade])
            writer.element("bgColor", ["indexed": "64"])
          }
        }
      }
    }
  }

  private static func print(_ lines: [TableLine?], into writer: inout XMLWriter) {
    let names: [StaticString] = ["left", "right", "top", "bottom"]
    writer.element("border") { writer in
      for (name, line) in zip(names, lines) {
        writer.start(name)
        if let line, line.eighths > 0 {
          let style = line.eighths < 12 ? "thin" : line.eighths < 24 ? "medium" : "thick"
          writer.attribute("style", style)
          writer.element("color", ["rgb": "FF" + line.color])
        }
        writer.end(name)
      }
      writer.element("diagonal")
    }
  }
}

/// A font of a workbook.
private struct Font: Equatable {
  static let usual = Font(SheetStyle(look: .cell(.data)))
  let size: Int
  let isBold: Bool
  let isUnderlined: Bool
  let color: String

  init(_ style: SheetStyle) {
    size = style.size
    isBold = style.isBold
    isUnderlined = style.isUnderlined
    color = style.color
  }

  /// Source: ISO/IEC 29500-1, 18.8.22 (font).
  func print(into writer: inout XMLWriter) {
    writer.element("font") { writer in
      if isBold { writer.element("b") }
      if isUnderlined { writer.element("u") }
      writer.element("sz", ["val": String(size)])
      writer.element("color", ["rgb": "FF" + color])
      writer.element("name", ["val": "Arial"])
      writer.element("family", ["val": "2"])
    }
  }
}

/// Values, each once, in the order in which they came.
private struct Distinct<Value: Equatable> {
  private(set) var all: [Value] = []

  init(_ values: [Value]) {
    for value in values where !all.contains(value) { all.append(value) }
  }

  func index(of value: Value) -> Int? { all.firstIndex(of: value) }
}

extension QuantityFormat {
  /// The format as Excel writes it, such as `#,##0.00" KM"`.
  ///
  /// Source: ISO/IEC 29500-1, 18.8.31 (numFmts).
  var excel: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .currency(let text), .date(DatePiece.text(let text)): Self.quoted(text)
      case .digits(let decimals, let isGrouped):
        (isGrouped ? "#,##0" : "0")
          + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
      case .percentSign: "%"
      case .date(DatePiece.day(let isPadded)): isPadded ? "dd" : "d"
      case .date(DatePiece.month(let isPadded)): isPadded ? "mm" : "m"
      case .date(DatePiece.year): "yyyy"
      }
    }.joined()
  }

  /// Words that stand for themselves.
  private static func quoted(_ words: String) -> String {
    "\"" + words.replacingOccurrences("\"", with: "\"\\\"\"") + "\""
  }
}
