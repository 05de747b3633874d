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
}

/// A template that is filled for a format.
struct ChosenTemplate: Sendable {
  /// The format of what it becomes.
  let format: OutputFormat
  /// What is filled.
  let template: Template
  /// The SHA-256 of its file, or of all files of one that comes with the program.
  let digest: String
}

/// A format that documents are written in.
enum OutputFormat: String, Sendable, CaseIterable {
  /// Office Open XML, ISO/IEC 29500 transitional.
  case docx
  /// OpenDocument, ODF 1.3.
  case odt
  /// A page of the web that stands alone.
  case html

  /// What is written when nothing else is said: what offices work with.
  static let standard: [OutputFormat] = [.docx, .odt]
}
