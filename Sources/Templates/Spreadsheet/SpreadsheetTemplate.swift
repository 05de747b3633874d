package import Writers

/// What becomes a workbook of the tables of a document.
///
/// Nothing but the look that comes with the program: a sheet is calculated with rather than sent, so
/// there is no letterhead to keep.
package struct SpreadsheetTemplate: Sendable {
  /// The formats of workbooks.
  package enum Format: String, Sendable, CaseIterable {
    /// Office Open XML, ISO/IEC 29500 transitional.
    case xlsx
    /// OpenDocument, ODF 1.3.
    case ods
  }

  private let format: Format

  /// A template of workbooks in a format.
  package init(_ format: Format) {
    self.format = format
  }

  /// A workbook of the tables of a document: the bytes of an .xlsx or .ods.
  ///
  /// - Throws: ``TemplateError`` for a document without tables, or with one that no sheet holds.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    guard let workbook = Workbook(document) else { throw .noTables }
    if let excess = workbook.excesses.first(where: { format == .xlsx || $0.limit != .text }) {
      throw .sheetLimit(sheet: excess.sheet, excess.limit)
    }
    switch format {
    case .xlsx: return try ExcelPackage.bytes(workbook)
    case .ods: return try OpenDocumentSheetPackage.bytes(workbook)
    }
  }
}
