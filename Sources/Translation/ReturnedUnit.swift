package import Languages

/// What a translator's file says about one segment when it comes back.
package struct ReturnedUnit: Sendable, Equatable {
  /// The segment that it names; nil when it names none that can be read.
  package let id: SegmentID?
  /// Where it stands in the file, for messages: a line, a row, a unit.
  package let place: String
  /// The source text in the file; nil where the file has none.
  package let source: String?
  /// The target text in the file; nil for an empty one.
  package let target: String?
  /// The digest of the source when it was exported; nil where the file does not say.
  package let exportedSource: String?
  /// The digest of the target when it was exported, that of the empty text where there was none;
  /// nil where the file does not say.
  package let exportedTarget: String?
  /// The state that the file gives; nil where it gives none.
  package let state: SegmentState?
  /// Notes that the file holds beyond those that were exported.
  package let notes: [Catalogue.Note]
  /// What is wrong with the inline codes of the target; the words of the target are whole.
  package let codeFaults: [CodeFault]

  /// A unit of these parts.
  package init(
    id: SegmentID?, place: String, source: String?, target: String?, exportedSource: String? = nil,
    exportedTarget: String? = nil, state: SegmentState? = nil, notes: [Catalogue.Note] = [],
    codeFaults: [CodeFault] = []
  ) {
    self.id = id
    self.place = place
    self.source = source
    self.target = target
    self.exportedSource = exportedSource
    self.exportedTarget = exportedTarget
    self.state = state
    self.notes = notes
    self.codeFaults = codeFaults
  }
}

/// A file that came back from a translator.
package struct ReturnedFile: Sendable, Equatable {
  /// Its name, for messages.
  package let name: String
  /// The export that it answers; nil where it does not say.
  package let exportID: String?
  /// Its units, in its order.
  package let units: [ReturnedUnit]
  /// Texts in it that belong to no unit, such as a row without an id; they are kept.
  package let strays: [String]
  /// The id of the definition whose texts it holds; nil where it does not say.
  package let definition: String?
  /// The language of the sources; nil where it does not say.
  package let sourceLanguage: LanguageTag?
  /// The language of the targets; nil where it does not say.
  package let targetLanguage: LanguageTag?

  /// A file of these parts.
  package init(
    name: String, exportID: String?, units: [ReturnedUnit], strays: [String] = [],
    definition: String? = nil, sourceLanguage: LanguageTag? = nil,
    targetLanguage: LanguageTag? = nil
  ) {
    self.name = name
    self.exportID = exportID
    self.units = units
    self.strays = strays
    self.definition = definition
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}
