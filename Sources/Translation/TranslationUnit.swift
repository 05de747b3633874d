package import Languages

/// One segment with its translation, as it travels to a translator and back.
package struct TranslationUnit: Sendable, Equatable {
  /// The segment's name.
  package let id: SegmentID
  /// Where it stands in the definition, for people.
  package let path: String
  /// The source text.
  package let source: String
  /// The translation; nil when there is none.
  package var target: String?
  /// How far the translation has come.
  package var state: SegmentState
  /// Notes for the translator and back.
  package var notes: [Catalogue.Note]
  /// Proposals from the memory, best first.
  package var matches: [MemoryMatch]
  /// Terms of the glossary that the source contains.
  package var terms: [TermHint]
  /// The longest allowed target in characters; nil for no limit.
  package var maximumLength: Int?
  /// Where a draft comes from; nil where that is not known, and for what is no draft.
  package var origin: TranslationOrigin?

  /// A unit of these parts.
  package init(
    id: SegmentID, path: String, source: String, target: String?, state: SegmentState,
    notes: [Catalogue.Note] = [], matches: [MemoryMatch] = [], terms: [TermHint] = [],
    maximumLength: Int? = nil, origin: TranslationOrigin? = nil
  ) {
    self.id = id
    self.path = path
    self.source = source
    self.target = target
    self.state = state
    self.notes = notes
    self.matches = matches
    self.terms = terms
    self.maximumLength = maximumLength
    self.origin = origin
  }
}

/// A translation found in a memory.
package struct MemoryMatch: Sendable, Equatable {
  /// How it was found, from best to worst.
  package enum Kind: String, Sendable, CaseIterable {
    /// The same segment with the same source.
    case sameSegment = "same-segment"
    /// The same source between the same neighbours.
    case repetition
    /// The same source.
    case exact
    /// A source that is much alike.
    case fuzzy
    /// The text in the sister language.
    case sibling
  }

  /// How it was found.
  package let kind: Kind
  /// How alike the sources are, in per cent; 101 for a repetition.
  package let similarity: Int
  /// The source in the memory.
  package let source: String
  /// Its translation.
  package let target: String
  /// Where it comes from.
  package let origin: String
  /// The words that were put in the place of others to make a text of the sister language one of
  /// this language, in their order.
  package let substitutions: [Substitution]

  /// A match of these parts.
  package init(
    kind: Kind, similarity: Int, source: String, target: String, origin: String,
    substitutions: [Substitution] = []
  ) {
    self.kind = kind
    self.similarity = similarity
    self.source = source
    self.target = target
    self.origin = origin
    self.substitutions = substitutions
  }
}

/// Words that were put in the place of others.
package struct Substitution: Sendable, Equatable {
  /// The words that were there.
  package let from: String
  /// The words that are there now.
  package let to: String

  /// A substitution.
  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// A term of the glossary in a source, with what is to be written for it.
package struct TermHint: Sendable, Equatable {
  /// The term as the glossary has it.
  package let source: String
  /// What is to be written, the preferred one first.
  package let targets: [String]

  /// A hint.
  package init(source: String, targets: [String]) {
    self.source = source
    self.targets = targets
  }
}

/// Everything that goes to one translator in one file, in the order of the document.
package struct TranslationBundle: Sendable, Equatable {
  /// The id of the definition.
  package let definition: String
  /// The language of the sources.
  package let sourceLanguage: LanguageTag
  /// The language of the targets.
  package let targetLanguage: LanguageTag
  /// The name of this export, made from its content: the first 16 hex digits of the SHA-256 of
  /// its sources and targets.
  package let exportID: String
  /// The units.
  package var units: [TranslationUnit]

  /// A bundle of these parts.
  package init(
    definition: String, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, exportID: String,
    units: [TranslationUnit]
  ) {
    self.definition = definition
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.exportID = exportID
    self.units = units
  }
}
