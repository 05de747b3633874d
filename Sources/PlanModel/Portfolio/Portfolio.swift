package import Languages

/// Definitions that a consolidated report is made of.
package struct Portfolio: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages
  /// What the report is called.
  package let title: LocalizedText
  /// The time that it covers.
  package let period: Period?
  /// Its members: files, or folders of them.
  package let definitions: [DefinitionLink]
  /// What is reported on, in this order; everything where nothing is named.
  package let topics: [Code]
  /// Indicators that members have in common.
  package let commonIndicators: [CommonIndicator]
  /// How members work together across their borders.
  package let cooperation: [JointWork]
  /// Which sections the author chooses for its documents.
  package let documents: [DocumentChoice]
  /// The arms at the head of its documents; nil for none.
  package var arms: Arms?

  /// A value of these parts.
  package init(
    id: String,
    dataStatus: DataStatus,
    languages: DefinitionLanguages,
    title: LocalizedText,
    period: Period? = nil,
    definitions: [DefinitionLink] = [],
    topics: [Code] = [],
    commonIndicators: [CommonIndicator] = [],
    cooperation: [JointWork] = [], documents: [DocumentChoice] = []
  ) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
    self.title = title
    self.period = period
    self.definitions = definitions
    self.topics = topics
    self.commonIndicators = commonIndicators
    self.cooperation = cooperation
    self.documents = documents
  }
}
