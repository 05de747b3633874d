import DocumentTree
import Languages

/// What references and the table of contents can point to, found before anything is resolved,
/// since references point forward too.
struct ReferenceTargets: Sendable {
  /// A place with an anchor.
  struct Target: Sendable {
    /// What kind of place it is.
    enum Kind: Sendable {
      /// A heading with its level.
      case heading(level: Int)
      /// A table or figure.
      case caption(ResolvedCaption.Kind)
      /// An article.
      case count
    }

    /// What kind of place it is.
    let kind: Kind
    /// The number without any word; nil when it is not counted.
    let number: String?
    /// What the heading or caption says.
    let content: [Inline]
    /// The language of what it says.
    let language: LanguageTag
    /// The bookmark's name.
    let bookmark: String
  }

  /// The headings, in order.
  private(set) var headings: [Target] = []
  private var targets: [Anchor: Target] = [:]
  /// The languages of the columns in which headings stand, by their anchors.
  private var columnLanguages: [Anchor: LanguageTag] = [:]
  private var numbering = HeadingNumbering()
  private var captionCounts = (table: 0, figure: 0)
  private var articleCount = 0
  private var namer = BookmarkNamer()

  /// The targets of a whole document.
  init(_ document: Document, language: LanguageTag) {
    document.visitStandingBlocks { add($0, language) }
  }

  /// The target of a name; nil when the document has none.
  subscript(anchor: Anchor) -> Target? { targets[anchor] }

  private mutating func add(_ block: Block, _ language: LanguageTag) {
    switch block {
    case .heading(let heading):
      let language = heading.language ?? columnLanguages[heading.anchor] ?? language
      let target = Target(
        kind: .heading(level: heading.level),
        number: heading.isNumbered ? numbering.number(level: heading.level) : nil,
        content: heading.content, language: language,
        bookmark: namer.name(for: heading.anchor.name))
      headings.append(target)
      keep(target, heading.anchor)
      addCounts(in: heading.content, language)
    case .table(let table):
      if table.caption != nil { captionCounts.table += 1 }
      addCaption(.table, table.caption, captionCounts.table, table.anchor, language)
    case .figure(let figure):
      if figure.caption != nil { captionCounts.figure += 1 }
      addCaption(.figure, figure.caption, captionCounts.figure, figure.anchor, language)
    case .parallel(let parallel): noteColumns(of: parallel)
    case .paragraph, .list, .group, .contents, .pageBreak: break
    }
  }

  /// Notes the languages of the headings in columns, which are visited after what holds them.
  private mutating func noteColumns(of parallel: Parallel) {
    for row in parallel.rows {
      for (blocks, language) in zip(row, parallel.languages) {
        for case .heading(let heading) in blocks { columnLanguages[heading.anchor] = language }
      }
    }
  }

  private mutating func addCounts(in content: [Inline], _ language: LanguageTag) {
    for inline in content {
      switch inline {
      case .count(let anchor):
        articleCount += 1
        keep(
          Target(
            kind: .count, number: String(articleCount), content: [], language: language,
            bookmark: namer.name(for: anchor.name)),
          anchor)
      case .strong(let inner), .emphasis(let inner), .language(_, let inner), .link(_, let inner):
        addCounts(in: inner, language)
      case .text, .code, .value, .reference, .note, .field, .lineBreak, .missing: break
      }
    }
  }

  private mutating func addCaption(
    _ kind: ResolvedCaption.Kind, _ caption: [Inline]?, _ number: Int, _ anchor: Anchor,
    _ language: LanguageTag
  ) {
    keep(
      Target(
        kind: .caption(kind), number: caption == nil ? nil : String(number),
        content: caption ?? [], language: language, bookmark: namer.name(for: anchor.name)),
      anchor)
  }

  private mutating func keep(_ target: Target, _ anchor: Anchor) {
    let previous = targets.updateValue(target, forKey: anchor)
    precondition(previous == nil, "two places of a document have the anchor \(anchor.name)")
  }
}
