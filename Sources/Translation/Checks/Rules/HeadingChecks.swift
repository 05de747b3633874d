import Diagnostics
import Languages

/// Checks of capitals in headings, and of numbers that texts refer to.
enum HeadingChecks {
  /// Q34, Q36.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q34", .error, references),
    TranslationCheck("Q36", .warning) { context, findings in
      guard context.isHeading, !context.isName else { return }
      start(context, &findings)
      if context.target.language != .english { titleCase(context, &findings) }
    },
  ]

  // MARK: Capitals

  /// A heading begins as its source does.
  private static func start(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let source = context.source.words.first, let target = context.target.words.first,
      !source.isCode, !target.isCode, context.source.isCapitalised(source),
      Letters.isSmall(context.target.scalars[target.range.lowerBound]),
      context.target.scalars[..<target.range.lowerBound].allSatisfy({ !Letters.isDigit($0) })
    else { return }
    let word = context.target.string(target)
    let mended = word.prefix(1).uppercased() + word.dropFirst()
    findings.report("start", at: target.range, mend: mended, Fact("word", word))
  }

  /// Only the first word and names have capitals in these languages.
  private static func titleCase(_ context: CheckContext, _ findings: inout CheckFindings) {
    let text = context.target
    let inner = text.words.dropFirst().filter { $0.range.count > 3 && !$0.isCode }
    let capitalised = inner.filter { text.isCapitalised($0) && !text.isAcronym($0) }
    let wrong = capitalised.filter { !isName($0, context) && !startsSentence($0, text) }
    // One capital may begin a name that no list has; most words in capitals are a title in English.
    guard !wrong.isEmpty, capitalised.count * 2 > inner.count, wrong.count > 1 || inner.count < 3
    else { return }
    var mended = text.scalars
    for word in text.words.dropFirst()
    where text.isCapitalised(word) && !text.isAcronym(word) && !isName(word, context) {
      let small = mended[word.range.lowerBound].properties.lowercaseMapping.unicodeScalars
      if small.count == 1, let letter = small.first { mended[word.range.lowerBound] = letter }
    }
    let start = wrong.first?.range.lowerBound ?? 0
    let end = wrong.last?.range.upperBound ?? start
    findings.report(
      at: start..<end, mend: Letters.string(mended[start..<end]),
      Fact("words", .list(wrong.map { text.string($0) })))
  }

  private static func isName(_ word: TextWord, _ context: CheckContext) -> Bool {
    context.bench.target.words.names.contains { word.folded.hasPrefix($0) }
      || context.bench.properNames.contains(context.target.string(word))
      || context.target.quoted.contains { $0.contains(word.range.lowerBound) }
  }

  private static func startsSentence(_ word: TextWord, _ text: CheckedText) -> Bool {
    var place = word.range.lowerBound
    while place > 0, Letters.isSpace(text.scalars[place - 1]) { place -= 1 }
    return place > 0 && ".:?!–—".unicodeScalars.contains(text.scalars[place - 1])
  }

  // MARK: References

  /// „Mjera 3“ refers to something that the edition has; articles of laws are others' affair.
  private static func references(_ context: CheckContext, _ findings: inout CheckFindings) {
    guard let numbers = context.bench.numbers, !context.citesActs else { return }
    let text = context.target
    for quantity in context.quantities.target {
      guard case .number(let value) = quantity.kind, value.isWhole,
        let noun = text.words.last(where: { $0.range.upperBound <= quantity.range.lowerBound }),
        isBeside(noun, quantity, text),
        let kind = CheckWords.value(of: noun.folded, in: context.bench.target.words.numbered),
        let known = numbers[kind], !isForeign(after: quantity, context)
      else { continue }
      let number = Int(value.tenThousandths / 10_000)
      guard !known.contains(number) else { continue }
      let range = noun.range.lowerBound..<quantity.range.upperBound
      findings.report(
        at: range, Fact("reference", text.string(range)), Fact("number", .number(String(number))))
    }
  }

  /// Whether nothing but spaces and the full stop of an abbreviation parts a noun and its number.
  private static func isBeside(
    _ noun: TextWord, _ quantity: Quantity, _ text: CheckedText
  ) -> Bool {
    let between = text.scalars[noun.range.upperBound..<quantity.range.lowerBound]
    return !between.isEmpty && between.allSatisfy { Letters.isSpace($0) || $0 == "." }
  }

  /// Whether a law or another act is named within a few words.
  private static func isForeign(after quantity: Quantity, _ context: CheckContext) -> Bool {
    context.target.words.lazy
      .filter { $0.range.lowerBound >= quantity.range.upperBound }.prefix(8)
      .contains { word in
        context.bench.target.words.acts.contains { word.folded.hasPrefix($0) }
      }
  }
}
