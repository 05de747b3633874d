import DocumentTree
import OfficePackage
import XMLTree

/// Reads what stands in an .xlsx, ours or one that a program has saved again.
enum WorkbookReading {
  /// Reads a package, sheet by sheet.
  ///
  /// - Throws: ``FinishedFile/Problem`` when it is damaged.
  static func read(
    _ package: OfficePackage
  ) throws(FinishedFile.Problem) -> (
    FinishedFile.Format, DocumentProvenance, [FinishedLine]
  ) {
    let workbook = try FinishedFile.tree("xl/workbook.xml", of: package)
    let relationships: Relationships
    do throws(XMLError) {
      relationships = try Relationships(
        parsing: package[Relationships.partName(for: "xl/workbook.xml")] ?? [])
    } catch {
      throw .damaged("\(error)")
    }
    var shared: [String] = []
    if package["xl/sharedStrings.xml"] != nil {
      shared = try FinishedFile.tree("xl/sharedStrings.xml", of: package).elements.map(\.words)
    }
    var lines: [FinishedLine] = []
    for sheet in workbook.first("sheets")?.elements ?? [] {
      lines.add(.heading, sheet[attribute: "name"] ?? "")
      guard let target = sheet[attribute: "r:id"].flatMap({ relationships[$0]?.target }),
        let part = Relationships.resolve(target, from: "xl/workbook.xml")
      else { throw .damaged("xl/workbook.xml") }
      for row in try FinishedFile.tree(part, of: package).first("sheetData")?.elements ?? [] {
        for cell in row.elements { lines.add(.text, words(of: cell, shared)) }
      }
    }
    return (.xlsx, try WordReading.provenance(package), lines)
  }

  /// What a cell says: its words, its number, or the formula that somebody wrote into it.
  private static func words(of cell: XMLElement, _ shared: [String]) -> String {
    if let formula = cell.first("f") { return "=" + formula.words }
    let value = cell.first("v")?.words ?? ""
    switch cell[attribute: "t"] {
    case "inlineStr": return cell.first("is")?.words ?? ""
    case "s": return Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    default: return value
    }
  }
}
