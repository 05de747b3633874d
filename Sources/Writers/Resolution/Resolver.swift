package import DocumentTree
package import Languages

/// Settles everything about a document that does not depend on a format: numbers of headings and
/// captions, references, the table of contents, quantities in words, grids, lists.
package struct Resolver: Sendable {
  private let profiles: ProfileShelf

  /// A resolver that knows these languages; a document's own must be among them.
  package init(profiles: [LanguageTag: LanguageProfile]) {
    self.profiles = ProfileShelf(profiles)
  }

  /// The document without an open question.
  package func resolve(_ document: Document) -> ResolvedDocument {
    let languages = document.info.languages
    precondition(
      !languages.isEmpty && languages.allSatisfy(profiles.has),
      "a document's languages must be known to the resolver")
    let context = ResolutionContext(
      profiles: profiles, targets: ReferenceTargets(document, language: languages[0]),
      languages: languages)
    let slots = document.slots.map { ($0.name, context.runs($0.content, context.language)) }
    return ResolvedDocument(
      info: document.info, sections: sections(of: document.parts, context),
      slots: Dictionary(slots) { first, _ in first },
      marks: document.info.marks.map { context.runs($0.content, context.language) })
  }

  /// Parts that follow each other and lie the same way, joined.
  private func sections(of parts: [Part], _ context: ResolutionContext) -> [ResolvedSection] {
    var resolver = BlockResolver(context: context)
    var sections: [ResolvedSection] = []
    var open: (orientation: PageOrientation, blocks: [ResolvedBlock])?
    for part in parts where !part.blocks.isEmpty {
      let blocks = resolver.resolve(part.blocks, context.language)
      if let section = open, section.orientation == part.orientation {
        open = (section.orientation, section.blocks + blocks)
      } else {
        if let section = open {
          sections.append(.init(orientation: section.orientation, blocks: section.blocks))
        }
        open = (part.orientation, blocks)
      }
    }
    if let section = open {
      sections.append(.init(orientation: section.orientation, blocks: section.blocks))
    }
    return sections
  }
}
