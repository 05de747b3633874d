import OfficePackage
package import XMLTree

/// What stands in the cells of an .xlsx or .ods, read without any code that wrote it.
package struct WorkbookContents {
  /// What stands in a cell.
  package enum Value: Equatable {
    /// Words; lines are parted by `\n`.
    case text(String)
    /// A number in digits.
    case number(String)
    /// A percentage, as a fraction in digits.
    case percentage(String)
    /// An amount in digits.
    case currency(String)
    /// A day as XML writes it, or in a .xlsx the days since 30 December 1899.
    case day(String)
  }

  /// A sheet.
  package struct Sheet {
    /// The name on its tab.
    package let name: String
    /// The rows, each with a place for every column; nil for empty and covered ones.
    package let rows: [[Value?]]
  }

  /// The sheets in order.
  package let sheets: [Sheet]

  /// Reads a workbook of either format.
  package init(_ bytes: [UInt8]) throws {
    let package = try OfficePackage.read(bytes)
    if package["mimetype"] == nil {
      sheets = try ExcelReading(package).sheets()
    } else {
      let content = try XMLReader.parse(package["content.xml"] ?? [])
      sheets = content.all("table:table").map { table in
        Sheet(
          name: table[attribute: "table:name"] ?? "",
          rows: table.all("table:table-row").map { $0.elements.map(Self.value) })
      }
    }
  }

  /// All parts of a workbook that hold sheets, as XML.
  package static func sheetParts(_ bytes: [UInt8]) throws -> [XMLElement] {
    let package = try OfficePackage.read(bytes)
    return try package.parts.filter {
      $0.name == "content.xml" || $0.name.hasPrefix("xl/worksheets/sheet")
    }.map { try XMLReader.parse($0.bytes) }
  }

  private static func value(of cell: XMLElement) -> Value? {
    let number = cell[attribute: "office:value"] ?? ""
    switch cell[attribute: "office:value-type"] {
    case "string":
      return .text(cell.elements.map(OpenDocumentReading.text).joined(separator: "\n"))
    case "float": return .number(number)
    case "percentage": return .percentage(number)
    case "currency": return .currency(number)
    case "date": return .day(cell[attribute: "office:date-value"] ?? "")
    default: return nil
    }
  }
}

/// Reads the sheets of an .xlsx.
private struct ExcelReading {
  private let package: OfficePackage
  private let formats: [String]

  init(_ package: OfficePackage) throws {
    self.package = package
    let styles = try XMLReader.parse(package["xl/styles.xml"] ?? [])
    var codes: [String: String] = [:]
    for format in styles.all("numFmt") {
      codes[format[attribute: "numFmtId"] ?? ""] = format[attribute: "formatCode"]
    }
    formats = (styles.all("cellXfs").first?.elements ?? []).map {
      codes[$0[attribute: "numFmtId"] ?? ""] ?? ""
    }
  }

  func sheets() throws -> [WorkbookContents.Sheet] {
    let names = try XMLReader.parse(package["xl/workbook.xml"] ?? []).all("sheet").map {
      $0[attribute: "name"] ?? ""
    }
    return try names.enumerated().map { index, name in
      let sheet = try XMLReader.parse(package["xl/worksheets/sheet\(index + 1).xml"] ?? [])
      return WorkbookContents.Sheet(
        name: name, rows: sheet.all("row").map { $0.elements.map(value) })
    }
  }

  private func value(of cell: XMLElement) -> WorkbookContents.Value? {
    if cell[attribute: "t"] == "inlineStr" {
      return .text(Self.unescaped(cell.all("t").map(Self.text).joined()))
    }
    guard let value = cell.all("v").first.map(Self.text) else { return nil }
    let format = cell[attribute: "s"].flatMap { Int($0) }.map { formats[$0] } ?? ""
    if format.contains("yyyy") { return .day(value) }
    if format.contains("%") { return .percentage(value) }
    return format.contains("KM") ? .currency(value) : .number(value)
  }

  private static func text(_ element: XMLElement) -> String {
    element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
  private static func unescaped(_ text: String) -> String {
    text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      Unicode.Scalar(UInt32(match.1, radix: 16) ?? 0).map { String(Character($0)) } ?? ""
    }
  }
}
