import DocumentTree
import Languages
import XMLTree

extension OpenDocumentSheetPrinter {
  /// The width of a digit of the usual font in millimetres.
  private static let digit = 2.0

  /// Writes the styles of sheets, columns, rows and cells.
  ///
  /// Source: ODF 1.3 part 3, 16.2 (style:style).
  func printAutomaticStyles(into writer: inout XMLWriter) {
    for (name, master) in [
      ("KSheetPortrait", "KPortrait"), ("KSheetLandscape", "KLandscape"),
    ] {
      writer.element(
        "style:style",
        ["style:name": name, "style:family": "table", "style:master-page-name": master]
      ) { writer in
        writer.element("style:table-properties", ["table:display": "true"])
      }
    }
    printColumns(into: &writer)
    printRows(into: &writer)
    for (index, style) in workbook.styles.enumerated() {
      print(style, number: index + 1, into: &writer)
    }
  }

  private func printColumns(into writer: inout XMLWriter) {
    var names: Set<String> = []
    for width in workbook.sheets.flatMap(\.columns) {
      let name = Self.columnStyle(width)
      guard names.insert(name).inserted else { continue }
      writer.element(
        "style:style", ["style:name": name, "style:family": "table-column"]
      ) { writer in
        writer.element(
          "style:table-column-properties",
          ["style:column-width": Length.millimetres(width * Self.digit).openDocument])
      }
    }
  }

  private func printRows(into writer: inout XMLWriter) {
    for lines in [nil] + (1...Self.maximumLines).map(Int?.some) {
      writer.element(
        "style:style", ["style:name": Self.rowStyle(lines), "style:family": "table-row"]
      ) { writer in
        writer.start("style:table-row-properties")
        if let lines {
          let height = Length.points(Double(lines) * SheetRow.lineHeight + 2)
          writer.attribute("style:row-height", height.openDocument)
        }
        writer.attribute("style:use-optimal-row-height", lines == nil ? "true" : "false")
        writer.end("style:table-row-properties")
      }
    }
  }

  private func print(_ style: SheetStyle, number: Int, into writer: inout XMLWriter) {
    let data = "KData\(number)"
    if let format = style.format {
      format.printOpenDocument(named: data, into: &writer)
    } else if style.isGuarded {
      writer.element("number:text-style", ["style:name": data]) { writer in
        writer.element("number:text-content")
      }
    }
    writer.start("style:style")
    writer.attribute("style:name", "KCell\(number)")
    writer.attribute("style:family", "table-cell")
    writer.attribute("style:parent-style-name", "Default")
    if style.format != nil || style.isGuarded {
      writer.attribute("style:data-style-name", data)
    }
    printCellProperties(of: style, into: &writer)
    let alignment =
      switch style.alignment {
      case .start: "start"
      case .center: "center"
      case .end: "end"
      }
    writer.element("style:paragraph-properties", ["fo:text-align": alignment])
    printTextProperties(of: style, into: &writer)
    writer.end("style:style")
  }

  /// Source: 17.18 (style:table-cell-properties).
  private func printCellProperties(of style: SheetStyle, into writer: inout XMLWriter) {
    writer.start("style:table-cell-properties")
    writer.attribute("style:vertical-align", style.isCentered ? "middle" : "top")
    writer.attribute("style:text-align-source", "fix")
    writer.attribute("fo:wrap-option", "wrap")
    writer.attribute("fo:padding", "0.08cm")
    if let shade = style.shade {
      writer.attribute("fo:background-color", "#" + shade.lowercased())
    }
    let names: [StaticString] = [
      "fo:border-left", "fo:border-right", "fo:border-top", "fo:border-bottom",
    ]
    for (name, line) in zip(names, style.lines) {
      if let line { writer.attribute(name, line.openDocument) }
    }
    writer.end("style:table-cell-properties")
  }

  private func printTextProperties(of style: SheetStyle, into writer: inout XMLWriter) {
    writer.start("style:text-properties")
    writer.attribute("fo:font-size", "\(style.size)pt")
    writer.attribute("fo:color", "#" + style.color.lowercased())
    if style.isBold { writer.attribute("fo:font-weight", "bold") }
    if style.isUnderlined {
      writer.attribute("style:text-underline-style", "solid")
      writer.attribute("style:text-underline-width", "auto")
      writer.attribute("style:text-underline-color", "font-color")
    }
    writer.end("style:text-properties")
  }
}

extension QuantityFormat {
  /// Writes the format as a data style.
  ///
  /// Source: ODF 1.3 part 3, 16.29 (data styles).
  func printOpenDocument(named name: String, into writer: inout XMLWriter) {
    let element: StaticString =
      switch kind {
      case .number: "number:number-style"
      case .money: "number:currency-style"
      case .percent: "number:percentage-style"
      case .day: "number:date-style"
      }
    writer.start(element)
    writer.attribute("style:name", name)
    // Words on both sides of a sign are one text; two that follow each other are not allowed.
    var words = ""
    func close(_ writer: inout XMLWriter) {
      if !words.isEmpty {
        let text = words
        writer.element("number:text") { $0.text(text) }
      }
      words = ""
    }
    for piece in pieces {
      switch piece {
      case .text(let text), .date(.text(let text)): words += text
      case .percentSign: words += "%"
      case .digits(let decimals, let isGrouped):
        close(&writer)
        writer.start("number:number")
        writer.attribute("number:min-integer-digits", "1")
        writer.attribute("number:decimal-places", String(decimals))
        writer.attribute("number:min-decimal-places", String(decimals))
        if isGrouped { writer.attribute("number:grouping", "true") }
        writer.end("number:number")
      case .currency(let symbol):
        close(&writer)
        writer.element("number:currency-symbol") { $0.text(symbol) }
      case .date(.day(let isPadded)):
        close(&writer)
        Self.print("number:day", isLong: isPadded, into: &writer)
      case .date(.month(let isPadded)):
        close(&writer)
        Self.print("number:month", isLong: isPadded, into: &writer)
      case .date(.year):
        close(&writer)
        Self.print("number:year", isLong: true, into: &writer)
      }
    }
    close(&writer)
    writer.end(element)
  }

  private static func print(
    _ element: StaticString, isLong: Bool, into writer: inout XMLWriter
  ) {
    writer.start(element)
    writer.attribute("number:style", isLong ? "long" : "short")
    writer.end(element)
  }
}
