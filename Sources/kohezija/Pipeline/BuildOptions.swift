import Composition
import Languages
import PlanModel
import Templates
import Writers

/// What is to be made of the definitions.
struct BuildOptions: Sendable {
  /// The folder that holds a folder for each definition.
  let output: String
  /// The formats, each with the template that is filled.
  let templates: [ChosenTemplate]
  /// The languages; nil takes those of each definition.
  let languages: [LanguageTag]?
  /// How languages share documents.
  let layouts: [Layout]
  /// The day from which summaries look back; nil takes the day that their figures reach.
  let asOf: CalendarDay?
  /// For whom documents are made.
  let readership: Readership
  /// The kinds of documents that are made; nil for all.
  var kinds: [DocumentKind]?
  /// The outlines that the user names.
  var outlines: [Outline.Kind: Outline] = [:]
  /// What comes of barriers in documents.
  var accessibility = AccessibilityLevel.warn
  /// Whether numbers of pages are written in, as LibreOffice finds them.
  var fillsPages = false
  /// LibreOffice; nil where nothing asks for it.
  var office: OfficeProgram?
  /// For how many seconds it may work at one document.
  var officeSeconds = 300
  /// Whether documents are replaced even when somebody changed them.
  var replacesEdited = false
}

/// What comes of barriers that keep somebody from reading a document.
enum AccessibilityLevel: String, Sendable, CaseIterable {
  /// Nobody looks for them.
  case off
  /// They are told; the document is written.
  case warn
  /// They are told, and the document is not written.
  case strict
}

/// A template that is filled for a format.
struct ChosenTemplate: Sendable {
  /// The format of what it becomes.
  let format: OutputFormat
  /// What is filled.
  let template: Template
  /// The SHA-256 of its file, or of all files of one that comes with the program; nil for a
  /// workbook, which is made without one.
  let digest: String?
  /// Whether it comes with the program, whose tests keep it free of barriers.
  var isShipped = false

  /// How the name of the filled template ends, which is not the format's where that is made of it.
  var ending: String {
    switch template {
    case .word: "docx"
    case .openDocument: "odt"
    case .html: "html"
    case .spreadsheet: format.rawValue
    }
  }
}

/// A format that documents are written in.
enum OutputFormat: String, Sendable, CaseIterable {
  /// Office Open XML, ISO/IEC 29500 transitional.
  case docx
  /// OpenDocument, ODF 1.3.
  case odt
  /// A page of the web that stands alone.
  case html
  /// A PDF for signing and archives: PDF/A-2 and PDF/UA-1, laid out by LibreOffice.
  case pdf
  /// The tables as a workbook: Office Open XML, ISO/IEC 29500 transitional.
  case xlsx
  /// The tables as a workbook: OpenDocument, ODF 1.3.
  case ods

  /// Whether only the tables of a document are written.
  var isSpreadsheet: Bool {
    switch self {
    case .xlsx, .ods: true
    case .docx, .odt, .html, .pdf: false
    }
  }

  /// Whether a document of it has pages of a fixed size.
  var isPaged: Bool {
    switch self {
    case .docx, .odt, .pdf: true
    case .html, .xlsx, .ods: false
    }
  }

  /// What is written when nothing else is said: what offices work with.
  static let standard: [OutputFormat] = [.docx, .odt]
}
