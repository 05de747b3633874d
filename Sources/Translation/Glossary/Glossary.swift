package import Languages

/// The terms of a field in all languages, and how each is said.
package struct Glossary: Sendable {
  /// Whether a translation must use a term.
  package enum Use: String, Sendable, CaseIterable {
    /// A translation without it is wrong.
    case required
    /// It is shown to the translator; other words may do.
    case advised
  }

  /// Whether a term may be written.
  package typealias Status = GlossaryTerm.Status

  /// One way to say something in one language.
  package struct Term: Sendable, Equatable {
    /// The words, as a dictionary has them.
    package let text: String
    /// Whether they may be written.
    package let status: Status

    /// A term.
    package init(_ text: String, _ status: Status = .preferred) {
      self.text = text
      self.status = status
    }
  }

  /// Something that the field speaks of.
  package struct Concept: Sendable, Equatable {
    /// The name, such as `hate.crime`.
    package let id: String
    /// What the concept belongs to, such as `finance`.
    package let domain: String
    /// Whether translations must use its terms.
    package let use: Use
    /// How it is said, by language, the preferred term first.
    package let terms: [LanguageTag: [Term]]
    /// The forms beside 1, 2 and 5, by language, where it is counted: mjera, mjere, mjera.
    package let counted: [LanguageTag: [String]]
    /// What a translator should know about it.
    package let note: String?

    /// A concept of these parts.
    package init(
      id: String, domain: String, use: Use, terms: [LanguageTag: [Term]],
      counted: [LanguageTag: [String]] = [:], note: String? = nil
    ) {
      self.id = id
      self.domain = domain
      self.use = use
      self.terms = terms
      self.counted = counted
      self.note = note
    }

    /// How it is said in a language; Serbian terms are kept in Latin script.
    package func terms(in language: LanguageTag) -> [Term] {
      terms[language] ?? language.otherScript.flatMap { terms[$0] } ?? []
    }

    /// The forms beside 1, 2 and 5 in a language; none where it is not counted.
    package func counted(in language: LanguageTag) -> [String] {
      counted[language] ?? language.otherScript.flatMap { counted[$0] } ?? []
    }
  }

  /// The concepts, in the order of the file.
  package let concepts: [Concept]
  /// Names that stay as they are in every language, such as UNDP.
  package let kept: [String]
  private let indices: [LanguageTag: TermIndex]

  /// A glossary of these concepts and names.
  package init(concepts: [Concept], kept: [String] = []) {
    self.concepts = concepts
    self.kept = kept
    indices = Dictionary(
      uniqueKeysWithValues: LanguageTag.allCases.map { ($0, TermIndex(concepts, $0)) })
  }

  /// The concepts with their terms one by one, as exchange formats have them.
  package var entries: [GlossaryEntry] {
    concepts.map { concept in
      let terms = LanguageTag.allCases.flatMap { language in
        (concept.terms[language] ?? []).map { term in
          GlossaryTerm(language: language, text: term.text, status: term.status)
        }
      }
      return GlossaryEntry(
        id: concept.id, domain: concept.domain, definition: concept.note, terms: terms)
    }
  }

  /// Every place where a text names a concept, longer terms and shorter ones inside them alike.
  package func matches(in text: CheckedText) -> [TermMatch] {
    indices[text.language]?.matches(in: text) ?? []
  }

  /// The terms of a source with what is to be written for them, in the order of the source.
  package func hints(for source: CheckedText, in language: LanguageTag) -> [TermHint] {
    var seen: Set<Int> = []
    return TermMatch.outermost(matches(in: source)).compactMap { match in
      let targets = concepts[match.concept].terms(in: language)
        .filter { $0.status != .forbidden }.map(\.text)
      guard match.term.status != .forbidden, !targets.isEmpty,
        seen.insert(match.concept).inserted
      else { return nil }
      return TermHint(source: match.term.text, targets: targets)
    }
  }
}

/// A place where a text names a concept.
package struct TermMatch: Sendable, Equatable {
  /// The concept, by its place in the glossary.
  package let concept: Int
  /// The term by which it is named.
  package let term: Glossary.Term
  /// The words, by their places among those of the text.
  package let words: Range<Int>

  /// The longest matches, of those of one length the first, that do not overlap; several concepts
  /// may stand in one place.
  static func outermost(_ matches: [TermMatch]) -> [TermMatch] {
    let longest = matches.map(\.words).sorted { left, right in
      left.count == right.count ? left.lowerBound < right.lowerBound : left.count > right.count
    }
    var taken: [Range<Int>] = []
    for range in longest where !taken.contains(where: { $0.overlaps(range) }) {
      taken.append(range)
    }
    return matches.filter { taken.contains($0.words) }
  }
}
