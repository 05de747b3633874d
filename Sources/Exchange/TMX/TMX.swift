package import Languages
package import Translation
import XMLTree

/// TMX 1.4b (LISA OSCAR), the format in which tools of translators exchange their memories.
package enum TMX {
  /// One text in several languages.
  package struct Unit: Sendable, Equatable {
    /// The segment that it belongs to; nil for a pair that stands by itself.
    package let id: SegmentID?
    /// The text in each language, in the order of the file.
    package let variants: [Variant]

    /// A unit of these parts.
    package init(id: SegmentID?, variants: [Variant]) {
      self.id = id
      self.variants = variants
    }

    /// The text in a language; nil where there is none.
    package subscript(language: LanguageTag) -> String? {
      variants.first { $0.language == language }?.text
    }
  }

  /// The text in one language.
  package struct Variant: Sendable, Equatable {
    /// The language.
    package let language: LanguageTag
    /// The text.
    package let text: String

    /// A text in a language.
    package init(_ language: LanguageTag, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// A memory as a file holds it.
  package struct Memory: Sendable, Equatable {
    /// The language that the texts were written in first; nil where it is none of ours.
    package let sourceLanguage: LanguageTag?
    /// The units that are in at least one of our languages.
    package let units: [Unit]
    /// How many texts are in languages that are none of ours, or in none.
    package let skipped: Int
  }

  /// Which pairs of a bundle go into a memory.
  package enum Selection: Sendable, CaseIterable {
    /// Those that are finished. Tools may insert them by themselves.
    case finished
    /// Drafts, translations of older sources, and what was found for the units.
    case proposals
  }

  /// Units as a file, valid by the DTD of version 1.4.
  ///
  /// - Throws: An error `control` for a text with a character that no XML can hold.
  package static func text(
    of units: [Unit], sourceLanguage: LanguageTag
  ) throws(ExchangeError) -> [UInt8] {
    for unit in units {
      for variant in unit.variants {
        try WritableText.check(variant.text, in: unit.id?.description ?? "")
      }
    }
    return TMXPrinter(sourceLanguage: sourceLanguage).print(units).bytes
  }

  /// The pairs of a bundle as a file that goes beside it.
  ///
  /// For OmegaT 3.6 texts and languages are written as OmegaT itself writes them, as only then
  /// texts with codes are found again: the finished ones belong into its folder `tm/auto`, the
  /// proposals into `tm`.
  package static func text(
    of bundle: TranslationBundle, _ selection: Selection, profile: ExchangeProfile = .standard
  ) throws(ExchangeError) -> [UInt8] {
    try WritableText.check(bundle)
    let pairs = pairs(of: bundle, selection)
    if profile == .omegat3 {
      return OmegaTMemoryPrinter(
        sourceLanguage: bundle.sourceLanguage, targetLanguage: bundle.targetLanguage
      ).print(pairs).bytes
    }
    let units = pairs.map { pair in
      Unit(
        id: pair.id,
        variants: [
          Variant(bundle.sourceLanguage, pair.source), Variant(bundle.targetLanguage, pair.target),
        ])
    }
    return TMXPrinter(sourceLanguage: bundle.sourceLanguage).print(units).bytes
  }

  /// The memory that a file holds.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> Memory {
    try TMXReader(root: try ForeignXML.parse(bytes)).memory()
  }

  /// A source with its translation.
  struct Pair: Hashable {
    let id: SegmentID?
    let source: String
    let target: String
  }

  private static func pairs(of bundle: TranslationBundle, _ selection: Selection) -> [Pair] {
    var pairs: [Pair] = []
    var seen: Set<Pair> = []
    for unit in bundle.units {
      if let target = unit.target, (unit.state >= .translated) == (selection == .finished) {
        pairs.append(Pair(id: unit.id, source: unit.source, target: target))
      }
      guard selection == .proposals else { continue }
      for match in unit.matches {
        let pair = Pair(id: nil, source: match.source, target: match.target)
        if seen.insert(pair).inserted { pairs.append(pair) }
      }
    }
    return pairs
  }
}
