package import Diagnostics
package import Languages

/// One translation with all that checks may know of it.
package struct CheckContext: Sendable {
  /// The segment.
  package let segment: SegmentID
  /// The source, taken apart.
  package let source: CheckedText
  /// The target, taken apart; empty where there is none.
  package let target: CheckedText
  /// How far the translation has come.
  package let state: SegmentState
  /// Its entry in the catalogue; nil for a translation that stands in the definition.
  package let entry: Catalogue.Entry?
  /// Whether it is a name, which may be the same in every language.
  package let isName: Bool
  /// Whether it is a heading or a title.
  package let isHeading: Bool
  /// Whether it speaks of an act of others, so that the articles in it are not ours.
  package let citesActs: Bool
  /// The longest allowed target, in characters as readers count them; nil for no limit.
  package let maximumLength: Int?
  /// What all translations of the run share.
  package let bench: CheckBench
  /// How the quantities of the two texts differ.
  let quantities: QuantityComparison

  /// The texts of a pair, taken apart.
  package init(_ pair: CheckedPair, _ bench: CheckBench) {
    segment = pair.segment
    source = CheckedText(pair.source, bench.source, endings: bench.endings)
    target = CheckedText(pair.target ?? "", bench.target, endings: bench.endings)
    state = pair.state
    entry = pair.entry
    isName = pair.isName
    isHeading = pair.isHeading
    citesActs = pair.citesActs
    maximumLength = pair.maximumLength
    self.bench = bench
    quantities = QuantityComparison(source, bench.source, target, bench.target)
  }

  /// Whether both languages are sisters, which share most of their words.
  var areSisters: Bool {
    source.language != .english && target.language != .english
  }
}

/// A source and its translation, as checks get them.
package struct CheckedPair: Sendable {
  /// The segment.
  package let segment: SegmentID
  /// Where it stands in the definition.
  package let path: DataPath
  /// The source text.
  package let source: String
  /// The translation; nil when there is none.
  package let target: String?
  /// How far it has come.
  package let state: SegmentState
  /// Its entry in the catalogue; nil for a translation that stands in the definition.
  package let entry: Catalogue.Entry?
  /// Whether it is a name, which may be the same in every language.
  package let isName: Bool
  /// Whether it is a heading or a title.
  package let isHeading: Bool
  /// Whether it speaks of an act of others, so that the articles in it are not ours.
  package let citesActs: Bool
  /// The longest allowed target; nil for no limit.
  package let maximumLength: Int?

  /// A pair of these parts.
  package init(
    segment: SegmentID, path: DataPath = .root, source: String, target: String?,
    state: SegmentState = .translated, entry: Catalogue.Entry? = nil, isName: Bool = false,
    isHeading: Bool = false, citesActs: Bool = false, maximumLength: Int? = nil
  ) {
    self.segment = segment
    self.path = path
    self.source = source
    self.target = target
    self.state = state
    self.entry = entry
    self.isName = isName
    self.isHeading = isHeading
    self.citesActs = citesActs
    self.maximumLength = maximumLength
  }

  /// The pair of a segment and its entry; where there is none, of what the definition says itself.
  ///
  /// Nil for a segment without a source.
  package init?(_ segment: Segment, _ entry: Catalogue.Entry?, into language: LanguageTag) {
    guard let source = segment.source else { return nil }
    let inline = segment.inline.first { $0.language == language }?.text
    let target = entry?.target ?? inline
    let isHeading = segment.path.components.last == "title"
    self.init(
      segment: segment.id, path: segment.path, source: source, target: target,
      state: entry?.state ?? (target == nil ? .untranslated : .translated), entry: entry,
      isName: segment.isName, isHeading: isHeading,
      citesActs: segment.path.components.contains("legal_basis"))
  }
}

/// What all checks of a run share: languages, words, and what the project demands.
package struct CheckBench: Sendable {
  /// The language of the sources.
  package let source: CheckLanguage
  /// The language of the targets.
  package let target: CheckLanguage
  /// The terms; nil when there are none to go by.
  package var glossary: Glossary?
  /// The words that mark a neighbouring language; nil when there are none to go by.
  package var leaks: VarietyLeaks?
  /// The last parts of the names of hosts and files.
  package var endings: Set<String>
  /// The symbols of units, which are never parted from their number.
  package var units: Set<String>
  /// The names that placeholders may have; nil for those of the source.
  package var placeholders: Set<String>?
  /// Names of places and bodies that have capitals inside a sentence too.
  package var properNames: Set<String>
  /// The words of the target language, all forms, in small letters; nil when there is no list.
  package var dictionary: Set<String>?
  /// The words of the program's own texts in the target language, and how they are mistyped.
  let known: KnownWords
  /// The numbers that exist in the edition, by what is numbered: `measure`, `article`, `table`.
  package var numbers: [String: Set<Int>]?
  /// Whether another person than the translator must review.
  package var needsFourEyes: Bool

  /// A bench for translations from one language into another.
  package init(
    source: CheckLanguage, target: CheckLanguage, glossary: Glossary? = nil,
    leaks: VarietyLeaks? = nil, endings: Set<String> = [], units: Set<String> = [],
    placeholders: Set<String>? = nil, properNames: Set<String> = [],
    dictionary: Set<String>? = nil, numbers: [String: Set<Int>]? = nil,
    needsFourEyes: Bool = false
  ) {
    self.source = source
    self.target = target
    self.glossary = glossary
    self.leaks = leaks
    self.endings = endings
    self.units = units
    self.placeholders = placeholders
    self.properNames = properNames
    self.dictionary = dictionary
    known = target.profile.tag == .english ? KnownWords([]) : KnownWords(target.profile.terms)
    self.numbers = numbers
    self.needsFourEyes = needsFourEyes
  }
}
