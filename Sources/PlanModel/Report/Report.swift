/// A report on a plan or on a project over a period, as its definition gives it.
package struct Report: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages

  /// A report of these parts.
  package init(id: String, dataStatus: DataStatus, languages: DefinitionLanguages) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
  }
}
