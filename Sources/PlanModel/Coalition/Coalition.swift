/// A coalition against hate, as its definition gives it.
package struct Coalition: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages

  /// A coalition of these parts.
  package init(id: String, dataStatus: DataStatus, languages: DefinitionLanguages) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
  }
}
