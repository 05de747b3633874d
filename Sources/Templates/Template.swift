package import Writers

/// A Word or LibreOffice document with tags, or the frame of a page of the web, which is filled to
/// make every document.
package enum Template: Sendable {
  /// A Word document.
  case word(WordTemplate)
  /// A LibreOffice document.
  case openDocument(OpenDocumentTemplate)
  /// The frame of a page of the web.
  case html(HTMLTemplate)
  /// A workbook, which takes the tables of documents only.
  case spreadsheet(SpreadsheetTemplate)

  /// The same template filled with a document: the bytes of a finished .docx, .odt, .html, .xlsx or
  /// .ods.
  ///
  /// - Throws: ``TemplateError`` when the package can't be written.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    switch self {
    case .word(let template): try template.fill(with: document)
    case .openDocument(let template): try template.fill(with: document)
    case .html(let template): template.fill(with: document)
    case .spreadsheet(let template): try template.fill(with: document)
    }
  }
}

/// Why a template could not be read or filled.
package enum TemplateError: Error, Sendable, Equatable {
  /// Its package is broken, over a limit, or not to be trusted; what is wrong, and in which part.
  case package(part: String?, reason: String)
  /// It holds something that could run or reach outside, such as a macro; what, and where.
  case unsafe(part: String, reason: String)
  /// It has no place for the document: no paragraph with the tag `{{* document }}`.
  case noDocumentTag
  /// A tag is written wrongly or names nothing; the tag as typed, and where it stands.
  case tag(part: String, tag: String)
  /// A workbook can't be made of a document without tables.
  case noTables
  /// A table does not fit a sheet; the sheet's name, and what is too large.
  case sheetLimit(sheet: String, Workbook.Excess.Limit)
}
