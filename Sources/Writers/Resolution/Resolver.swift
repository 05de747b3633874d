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
    var resolved = ResolvedDocument(
      info: document.info, sections: sections(of: document.parts, context),
      slots: Dictionary(slots) { first, _ in first },
      marks: document.info.marks.map { context.runs($0.content, context.language) })
    resolved.profiles = profiles
    return resolved
  }

  /// Parts that follow each other and lie the same way, joined.
  private func sections(of parts: [Part], _ context: ResolutionContext) -> [ResolvedSection] {
    var open: [(orientation: PageOrientation, blocks: [Block])] = []
    for part in parts where !part.blocks.isEmpty {
      if open.last?.orientation == part.orientation {
        open[open.count - 1].blocks += part.blocks
      } else {
        open.append((part.orientation, part.blocks))
      }
    }
    var resolver = BlockResolver(context: context)
    return open.map { section in
      ResolvedSection(
        orientation: section.orientation,
        blocks: resolver.resolve(section.blocks.joiningParallels, context.language))
    }
  }
}

extension [Block] {
  /// The blocks with one grid of the same languages where several follow each other, so that the
  /// languages are named once.
  fileprivate var joiningParallels: [Block] {
    var joined: [Block] = []
    joined.reserveCapacity(count)
    for block in self {
      if case .parallel(let next) = block, case .parallel(var open)? = joined.last,
        open.languages == next.languages
      {
        open.rows += next.rows
        joined[joined.count - 1] = .parallel(open)
      } else {
        joined.append(block)
      }
    }
    return joined
  }
}
