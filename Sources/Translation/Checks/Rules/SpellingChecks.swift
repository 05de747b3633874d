import Diagnostics
import Languages

/// Checks of spelling: words of a neighbouring language, letters without their marks, misspellings.
enum SpellingChecks {
  /// Q21, Q23 to Q25.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q21", .warning, leaks),
    TranslationCheck("Q23", .warning, strokes),
    TranslationCheck("Q24", .warning, accents),
    TranslationCheck("Q25", .warning, misspelled),
  ]

  private static func leaks(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let leaks = context.bench.leaks, context.target.language != .english else { return }
    let quoted = context.target.quoted
    for word in context.target.words
    where !quoted.contains(where: { $0.contains(word.range.lowerBound) }) {
      guard let leak = leaks.leak(word.folded, in: context.target.language) else { continue }
      let found = context.target.string(word)
      let mend = leak.word.flatMap { cased($0, like: word, context) }
      if let instead = leak.instead {
        findings.report(
          at: word.range, mend: mend, Fact("found", found),
          Fact("expected", mend ?? instead))
      } else {
        findings.report("plain", at: word.range, Fact("found", found))
      }
    }
  }

  /// A word with the capital of the one that it replaces, in the script of the text.
  private static func cased(
    _ word: String, like old: TextWord, _ context: CheckContext
  ) -> String? {
    guard !context.target.isAcronym(old) else { return nil }
    let spelled =
      context.target.language == .serbianCyrillic
      ? context.bench.target.profile.transliterator?.cyrillic(word).text : word
    guard let spelled, context.target.isCapitalised(old) else { return spelled }
    return spelled.prefix(1).uppercased() + spelled.dropFirst()
  }

  /// dj where đ belongs.
  private static func strokes(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard context.target.language != .serbianCyrillic else { return }
    for word in context.target.words where word.folded.contains("dj") {
      if let twin = context.bench.known.twin(of: word.folded) {
        if twin.contains("đ") { tell(word, twin, context, &findings) }
        continue
      }
      if let right = stroked(word.folded, context.bench.target.words) {
        tell(word, right, context, &findings)
      }
    }
  }

  /// A word with đ for the dj of a stem, at its beginning or behind a prefix; nil where there is
  /// no such stem.
  private static func stroked(_ word: String, _ words: CheckWords) -> String? {
    for prefix in [""] + words.prefixes where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      for stem in words.strokes {
        let typed = typed(stem)
        if rest.hasPrefix(typed) { return prefix + stem + rest.dropFirst(typed.count) }
      }
    }
    return nil
  }

  /// A stem with dj for đ.
  private static func typed(_ stem: String) -> String {
    stem.map { $0 == "đ" ? "dj" : String($0) }.joined()
  }

  /// c, s, z where č, ć, š, ž belong.
  private static func accents(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard context.target.language != .serbianCyrillic else { return }
    let dictionary = context.bench.dictionary
    for word in context.target.words where !word.isCode && word.folded.utf8.count >= 4 {
      guard dictionary.map({ !$0.contains(word.folded) }) ?? true else { continue }
      if let twin = context.bench.known.twin(of: word.folded) {
        let isStroke = twin.contains("đ") && word.folded.contains("dj")
        if !isStroke { tell(word, twin, context, &findings) }
        continue
      }
      guard
        let stem = context.bench.target.words.accented.first(where: {
          isBare(word.folded, of: $0)
        })
      else { continue }
      tell(word, stem + word.folded.dropFirst(stem.count), context, &findings)
    }
  }

  /// Whether a word begins as a stem would without its marks, or with some of them.
  private static func isBare(_ word: String, of stem: String) -> Bool {
    let bare = Letters.bare(stem)
    // A stem with đ has the same length only where d was typed for it.
    let short = String(stem.map { $0 == "đ" ? "d" : $0 })
    let beginning = String(word.prefix(stem.count))
    guard beginning.count == stem.count, beginning != stem else { return false }
    return Letters.bare(beginning) == bare || beginning == Letters.bare(short)
  }

  private static func tell(
    _ word: TextWord, _ right: String, _ context: CheckContext, _ findings: inout CheckFindings
  ) {
    let mend = cased(right, like: word, context)
    findings.report(
      at: word.range, mend: mend, Fact("found", context.target.string(word)),
      Fact("expected", mend ?? right))
  }

  /// A word that the list lacks; names, acronyms and codes are in none.
  private static func misspelled(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let dictionary = context.bench.dictionary else { return }
    let words = context.bench.target.words
    for word in context.target.words where !word.isCode && word.range.count > 2 {
      guard !dictionary.contains(word.folded), !words.cognates.contains(word.folded),
        !context.target.isCapitalised(word) || word == context.target.words.first,
        !context.target.isAcronym(word),
        context.bench.glossary?.kept.contains(context.target.string(word)) != true
      else { continue }
      findings.report(at: word.range, Fact("word", context.target.string(word)))
    }
  }
}
