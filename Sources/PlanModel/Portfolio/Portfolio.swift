/// Definitions that a consolidated report is made of.
package struct Portfolio: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages

  /// A portfolio of these parts.
  package init(id: String, dataStatus: DataStatus, languages: DefinitionLanguages) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
  }
}
