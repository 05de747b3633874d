import Diagnostics
import Languages

/// Checks of terms: those that must be used, those that must not, and their forms after numbers.
enum TermChecks {
  /// Q17, Q18, Q30.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q17", .error, required),
    TranslationCheck("Q18", .error, forbidden),
    TranslationCheck("Q30", .warning, agreement),
  ]

  /// A source with a term needs one of its translations; a word that is two terms, either's.
  private static func required(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let glossary = context.bench.glossary else { return }
    let named = TermMatch.outermost(glossary.matches(in: context.source))
      .filter { $0.term.status != .forbidden }
    let target = Set(
      glossary.matches(in: context.target).filter { $0.term.status != .forbidden }.map(\.concept))
    var told: Set<[Int]> = []
    for match in named {
      let group = named.filter { $0.words == match.words }.map(\.concept)
      let concepts = group.map { glossary.concepts[$0] }
      let expected = concepts.flatMap { concept in
        concept.terms(in: context.target.language).filter { $0.status == .preferred }.map(\.text)
      }
      guard concepts.allSatisfy({ $0.use == .required }), !expected.isEmpty,
        target.isDisjoint(with: group), told.insert(group).inserted
      else { continue }
      findings.report(
        Fact("term", match.term.text), Fact("expected", .list(expected)))
    }
  }

  /// A term that is wrong for what the source speaks of.
  ///
  /// A term of several words can mean nothing else, so that the source is not asked.
  private static func forbidden(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let glossary = context.bench.glossary else { return }
    let named = Set(glossary.matches(in: context.source).map(\.concept))
    let matches = glossary.matches(in: context.target)
    for match in matches where match.term.status == .forbidden {
      let isSure = match.words.count > 1 || named.contains(match.concept)
      // The same words may be right inside a longer term.
      let isCovered = matches.contains { other in
        other.term.status != .forbidden && other.words.lowerBound <= match.words.lowerBound
          && other.words.upperBound >= match.words.upperBound
      }
      guard isSure, !isCovered else { continue }
      let words = context.target.words
      let range =
        words[match.words.lowerBound].range
        .lowerBound..<words[match.words.upperBound - 1].range.upperBound
      let expected = glossary.concepts[match.concept].terms(in: context.target.language)
        .filter { $0.status == .preferred }.map(\.text)
      findings.report(
        at: range, Fact("found", context.target.string(range)), Fact("expected", .list(expected)))
    }
  }

  /// 2 mjere, 5 mjera, 21 mjera.
  private static func agreement(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let glossary = context.bench.glossary else { return }
    let (target, language) = (context.target, context.target.language)
    let rule = context.bench.target.profile.plurals
    let forms = glossary.concepts.map { $0.counted(in: language) }.filter { $0.count == 3 }
    for quantity in context.quantities.target {
      guard case .number(let number) = quantity.kind, number.isWhole, !number.isNegative,
        !(1900...2100).contains(number.tenThousandths / 10_000),
        quantity.range.upperBound == quantity.digits.upperBound,
        let word = target.words.first(where: { $0.range.lowerBound >= quantity.range.upperBound }),
        target.isSpaced(quantity.range.upperBound, word.range.lowerBound)
      else { continue }
      let category = rule.category(of: Int(number.tenThousandths / 10_000 % 1000))
      for form in forms {
        guard let expected = wrong(word.folded, form, category, language),
          isLast(word, target)
            || language != .english
        else { continue }
        findings.report(
          at: word.range, mend: target.isCapitalised(word) ? nil : expected,
          Fact("number", target.string(quantity.digits)), Fact("found", target.string(word)),
          Fact("expected", expected))
        break
      }
    }
  }

  /// The right form where a word is another of the three and can't be an oblique case.
  private static func wrong(
    _ word: String, _ forms: [String], _ category: PluralRule.Category, _ language: LanguageTag
  ) -> String? {
    let (one, few, other) = (forms[0], forms[1], forms[2])
    switch category {
    case .one:
      return word == other && word != one && (word != few || language == .english) ? one : nil
    case .few: return (word == one || word == other) && word != few ? few : nil
    case .other: return (word == one || word == few) && word != other ? other : nil
    }
  }

  /// Whether no other word follows directly: in *2 project managers* no plural is missing.
  private static func isLast(_ word: TextWord, _ text: CheckedText) -> Bool {
    guard let next = text.words.first(where: { $0.range.lowerBound > word.range.lowerBound }) else {
      return true
    }
    return !text.isSpaced(word.range.upperBound, next.range.lowerBound)
  }
}
