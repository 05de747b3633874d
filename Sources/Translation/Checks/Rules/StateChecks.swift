import Diagnostics
import Languages

/// Checks of how a translation came about and how far it has come.
enum StateChecks {
  /// Q09, Q10, Q31, Q32, Q40.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q09", .error, looksAtEmpty: true) { context, findings in
      guard context.state >= .translated, context.target.isBlank, !context.source.isBlank else {
        return
      }
      findings.report(Fact("state", .term("check-state.\(context.state.rawValue)")))
    },
    TranslationCheck("Q10", .warning) { context, findings in
      guard SegmentDigest.normal(context.target.text) == SegmentDigest.normal(context.source.text),
        context.source.language != context.target.language, !context.isName
      else { return }
      let telling = context.target.words.enumerated().filter { place, word in
        !isAlikeEverywhere(word, place, context)
      }
      guard !telling.isEmpty else { return }
      if context.areSisters {
        findings.report("sister", severity: .note)
      } else {
        findings.report()
      }
    },
    TranslationCheck("Q31", .error, looksAtEmpty: true) { context, findings in
      guard context.state >= .translated, let made = context.entry?.source,
        SourceChange(from: made, to: context.source.text) == .real
      else { return }
      findings.report(Fact("made", made), Fact("now", context.source.text))
    },
    TranslationCheck("Q32", .error) { context, findings in
      guard context.bench.needsFourEyes, context.state >= .reviewed,
        let entry = context.entry,
        !FourEyes.allow(reviewer: entry.reviewer, of: entry.translator)
      else { return }
      if let reviewer = entry.reviewer {
        findings.report(Fact("person", reviewer))
      } else {
        findings.report("unsigned", Fact("person", entry.translator ?? ""))
      }
    },
    TranslationCheck("Q40", .note, looksAtEmpty: true) { context, findings in
      for note in context.entry?.notes ?? [] where note.isOpenQuestion {
        findings.report(Fact("note", note.text))
      }
    },
  ]

  /// Whether a word may be the same in both languages: a name, an acronym, a code, a letter.
  private static func isAlikeEverywhere(
    _ word: TextWord, _ place: Int, _ context: CheckContext
  ) -> Bool {
    let target = context.target
    if word.isCode || word.range.count == 1 || target.isAcronym(word) { return true }
    let words = (context.bench.source.words, context.bench.target.words)
    if words.0.cognates.contains(word.folded) || words.1.cognates.contains(word.folded) {
      return true
    }
    let next = place + 1 < target.words.count ? target.words[place + 1] : nil
    let isName =
      context.bench.properNames.contains(target.string(word))
      || target.isCapitalised(word) && (place > 0 || next.map(target.isCapitalised) ?? false)
      || target.scalars[word.range].count(where: Letters.isCapital) > 1
    return isName || context.bench.glossary?.kept.contains(target.string(word)) ?? false
  }
}
