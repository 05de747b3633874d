import DocumentTree
import Languages

/// Flattens what stands in a line to runs, joining neighbours that look the same.
struct RunBuilder {
  /// Everything about a run but its content.
  struct Look: Equatable {
    /// The language in force.
    var language: LanguageTag
    /// Whether the words have weight.
    var isStrong = false
    /// Whether the words are set apart.
    var isEmphasized = false
    /// Whether the letters stand exactly so.
    var isCode = false
    /// Where they lead on the web.
    var link: String?
  }

  /// What is known of the whole document.
  let context: ResolutionContext
  /// Whether the runs are a title quoted by a reference, in which references show numbers only,
  /// so that two titles can't quote each other for ever.
  var isQuotingTitle = false

  private var runs: [Run] = []
  private var text = ""
  private var look: Look?

  /// A builder without runs.
  init(context: ResolutionContext, isQuotingTitle: Bool = false) {
    self.context = context
    self.isQuotingTitle = isQuotingTitle
  }

  /// Adds content.
  mutating func append(_ content: [Inline], _ look: Look) {
    for inline in content { append(inline, look) }
  }

  /// The runs.
  mutating func finish() -> [Run] {
    flush()
    return runs
  }

  private mutating func append(_ inline: Inline, _ look: Look) {
    switch inline {
    case .text(let text): append(text: text, look)
    case .value(let value): append(text: context.profiles.spell(value, in: look.language), look)
    case .strong(let content): append(content, look.with { $0.isStrong = true })
    case .emphasis(let content): append(content, look.with { $0.isEmphasized = true })
    case .code(let letters): append(text: letters, look.with { $0.isCode = true })
    case .language(let tag, let content): append(content, look.with { $0.language = tag })
    case .link(let address, let content): append(content, look.with { $0.link = address })
    case .reference(let anchor, let reference): append(reference, to: anchor, look)
    case .count(let anchor):
      guard let target = context.targets[anchor], let number = target.number else { break }
      append(run: .count(bookmark: target.bookmark, number: number), look)
    case .note(let content): append(run: .note(context.runs(content, look.language)), look)
    case .field(let field): append(run: .field(field), look)
    case .lineBreak: append(run: .lineBreak, look)
    case .missing(_, let original): appendMissing(original, look)
    }
  }

  private mutating func appendMissing(_ original: Inline.Original?, _ look: Look) {
    append(text: context.profiles.term(.missingMark, in: look.language), look)
    guard let original else { return }
    append(text: " ", look)
    append(
      text: original.text,
      look.with {
        $0.language = original.language
        $0.isEmphasized = true
      })
  }

  /// Adds a reference; one to a place that this document leaves out shows the mark of a gap.
  private mutating func append(_ reference: Reference, to anchor: Anchor, _ look: Look) {
    guard let target = context.targets[anchor] else {
      append(text: context.profiles.term(.missingMark, in: look.language), look)
      return
    }
    switch (reference, target.number) {
    case (.page, _):
      append(run: .pageReference(bookmark: target.bookmark), look)
    case (.number, let number?):
      append(run: .reference(bookmark: target.bookmark, text: label(target, number, look)), look)
    case (.title, let number?) where isQuotingTitle:
      append(run: .reference(bookmark: target.bookmark, text: label(target, number, look)), look)
    case (.number, nil), (.title, _):
      append(run: .reference(bookmark: target.bookmark, text: title(of: target)), look)
    }
  }

  private func label(_ target: ReferenceTargets.Target, _ number: String, _ look: Look) -> String {
    switch target.kind {
    case .heading, .count: number
    case .caption(let kind): context.captionWord(kind, look.language) + "\u{A0}" + number
    }
  }

  private func title(of target: ReferenceTargets.Target) -> String {
    guard !isQuotingTitle else { return "" }
    var builder = RunBuilder(context: context, isQuotingTitle: true)
    builder.append(target.content, Look(language: target.language))
    return builder.finish().map(\.words).joined()
  }

  private mutating func append(text: String, _ look: Look) {
    guard !text.isEmpty else { return }
    if self.look == look {
      self.text += text
    } else {
      flush()
      self.text = text
      self.look = look
    }
  }

  private mutating func append(run content: Run.Content, _ look: Look) {
    flush()
    runs.append(Run(content, look))
  }

  private mutating func flush() {
    guard let look else { return }
    runs.append(Run(.text(text), look))
    self.look = nil
  }
}

extension RunBuilder.Look {
  /// The same look with something changed.
  fileprivate func with(_ change: (inout Self) -> Void) -> Self {
    var look = self
    change(&look)
    return look
  }
}

extension Run {
  /// A run of this look.
  fileprivate init(_ content: Content, _ look: RunBuilder.Look) {
    self.init(
      content, language: look.language, isStrong: look.isStrong,
      isEmphasized: look.isEmphasized, isCode: look.isCode, link: look.link)
  }

  /// The words that the run shows by itself.
  package var words: String {
    switch content {
    case .text(let text), .reference(_, let text), .count(_, let text): text
    case .lineBreak: " "
    case .field, .pageReference, .note: ""
    }
  }
}

extension [Run] {
  /// The words alone, without notes and fields.
  var words: String { map(\.words).joined() }
}
