package import Languages

/// A document as a value: what it says and what each thing is, never how it looks.
package struct Document: Sendable, Equatable {
  /// What is said of the document rather than in it.
  package var info: DocumentInfo
  /// Its parts, in order.
  package var parts: [Part]
  /// Short contents for tags of a template, such as the title in a header, by name.
  package var slots: [Slot]
  /// The sections whose data were missing; nothing of it is printed.
  package var gaps: [SectionGap]

  /// A document of these parts.
  package init(
    info: DocumentInfo, parts: [Part], slots: [Slot] = [], gaps: [SectionGap] = []
  ) {
    self.info = info
    self.parts = parts
    self.slots = slots
    self.gaps = gaps
  }
}

/// A section of an outline whose data were missing.
package struct SectionGap: Sendable, Equatable {
  /// What came of it.
  package enum Treatment: String, Sendable {
    /// The section was left out.
    case omitted
    /// The section says that its data are missing.
    case stated
    /// The document must not be written.
    case refused
  }

  /// The name of the section.
  package let section: String
  /// The names of the data that were missing.
  package let missing: [String]
  /// What came of it.
  package let treatment: Treatment

  /// A gap and what came of it.
  package init(section: String, missing: [String], treatment: Treatment) {
    self.section = section
    self.missing = missing
    self.treatment = treatment
  }
}

/// What is said of a document rather than in it; it goes into the file's properties.
package struct DocumentInfo: Sendable, Equatable {
  /// The title, in the first language.
  package var title: String
  /// What kind of document it is; nil when the title says it.
  package var subject: String?
  /// Who stands behind it: organisations, never private persons.
  package var authors: [String]
  /// Languages in the order in which they stand; the first is the document's own.
  package var languages: [LanguageTag]
  /// The id of the definition that it was made from.
  package var identifier: String
  /// Words printed on every page, such as PRIMJER; none for a final document of real data.
  package var marks: [Mark]
  /// What the file was made of; nil where nobody says.
  package var provenance: DocumentProvenance?

  /// The properties of a document.
  package init(
    title: String, subject: String? = nil, authors: [String], languages: [LanguageTag],
    identifier: String, marks: [Mark] = []
  ) {
    self.title = title
    self.subject = subject
    self.authors = authors
    self.languages = languages
    self.identifier = identifier
    self.marks = marks
  }
}

/// Words that every page carries.
///
/// For example PRIMJER / EXAMPLE.
package struct Mark: Sendable, Equatable {
  /// Why the page is marked.
  package enum Kind: String, Sendable {
    /// Not everybody may see it.
    case internalUse = "internal"
    /// The data are invented.
    case example
    /// The document is not adopted yet.
    case draft
    /// Translations in it were not reviewed.
    case unreviewed
  }

  /// Why the page is marked.
  package let kind: Kind
  /// The words, with the languages they are in.
  package let content: [Inline]

  /// A mark of these words.
  package init(kind: Kind, content: [Inline]) {
    self.kind = kind
    self.content = content
  }
}

/// One section of a document's outline, under the name by which a template can ask for it alone.
package struct Part: Sendable, Equatable {
  /// The name in the outline, such as `actions`.
  package let name: String
  /// How its pages lie; parts that follow each other with the same orientation share pages.
  package let orientation: PageOrientation
  /// What it says.
  package var blocks: [Block]

  /// A part of these blocks.
  package init(name: String, orientation: PageOrientation = .portrait, blocks: [Block]) {
    self.name = name
    self.orientation = orientation
    self.blocks = blocks
  }
}

/// How a page lies.
package enum PageOrientation: String, Sendable {
  /// Taller than wide.
  case portrait
  /// Wider than tall. For example the pages of the action table.
  case landscape
}

/// Short content for a tag of a template, such as `document.title`.
package struct Slot: Sendable, Equatable {
  /// The name as the tag has it.
  package let name: String
  /// What takes the tag's place.
  package let content: [Inline]

  /// Content under a name.
  package init(name: String, content: [Inline]) {
    self.name = name
    self.content = content
  }
}
