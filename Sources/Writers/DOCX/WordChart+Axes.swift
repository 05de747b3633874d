import DocumentTree
import Languages
import XMLTree

extension WordChart {
  /// The id of the axis along which the categories stand.
  static let categoryAxis = "10001"
  /// The id of the axis along which the values are measured.
  static let valueAxis = "10002"

  /// How numbers are shown: thousands set apart as in the chart's language.
  ///
  /// LibreOffice 7.4 asks the format for its language, not the chart.
  /// Source: ISO/IEC 29500-1, 18.8.31 (number formats), [MS-LCID].
  var numberFormat: String {
    let decimals = String(repeating: "0", count: look.decimals)
    return "[$-\(Self.code(of: chart.language))]#,##0" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Writes both axes, which must name each other.
  ///
  /// Source: ISO/IEC 29500-1, 21.2.2.25 (catAx), 21.2.2.226 (valAx).
  func printAxes(into writer: inout XMLWriter) {
    writer.element("c:catAx") { writer in
      printAxisHead(Self.categoryAxis, "b", into: &writer)
      printAxisTail(crossing: Self.valueAxis, into: &writer)
      printValue("c:auto", "0", into: &writer)
      printValue("c:lblAlgn", "ctr", into: &writer)
      printValue("c:lblOffset", "100", into: &writer)
      printValue("c:noMultiLvlLbl", "1", into: &writer)
    }
    writer.element("c:valAx") { writer in
      printAxisHead(Self.valueAxis, "l", into: &writer)
      writer.element("c:majorGridlines") { writer in
        writer.element("c:spPr") { printLine(ChartLook.gridColor, into: &$0) }
      }
      if let unit = chart.unit {
        printTitle(
          unit, size: ChartLook.textSize, isBold: false, isUpward: true, into: &writer)
      }
      printAxisTail(crossing: Self.categoryAxis, into: &writer)
      printValue("c:crossBetween", "between", into: &writer)
    }
  }

  private func printAxisHead(
    _ id: String, _ position: String, into writer: inout XMLWriter
  ) {
    printValue("c:axId", id, into: &writer)
    writer.element("c:scaling") { writer in
      printValue("c:orientation", "minMax", into: &writer)
      if id == Self.valueAxis, look.beginsAtZero { printValue("c:min", "0", into: &writer) }
    }
    printValue("c:delete", "0", into: &writer)
    printValue("c:axPos", position, into: &writer)
  }

  private func printAxisTail(crossing other: String, into writer: inout XMLWriter) {
    printNumberFormat(into: &writer)
    printValue("c:majorTickMark", "none", into: &writer)
    printValue("c:minorTickMark", "none", into: &writer)
    printValue("c:tickLblPos", "low", into: &writer)
    writer.element("c:spPr") { printLine(ChartLook.axisColor, into: &$0) }
    printText(turn: .level, into: &writer)
    printValue("c:crossAx", other, into: &writer)
    printValue("c:crosses", "autoZero", into: &writer)
  }

  /// Writes the format of numbers.
  func printNumberFormat(into writer: inout XMLWriter) {
    writer.element("c:numFmt", ["formatCode": numberFormat, "sourceLinked": "0"])
  }

  /// Writes a title of the chart or of an axis.
  ///
  /// Source: ISO/IEC 29500-1, 21.2.2.210.
  func printTitle(
    _ title: String, size: Int, isBold: Bool, isUpward: Bool = false,
    into writer: inout XMLWriter
  ) {
    writer.element("c:title") { writer in
      writer.element("c:tx") { writer in
        writer.element("c:rich") { writer in
          printBody(isUpward ? .upward : nil, into: &writer)
          writer.element("a:p") { writer in
            printParagraph(size, isBold: isBold, color: ChartLook.textColor, into: &writer)
            writer.element("a:r") { writer in
              writer.element("a:rPr", ["lang": chart.language.bcp47])
              writer.element("a:t") { $0.text(title) }
            }
          }
        }
      }
      printValue("c:overlay", "0", into: &writer)
    }
  }

  /// How words are turned.
  enum Turn: String {
    /// Not at all: long words go on in a new line.
    case level = "0"
    /// Read upward.
    case upward = "-5400000"
  }

  /// Writes how words look; without a turn an office program may slant them.
  func printText(
    size: Int = ChartLook.textSize, color: String = ChartLook.textColor, turn: Turn? = nil,
    wraps: Bool = true, into writer: inout XMLWriter
  ) {
    writer.element("c:txPr") { writer in
      printBody(turn, wraps: wraps, into: &writer)
      writer.element("a:p") { writer in
        printParagraph(size, isBold: false, color: color, into: &writer)
        writer.element("a:endParaRPr", ["lang": chart.language.bcp47])
      }
    }
  }

  /// Writes an element whose only content is a value.
  func printValue(_ name: StaticString, _ value: String, into writer: inout XMLWriter) {
    writer.element(name, ["val": value])
  }

  /// Writes a fill of one colour.
  func printFill(_ color: String, into writer: inout XMLWriter) {
    writer.element("a:solidFill") { $0.element("a:srgbClr", ["val": color]) }
  }

  private func printLine(_ color: String, into writer: inout XMLWriter) {
    writer.element("a:ln", ["w": "6350"]) { printFill(color, into: &$0) }
  }

  private func printBody(_ turn: Turn?, wraps: Bool = true, into writer: inout XMLWriter) {
    writer.start("a:bodyPr")
    if let turn {
      writer.attribute("rot", turn.rawValue)
      writer.attribute("vert", "horz")
    }
    if !wraps { writer.attribute("wrap", "none") }
    writer.end("a:bodyPr")
  }

  private func printParagraph(
    _ size: Int, isBold: Bool, color: String, into writer: inout XMLWriter
  ) {
    writer.element("a:pPr") { writer in
      writer.element("a:defRPr", ["sz": String(size * 100), "b": isBold ? "1" : "0"]) { writer in
        printFill(color, into: &writer)
      }
    }
  }

  private static func code(of language: LanguageTag) -> String {
    switch language {
    case .bosnian: "141A"
    case .croatian: "101A"
    case .serbianLatin: "181A"
    case .serbianCyrillic: "1C1A"
    case .english: "809"
    }
  }
}
