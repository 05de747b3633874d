package import Languages

/// One concept of the glossary with its terms in all languages.
package struct GlossaryEntry: Sendable, Equatable {
  /// Its name, such as `hate.crime`.
  package let id: String
  /// The field that it belongs to.
  package let domain: String?
  /// What it means.
  package let definition: String?
  /// Its terms, in the order of the file.
  package let terms: [GlossaryTerm]

  /// A concept of these parts.
  package init(id: String, domain: String?, definition: String?, terms: [GlossaryTerm]) {
    self.id = id
    self.domain = domain
    self.definition = definition
    self.terms = terms
  }
}

/// One term for a concept in one language.
package struct GlossaryTerm: Sendable, Equatable {
  /// Whether a term is to be written.
  package enum Status: String, Sendable, CaseIterable {
    /// It is the one to write.
    case preferred
    /// It may be written.
    case admitted
    /// It must not be written.
    case forbidden
  }

  /// The language of the term.
  package let language: LanguageTag
  /// The term in its dictionary form.
  package let text: String
  /// Whether it is to be written.
  package let status: Status
  /// What is to be known about it.
  package let note: String?

  /// A term of these parts.
  package init(language: LanguageTag, text: String, status: Status, note: String? = nil) {
    self.language = language
    self.text = text
    self.status = status
    self.note = note
  }
}
