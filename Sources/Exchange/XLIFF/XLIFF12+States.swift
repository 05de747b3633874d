import Translation

extension XLIFF12 {
  /// The state of a target as XLIFF 1.2 names it, with what it says beyond that.
  ///
  /// Source: XLIFF 1.2, 2.3 (`state`, `state-qualifier`).
  static func state(
    of unit: TranslationUnit
  ) -> (state: String, qualifier: String?, isApproved: Bool) {
    switch unit.state {
    case .untranslated: ("new", nil, false)
    case .stale: ("needs-review-translation", "x-stale", false)
    case .draft: ("needs-review-translation", qualifier(of: unit.origin), false)
    case .translated: ("translated", nil, false)
    case .reviewed: ("signed-off", nil, true)
    case .final: ("final", nil, true)
    }
  }

  private static func qualifier(of origin: TranslationOrigin?) -> String? {
    switch origin {
    case .machine: "leveraged-mt"
    case .memory: "leveraged-tm"
    case .sibling: "x-sibling"
    case .script: "x-translit"
    case .person, nil: nil
    }
  }

  /// Our state for the attributes of a unit and its target; nil where they say nothing.
  static func state(
    _ state: String?, qualifier: String?, approved: String?
  ) -> SegmentState? {
    let said: SegmentState? =
      switch state {
      case "new", "needs-translation": .untranslated
      case "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
        "needs-review-translation":
        qualifier == "x-stale" ? .stale : .draft
      case "translated": .translated
      case "signed-off": .reviewed
      case "final": .final
      // States of tools, such as `x-reviewed`, mean what only the tool knows.
      default: nil
      }
    switch (approved, said) {
    case ("yes", nil), ("yes", .translated?): return .reviewed
    case ("no", .reviewed?), ("no", .final?): return .translated
    default: return said
    }
  }
}
