/// The rules of making documents, as opposed to those of definitions.
enum RenderingRule: String, Sendable, CaseIterable {
  /// A template asks for something that there is not.
  case unknownField = "Z01"
  /// Documents of invented data say so on every page.
  case illustrative = "Z02"
  /// A table that is too wide for an upright page gets one that lies on its side.
  case wideTable = "Z03"
  /// A summary of one page stays on one page.
  case onePage = "Z04"
  /// A document that somebody changed is not written over.
  case editedDocument = "Z05"
}
