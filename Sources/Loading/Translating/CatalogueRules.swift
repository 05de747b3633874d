import Diagnostics
import Languages
import Translation

/// Rules about a definition and its catalogues.
enum CatalogueRules {
  /// The rules with their weights.
  static let rules: [(id: RuleID, severity: Severity)] = [
    ("L08", .warning), ("L09", .warning), ("L10", .warning), ("L11", .warning),
  ]

  /// Everything that a definition and its catalogues show together, in the definition.
  ///
  /// Reports: L08, L09, L10, L11.
  static func findings(
    in segments: DefinitionSegments, _ catalogues: [Catalogue], of definition: String
  ) -> [Diagnostic] {
    guard !catalogues.isEmpty else { return [] }
    let known = Set(segments.all.map(\.id))
    return catalogues.flatMap { catalogue in
      let index = catalogue.index
      return segments.all.flatMap { segment in
        index[segment.id].map { compare(segment, $0, in: catalogue) } ?? []
      } + strangers(in: catalogue, known, of: definition)
    } + segments.gaps.map(gap)
  }

  /// Where the texts of a segment do not fit each other.
  private static func compare(
    _ segment: Segment, _ entry: Catalogue.Entry, in catalogue: Catalogue
  ) -> [Diagnostic] {
    let standing = Standing(of: segment, entry: entry, in: catalogue)
    let facts = [
      Fact("segment", segment.id.description), Fact("language", catalogue.language),
    ]
    var found: [Diagnostic] = []
    let inline = segment.inline.first { $0.language == catalogue.language }?.text
    if let inline, !standing.isInline, let target = standing.target,
      SegmentDigest.normal(inline) != SegmentDigest.normal(target)
    {
      found.append(
        Diagnostic(
          "L08", severity: .warning, at: segment.path, span: segment.span,
          facts: facts + [
            Fact("inline", ReadingLog.short(inline)), Fact("target", ReadingLog.short(target)),
          ]))
    }
    if standing.state == .stale, let old = entry.source, let new = segment.source {
      found.append(
        Diagnostic(
          "L09", severity: .warning, at: segment.path, span: segment.span,
          facts: facts + [Fact("change", WordDifference(from: old, to: new).short)]))
    }
    return found
  }

  /// What a catalogue holds that belongs to another definition, or to none.
  private static func strangers(
    in catalogue: Catalogue, _ known: Set<SegmentID>, of definition: String
  ) -> [Diagnostic] {
    let language = Fact("language", catalogue.language)
    guard catalogue.definition == definition else {
      return [
        Diagnostic(
          "L10", variant: "definition", severity: .warning, at: "id",
          facts: [language, Fact("id", definition), Fact("other", catalogue.definition)])
      ]
    }
    return catalogue.entries.filter { !known.contains($0.id) }.map { entry in
      Diagnostic(
        "L10", severity: .warning, at: "id",
        facts: [language, Fact("segment", entry.id.description)])
    }
  }

  /// A text that no catalogue can translate.
  private static func gap(_ gap: DefinitionSegments.Gap) -> Diagnostic {
    let path = Fact("path", gap.path.description)
    switch gap.reason {
    case .missing:
      return Diagnostic("L11", severity: .warning, at: gap.path, span: gap.span, facts: [path])
    case .unusable(let name):
      return Diagnostic(
        "L11", variant: "unusable", severity: .warning, at: gap.path, span: gap.span,
        facts: [path, Fact("segment", name)])
    case .shared(let id):
      return Diagnostic(
        "L11", variant: "shared", severity: .warning, at: gap.path, span: gap.span,
        facts: [path, Fact("segment", id.description)])
    }
  }
}

extension WordDifference {
  /// The difference as messages show it, `[-old-][+new+]`, long stretches without change cut short.
  package var short: String {
    pieces.map { piece in
      switch piece {
      case .same(let text): text.count > 40 ? text.prefix(18) + "…" + text.suffix(18) : text
      case .removed(let text): "[-" + text + "-]"
      case .added(let text): "[+" + text + "+]"
      }
    }.joined()
  }
}
