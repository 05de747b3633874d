import Diagnostics
import Languages

/// Checks of the words of a translation: doubled, too many, too few, in the other language.
enum WordChecks {
  /// Q15, Q16, Q37, Q39.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q15", .warning, doubled),
    TranslationCheck("Q16", .warning, length),
    TranslationCheck("Q37", .warning) { context, findings in
      let source = SentenceCount(context.source, context.bench.source.words)
      let target = SentenceCount(context.target, context.bench.target.words)
      guard source.least > target.most + 1 || target.least > source.most + 1 else { return }
      findings.report(
        Fact("expected", .number(String(source.least))),
        Fact("found", .number(String(target.least))))
    },
    TranslationCheck("Q39", .warning, residue),
  ]

  private static func doubled(_ context: CheckContext, _ findings: inout CheckFindings) {
    let inSource = Set(doubles(context.source).map(\.word.folded))
    for (first, word) in doubles(context.target)
    where !inSource.contains(word.folded)
      && !context.bench.target.words.doubled.contains(word.folded)
    {
      findings.report(
        at: first.range.upperBound..<word.range.upperBound, mend: "",
        Fact("word", context.target.string(word)))
    }
  }

  private static func doubles(_ text: CheckedText) -> [(first: TextWord, word: TextWord)] {
    zip(text.words, text.words.dropFirst()).filter { first, second in
      first.folded == second.folded && !second.isCode
        && text.isSpaced(first.range.upperBound, second.range.lowerBound)
    }.map { ($0, $1) }
  }

  private static func length(_ context: CheckContext, _ findings: inout CheckFindings) {
    let (source, target) = (context.source.text.count, context.target.text.count)
    if let most = context.maximumLength, target > most {
      findings.report(
        "limit", severity: .error, Fact("found", .number(String(target))),
        Fact("most", .number(String(most))))
    }
    guard source > 20, target * 2 < source || target > source * 2 else { return }
    findings.report(
      target < source ? "short" : "long", Fact("source", .number(String(source))),
      Fact("found", .number(String(target))))
  }

  /// Three words in a row that are common in the source's language and unknown in the target's.
  private static func residue(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard !context.areSisters else { return }
    let source = context.bench.source.words.stopWords
    let target = context.bench.target.words.stopWords
    let words = context.target.words
    var start = 0
    while start < words.count {
      var end = start
      var telling = 0
      while end < words.count, source.contains(words[end].folded),
        end == start
          || context.target.isSpaced(words[end - 1].range.upperBound, words[end].range.lowerBound)
      {
        if !target.contains(words[end].folded) { telling += 1 }
        end += 1
      }
      if end - start >= 3, telling >= 2 {
        let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
        findings.report(at: range, Fact("words", context.target.string(range)))
      }
      start = max(end, start + 1)
    }
  }
}

/// How many sentences a text has; a full stop after a number may end one or not.
struct SentenceCount {
  /// The number if no doubtful full stop ends a sentence.
  private(set) var least = 0
  /// The number if all do.
  private(set) var most = 0

  /// Counts the sentences of a text.
  init(_ text: CheckedText, _ words: CheckWords) {
    let scalars = text.scalars
    var hasContent = false
    for (place, scalar) in scalars.enumerated() {
      if Letters.isPartOfWord(scalar) { hasContent = true }
      guard ".?!…".unicodeScalars.contains(scalar), hasContent, !text.isProtected(place) else {
        continue
      }
      var next = place + 1
      while next < scalars.count, Letters.isQuote(scalars[next]) || scalars[next] == ")" {
        next += 1
      }
      var start = next
      while start < scalars.count, Letters.isSpace(scalars[start]) { start += 1 }
      guard start > next else { continue }
      while start < scalars.count, Letters.isQuote(scalars[start]) || scalars[start] == "(" {
        start += 1
      }
      guard start < scalars.count, !Letters.isSmall(scalars[start]) else { continue }
      most += 1
      if scalar != "." || !Self.isDoubtful(place, text, words) { least += 1 }
      hasContent = false
    }
    if hasContent {
      least += 1
      most += 1
    }
    least = max(1, least)
    most = max(1, most)
  }

  private static func isDoubtful(
    _ place: Int, _ text: CheckedText, _ words: CheckWords
  ) -> Bool {
    guard place > 0 else { return true }
    if Letters.isDigit(text.scalars[place - 1]) { return true }
    guard let word = text.words.last(where: { $0.range.upperBound == place }) else { return false }
    return word.range.count == 1 || words.abbreviations.contains(word.folded)
      || RomanDigits.value(text.string(word)) != nil
  }
}
