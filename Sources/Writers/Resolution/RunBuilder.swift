import DocumentTree
import Languages

/// Flattens inlines to runs: quantities become words, references show what they point to.
struct RunBuilder: Sendable {
  private let profiles: [LanguageTag: LanguageProfile]
  private let index: DocumentIndex
  private let languages: [LanguageTag]

  /// A builder for a document in these languages.
  init(profiles: [LanguageTag: LanguageProfile], index: DocumentIndex, languages: [LanguageTag]) {
    self.profiles = profiles
    self.index = index
    self.languages = languages
  }

  /// The runs of some inlines in a language.
  func runs(of inlines: [Inline], in language: LanguageTag) -> [Run] {
    var result: [Run] = []
    result.reserveCapacity(inlines.count)
    add(inlines, Manner(language: language), to: &result)
    return result
  }

  /// The word before a caption's number, in each of the document's languages: “Tabela / Table”.
  func label(of kind: ResolvedCaption.Kind) -> [Run] {
    let key: ResolverTerm = kind == .table ? .table : .figure
    var labels: [Run] = []
    for language in languages {
      guard let word = profiles[language]?.term(key) else { continue }
      if labels.isEmpty {
        labels.append(Run(.text(word), language: language))
      } else if labels.allSatisfy({ $0.content != .text(word) }) {
        labels += [Run(.text(" / "), language: language), Run(.text(word), language: language)]
      }
    }
    return joined(labels)
  }

  /// How words are to look.
  private struct Manner {
    var language: LanguageTag
    var isStrong = false
    var isEmphasized = false
    var link: String?
  }

  private func add(_ inlines: [Inline], _ manner: Manner, to runs: inout [Run]) {
    for inline in inlines { add(inline, manner, to: &runs) }
  }

  private func add(_ inline: Inline, _ manner: Manner, to runs: inout [Run]) {
    var inner = manner
    switch inline {
    case .text(let text):
      append(.text(text), manner, to: &runs)
    case .value(let value):
      append(.text(profiles[manner.language]?.spell(value) ?? ""), manner, to: &runs)
    case .strong(let content):
      inner.isStrong = true
      add(content, inner, to: &runs)
    case .emphasis(let content):
      inner.isEmphasized = true
      add(content, inner, to: &runs)
    case .language(let language, let content):
      inner.language = language
      add(content, inner, to: &runs)
    case .link(let address, let content):
      inner.link = address
      add(content, inner, to: &runs)
    case .reference(let anchor, let shown):
      add(anchor, shown, manner, to: &runs)
    case .note(let content):
      append(.note(self.runs(of: content, in: manner.language)), manner, to: &runs)
    case .field(let field):
      append(.field(field), manner, to: &runs)
    case .lineBreak:
      append(.lineBreak, manner, to: &runs)
    case .missing(_, let original):
      let mark = profiles[manner.language]?.term(ResolverTerm.missing) ?? ""
      append(.text(original == nil ? mark : mark + " "), manner, to: &runs)
      if let original {
        inner.language = original.language
        inner.isEmphasized = true
        append(.text(original.text), inner, to: &runs)
      }
    }
  }

  private func add(
    _ anchor: Anchor, _ shown: Reference, _ manner: Manner, to runs: inout [Run]
  ) {
    guard let target = index[anchor] else {
      preconditionFailure("a reference to \(anchor.name), which is not there")
    }
    switch shown {
    case .page:
      append(.pageReference(bookmark: target.bookmark), manner, to: &runs)
    case .number:
      let label = target.caption.map { kind in
        (profiles[manner.language]?.term(kind == .table ? ResolverTerm.table : .figure) ?? "") + " "
      }
      let text = (label ?? "") + (target.number ?? "")
      append(.reference(bookmark: target.bookmark, text: text), manner, to: &runs)
    case .title:
      let words = self.runs(of: target.content, in: manner.language).map { run in
        if case .text(let text) = run.content { text } else { "" }
      }
      append(.reference(bookmark: target.bookmark, text: words.joined()), manner, to: &runs)
    }
  }

  /// Appends a run, joined with the one before where both look the same.
  private func append(_ content: Run.Content, _ manner: Manner, to runs: inout [Run]) {
    if case .text(let text) = content {
      guard !text.isEmpty else { return }
      if let last = runs.last, case .text(let before) = last.content,
        last.language == manner.language, last.isStrong == manner.isStrong,
        last.isEmphasized == manner.isEmphasized, last.link == manner.link
      {
        runs.removeLast()
        append(.text(before + text), manner, unjoined: &runs)
        return
      }
    }
    append(content, manner, unjoined: &runs)
  }

  private func append(_ content: Run.Content, _ manner: Manner, unjoined runs: inout [Run]) {
    runs.append(
      Run(
        content, language: manner.language, isStrong: manner.isStrong,
        isEmphasized: manner.isEmphasized, link: manner.link))
  }

  private func joined(_ runs: [Run]) -> [Run] { runs }
}

/// The words that resolving adds to a document.
enum ResolverTerm: String, TermKey, CaseIterable {
  case table = "caption.table"
  case figure = "caption.figure"
  case missing = "missing.mark"
}
