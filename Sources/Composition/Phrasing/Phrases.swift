import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What sections say, as inlines of one language; quantities stay values.
///
/// A class, because every cell's maker holds the same words and lists, which are large.
final class Phrases: Sendable {
  /// The language that is written.
  let profile: LanguageProfile
  /// The code lists with the names of codes.
  let codelists: Codelists
  /// The languages that the definition is written in.
  let source: DefinitionLanguages
  /// For whom the document is made.
  let readership: Readership

  /// The phrases of a language.
  init(
    profile: LanguageProfile, codelists: Codelists, source: DefinitionLanguages,
    for readership: Readership = .everybody
  ) {
    self.profile = profile
    self.codelists = codelists
    self.source = source
    self.readership = readership
  }

  /// The words under a key.
  func term(_ key: some TermKey) -> [Inline] {
    [.text(profile.term(key))]
  }

  /// The words under a key, as plain text, for what holds no inlines.
  func plain(_ key: some TermKey) -> String {
    profile.term(key)
  }

  /// A sentence whose placeholders are filled with content.
  ///
  /// Values stay values, so a sentence must not have a full stop right after a placeholder that
  /// may end in one, such as a Bosnian date.
  func sentence(_ key: some TermKey, _ values: KeyValuePairs<String, [Inline]>) -> [Inline] {
    let pattern = profile.pattern(key)
    var result: [Inline] = []
    for gap in pattern.gaps {
      guard let value = values.first(where: { $0.key == gap.name })?.value else {
        result.append(.text(gap.rest))
        return result
      }
      if !gap.before.isEmpty { result.append(.text(gap.before)) }
      result += value
    }
    if !pattern.end.isEmpty { result.append(.text(pattern.end)) }
    return result
  }

  /// A counted noun.
  ///
  /// For example “3 aktivnosti”.
  func counted(_ number: Int, _ key: some TermKey) -> [Inline] {
    [.text(profile.counted(number, key))]
  }

  /// What is printed where the source says nothing.
  var notPublished: [Inline] { term(CommonTerm.notPublished) }

  /// What is printed in a cell that has nothing to say.
  var none: [Inline] { term(CommonTerm.none) }

  /// A text of the definition; what nobody wrote in any language is not published.
  func text(_ text: LocalizedText?, at path: @autoclosure () -> DataPath) -> [Inline] {
    guard let text, let written = text.firstWritten, let original = written.text else {
      return notPublished
    }
    if let words = text.words(in: profile) { return [.text(words)] }
    return [.missing(path(), original: .init(language: written.language, text: original))]
  }

  /// A name of the definition; where this language has none, the name in another, as it is.
  ///
  /// A proper name is not marked as missing: it is the name, only in another language.
  func name(_ text: LocalizedText?, at path: DataPath) -> [Inline] {
    guard let text, text.words(in: profile) == nil, let written = text.firstWritten,
      let words = written.text
    else { return self.text(text, at: path) }
    return [.language(written.language, [.text(words)])]
  }

  /// Words that the definition has in its primary language only, such as the name of a source.
  func verbatim(_ text: String?) -> [Inline] {
    guard let text, !text.isEmpty else { return notPublished }
    if source.primary.otherScript == profile.tag, let converter = profile.transliterator {
      return [.text(converter.convert(text, to: profile.tag))]
    }
    return [.language(source.primary, [.text(text)])]
  }

  /// Something that no language changes, such as an id or the number of an act.
  func symbol(_ text: String?) -> [Inline] {
    guard let text, !text.isEmpty else { return notPublished }
    return [.text(text)]
  }

  /// Items as a list in a line; where there are none, the mark for nothing.
  func list(_ items: [[Inline]], by separator: CommonTerm = .listSeparator) -> [Inline] {
    guard let first = items.first else { return none }
    guard items.count > 1 else { return first }
    let words = plain(separator)
    var line = first
    for item in items.dropFirst() {
      line.append(.text(words))
      line += item
    }
    return line
  }

  /// A label and what it labels.
  ///
  /// For example “Donator: Misija OSCE-a u BiH”.
  func labelled(_ key: some TermKey, _ content: [Inline]) -> [Inline] {
    sentence(CommonTerm.labelled, ["label": term(key), "content": content])
  }

  /// Content with a remark in brackets.
  func remark(_ content: [Inline], _ remark: [Inline]) -> [Inline] {
    sentence(CommonTerm.withRemark, ["content": content, "remark": remark])
  }

  /// Content inside the quotation marks of the language.
  func quoted(_ content: [Inline]) -> [Inline] {
    [.text(profile.quotation.open)] + content + [.text(profile.quotation.close)]
  }
}
