import DocumentTree
import Languages

/// What every pass needs to know of the whole document.
///
/// A class, because every paragraph's builder holds it.
final class ResolutionContext: Sendable {
  /// The languages at hand.
  let profiles: ProfileShelf
  /// The places with anchors.
  let targets: ReferenceTargets
  /// The document's languages; the first is in force where nothing else is said.
  let languages: [LanguageTag]

  /// The context of a document.
  init(profiles: ProfileShelf, targets: ReferenceTargets, languages: [LanguageTag]) {
    self.profiles = profiles
    self.targets = targets
    self.languages = languages
  }

  /// The language in force where nothing else is said.
  var language: LanguageTag { languages[0] }

  /// What stands in a line, as runs.
  func runs(_ content: [Inline], _ language: LanguageTag) -> [Run] {
    if content.count == 1, case .text(let text) = content[0] {
      return text.isEmpty ? [] : [Run(.text(text), language: language)]
    }
    var builder = RunBuilder(context: self)
    builder.append(content, RunBuilder.Look(language: language))
    return builder.finish()
  }

  /// The words before a caption's number, in each language of the document.
  func captionLabel(_ kind: ResolvedCaption.Kind) -> [Run] {
    var words: [(String, LanguageTag)] = []
    for language in languages {
      let word = captionWord(kind, language)
      if !words.contains(where: { $0.0 == word }) { words.append((word, language)) }
    }
    var builder = RunBuilder(context: self)
    for (index, (word, tag)) in words.enumerated() {
      if index > 0 { builder.append([.text(" / ")], RunBuilder.Look(language: language)) }
      builder.append([.text(word)], RunBuilder.Look(language: tag))
    }
    return builder.finish()
  }

  /// The word before a caption's number in one language.
  func captionWord(_ kind: ResolvedCaption.Kind, _ language: LanguageTag) -> String {
    switch kind {
    case .table: profiles.term(.captionTable, in: language)
    case .figure: profiles.term(.captionFigure, in: language)
    }
  }

  /// The caption of a table or figure; nil when it has none.
  func caption(_ kind: ResolvedCaption.Kind, _ content: [Inline]?, _ anchor: Anchor)
    -> ResolvedCaption?
  {
    guard let content, let target = targets[anchor], let number = target.number.flatMap({ Int($0) })
    else { return nil }
    return ResolvedCaption(
      kind: kind, label: captionLabel(kind), number: number, runs: runs(content, language),
      bookmark: target.bookmark)
  }
}
