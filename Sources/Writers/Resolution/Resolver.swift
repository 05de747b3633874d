package import DocumentTree
package import Languages

/// Settles everything about a document that does not depend on a format: numbers of headings and
/// captions, references, the table of contents, quantities in words, grids, lists.
package struct Resolver: Sendable {
  private let profiles: [LanguageTag: LanguageProfile]

  /// A resolver that knows these languages; a document's own must be among them.
  package init(profiles: [LanguageTag: LanguageProfile]) {
    self.profiles = profiles
  }

  /// The document without an open question.
  package func resolve(_ document: Document) -> ResolvedDocument {
    let language = document.info.languages.first ?? .english
    let index = DocumentIndex(document)
    let runs = RunBuilder(profiles: profiles, index: index, languages: document.info.languages)
    var blocks = BlockResolver(runs: runs, index: index, language: language)
    var sections: [ResolvedSection] = []
    for part in document.parts {
      let resolved = part.blocks.flatMap { blocks.resolve($0) }
      if let last = sections.last, last.orientation == part.orientation {
        sections[sections.count - 1] = ResolvedSection(
          orientation: part.orientation, blocks: last.blocks + resolved)
      } else {
        sections.append(ResolvedSection(orientation: part.orientation, blocks: resolved))
      }
    }
    let slots = document.slots.map { ($0.name, runs.runs(of: $0.content, in: language)) }
    return ResolvedDocument(
      info: document.info, sections: sections,
      slots: Dictionary(slots) { first, _ in first },
      marks: document.info.marks.map { runs.runs(of: $0.content, in: language) })
  }
}
