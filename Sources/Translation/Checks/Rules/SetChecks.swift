import Diagnostics
import Languages

/// Checks of all translations of a definition together.
enum SetChecks {
  /// The checks with the weight of their main findings, in the order of their names.
  static let all: [(id: RuleID, severity: Severity)] = [
    ("Q19", .warning), ("Q28", .warning), ("Q35", .warning),
  ]

  /// Everything that they find.
  static func findings(_ contexts: [CheckContext]) -> [CheckFinding] {
    let translated = contexts.filter { !$0.target.isBlank }
    return inconsistent(translated) + dateStyles(translated) + acronyms(translated)
  }

  // MARK: Q19

  /// One source in several translations; and, as a note, several sources in one.
  private static func inconsistent(_ contexts: [CheckContext]) -> [CheckFinding] {
    var bySource: [String: CheckContext] = [:]
    var byTarget: [String: CheckContext] = [:]
    var findings: [CheckFinding] = []
    for context in contexts {
      let source = SegmentDigest.normal(context.source.text)
      let target = SegmentDigest.normal(context.target.text)
      if let first = bySource[source] {
        if SegmentDigest.normal(first.target.text) != target {
          findings.append(
            CheckFinding(
              check: "Q19", severity: .warning, segment: context.segment,
              facts: [
                Fact("source", context.source.text), Fact("found", context.target.text),
                Fact("other", first.target.text), Fact("first", first.segment.description),
              ]))
        }
        continue
      }
      bySource[source] = context
      if let first = byTarget[target],
        SourceChange(from: first.source.text, to: context.source.text) == .real
      {
        findings.append(
          CheckFinding(
            check: "Q19", variant: "sources", severity: .note, segment: context.segment,
            facts: [
              Fact("source", context.source.text), Fact("found", context.target.text),
              Fact("other", first.source.text), Fact("first", first.segment.description),
            ]))
      } else {
        byTarget[target] = context
      }
    }
    return findings
  }

  // MARK: Q28

  /// Dates in figures are written with spaces throughout, or without.
  private static func dateStyles(_ contexts: [CheckContext]) -> [CheckFinding] {
    let dates = contexts.flatMap { context in
      context.quantities.target.compactMap { DateSpelling($0, context) }
    }
    let spaced = dates.count { $0.isSpaced }
    guard spaced > 0, spaced < dates.count else { return [] }
    let isSpacedUsual = spaced * 2 >= dates.count
    let usual = dates.first { $0.isSpaced == isSpacedUsual }
    return dates.filter { $0.isSpaced != isSpacedUsual }.map { date in
      CheckFinding(
        check: "Q28", severity: .warning, segment: date.context.segment,
        facts: [
          Fact("found", date.context.target.string(date.range)),
          Fact("other", usual.map { $0.context.target.string($0.range) } ?? ""),
        ],
        span: date.context.target.span(date.range),
        fix: .init(
          span: date.context.target.span(date.range), replacement: date.respelled))
    }
  }

  /// A date in figures with full stops.
  private struct DateSpelling {
    let context: CheckContext
    let range: Range<Int>
    let isSpaced: Bool

    init?(_ quantity: Quantity, _ context: CheckContext) {
      guard case .date(let day) = quantity.kind, day.day != nil, day.year != nil else {
        return nil
      }
      let scalars = context.target.scalars[quantity.range]
      guard !scalars.contains(where: Letters.isLetter), scalars.contains(".") else { return nil }
      self.context = context
      range = quantity.range
      isSpaced = scalars.contains(where: Letters.isSpace)
    }

    /// The date with spaces if it has none, else without.
    var respelled: String {
      let scalars = context.target.scalars[range]
      guard !isSpaced else { return Letters.string(scalars.filter { !Letters.isSpace($0) }) }
      let parts = Letters.string(scalars).split(separator: ".")
      return parts.joined(separator: ".\u{A0}") + (scalars.last == "." ? "." : "")
    }
  }

  // MARK: Q35

  /// Acronyms of neighbouring languages, and those that nobody has explained.
  private static func acronyms(_ contexts: [CheckContext]) -> [CheckFinding] {
    var seen: Set<String> = []
    var findings: [CheckFinding] = []
    let explained = explained(contexts)
    for context in contexts {
      let (text, words) = (context.target, context.bench.target.words)
      let isShouted = text.words.filter { $0.range.count > 1 }.allSatisfy(text.isAcronym)
      for word in text.words where text.isAcronym(word) && !word.isCode {
        if let own = words.foreignAcronyms[word.folded] {
          let span = text.span(word.range)
          findings.append(
            CheckFinding(
              check: "Q35", variant: "variety", severity: .warning, segment: context.segment,
              facts: [Fact("found", text.string(word)), Fact("expected", own)], span: span,
              fix: .init(span: span, replacement: own)))
        } else if !isShouted, !isKnown(word, context), !explained.contains(word.folded),
          seen.insert(word.folded).inserted
        {
          findings.append(
            CheckFinding(
              check: "Q35", severity: .warning, segment: context.segment,
              facts: [Fact("acronym", text.string(word))], span: text.span(word.range)))
        }
      }
    }
    return findings
  }

  private static func isKnown(_ word: TextWord, _ context: CheckContext) -> Bool {
    let spelled = context.target.string(word)
    return context.bench.target.words.acronyms.contains(word.folded)
      || context.bench.glossary?.kept.contains { $0.lowercased() == word.folded } ?? false
      || context.bench.units.contains(spelled) || RomanDigits.value(spelled) != nil
      || context.bench.target.words.currencies[word.folded] != nil
      || CheckWords.value(of: word.folded, in: context.bench.target.words.currencies) != nil
  }

  /// Acronyms that stand in brackets after words, or before words in brackets, at their first use.
  private static func explained(_ contexts: [CheckContext]) -> Set<String> {
    var explained: Set<String> = []
    var used: Set<String> = []
    for context in contexts {
      let text = context.target
      for word in text.words where text.isAcronym(word) && used.insert(word.folded).inserted {
        let before = word.range.lowerBound > 0 ? text.scalars[word.range.lowerBound - 1] : " "
        let after = text.scalars[word.range.upperBound...].drop(while: Letters.isSpace).first
        let hasWords = (text.words.first?.range.lowerBound ?? 0) < word.range.lowerBound
        if before == "(" && hasWords || after == "(" || after == "–" || after == "—" {
          explained.insert(word.folded)
        }
      }
    }
    return explained
  }
}
