package import DocumentTree
package import Languages
import PlanModel
package import Translation

extension Composer {
  /// The review table of a bundle: id, source, target, state and note of every text in plain
  /// cells, to be edited with Word or LibreOffice and read back.
  ///
  /// What stands around the table is written in this composer's language; `source` and `target`
  /// are the profiles of the bundle's languages, from which the columns take their names.
  package func reviewTable(
    of bundle: TranslationBundle, source: LanguageProfile, target: LanguageProfile
  ) -> Document {
    let phrases = phrases(for: .init(primary: source.tag, secondary: target.tag))
    let subject = ReviewSubject(bundle, phrases, source: source, target: target)
    var languages = [profile.tag]
    for tag in [source.tag, target.tag] where !languages.contains(tag) { languages.append(tag) }
    return Document(
      info: DocumentInfo(
        title: subject.title, subject: profile.term(ReviewTerm.subject), authors: [],
        languages: languages, identifier: bundle.definition + "#" + bundle.exportID),
      parts: [
        Part(
          name: "review", orientation: .landscape,
          blocks: ReviewGuide.blocks(subject) + [
            .unnumbered(1, "texts", phrases.term(ReviewTerm.heading)),
            .table(ReviewTexts.table(subject)),
          ]),
        Part(
          name: "manifest", orientation: .landscape, blocks: ReviewManifestTable.blocks(subject)),
      ],
      slots: slots(
        title: [.text(subject.title)], subtitle: subject.direction,
        edition: [.text(bundle.exportID)], phrases))
  }
}

/// A bundle as the sections of its review table see it.
struct ReviewSubject: Sendable {
  /// What goes to the translator.
  let bundle: TranslationBundle
  /// What is said around it.
  let phrases: Phrases
  /// The name of the source language in itself.
  let source: [Inline]
  /// The name of the target language in itself.
  let target: [Inline]

  /// A bundle with the languages that it stands between.
  init(
    _ bundle: TranslationBundle, _ phrases: Phrases, source: LanguageProfile,
    target: LanguageProfile
  ) {
    self.bundle = bundle
    self.phrases = phrases
    self.source = [.language(source.tag, [.text(source.name)])]
    self.target = [.language(target.tag, [.text(target.name)])]
  }

  /// What the document is called.
  var title: String {
    phrases.profile.term(ReviewTerm.title, ["definition": bundle.definition])
  }

  /// From which language into which.
  var direction: [Inline] {
    phrases.sentence(ReviewTerm.direction, ["source": source, "target": target])
  }

  /// What stands above a column.
  func heading(_ column: ReviewColumn) -> [Inline] {
    switch column {
    case .id: phrases.term(ReviewTerm.id)
    case .source: source
    case .target: target
    case .state: phrases.term(ReviewTerm.state)
    case .note: phrases.term(ReviewTerm.note)
    }
  }

  /// A column of text with this heading.
  func headingCell(_ content: [Inline], bookmark: String? = nil) -> Cell {
    Cell(.tableHeader, content, bookmark: bookmark)
  }
}

extension [Inline] {
  /// The words alone, as a program that reads the document back finds them.
  var words: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .strong(let content), .emphasis(let content), .language(_, let content),
        .link(_, let content):
        content.words
      case .lineBreak: "\n"
      case .value, .count, .reference, .note, .field, .missing: ""
      }
    }.joined()
  }
}
