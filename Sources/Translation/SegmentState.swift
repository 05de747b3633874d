/// How far the translation of a segment has come, from least to most.
package enum SegmentState: String, Sendable, CaseIterable, Comparable {
  /// There is none.
  case untranslated
  /// The source changed after the translation was made.
  case stale
  /// A proposal of a machine, a memory or a transliteration that nobody has looked at.
  case draft
  /// A translator made it.
  case translated
  /// Another person than the translator looked it over.
  case reviewed
  /// The responsible person released it; it is locked.
  case final

  /// Orders by how far it has come.
  package static func < (left: SegmentState, right: SegmentState) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .untranslated: 0
    case .stale: 1
    case .draft: 2
    case .translated: 3
    case .reviewed: 4
    case .final: 5
    }
  }
}

/// Where a translation that is no more than a draft comes from.
package enum TranslationOrigin: String, Sendable, CaseIterable {
  /// A person typed it.
  case person
  /// A machine made it.
  case machine
  /// It was found in a memory.
  case memory
  /// It was made from the text in the sister language.
  case sibling
  /// It was made from the other script.
  case script
}
