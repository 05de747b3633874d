import Diagnostics
import Languages

/// Checks of numbers, dates, amounts and percentages in free text.
enum QuantityChecks {
  /// Q01 to Q05, Q29.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q01", .error) { context, findings in
      tell(context.quantities.numbers, context, &findings)
    },
    TranslationCheck("Q02", .error) { context, findings in
      tell(context.quantities.dates, context, &findings)
    },
    TranslationCheck("Q03", .error) { context, findings in
      tell(context.quantities.amounts, context, &findings)
    },
    TranslationCheck("Q04", .error) { context, findings in
      tell(context.quantities.percentages, context, &findings)
      spacing(context, &findings)
    },
    TranslationCheck("Q05", .warning, form),
    TranslationCheck("Q29", .warning, month),
  ]

  private static func tell(
    _ differences: [QuantityComparison.Difference], _ context: CheckContext,
    _ findings: inout CheckFindings
  ) {
    for difference in differences {
      let expected = difference.expected.map { context.source.string($0.range) }
      let found = difference.found.map { context.target.string($0.range) }
      switch (expected, found) {
      case (let expected?, let found?):
        findings.report(
          at: difference.found?.range, Fact("expected", expected), Fact("found", found))
      case (let expected?, nil): findings.report("missing", Fact("expected", expected))
      case (nil, let found?):
        findings.report("extra", at: difference.found?.range, Fact("found", found))
      case (nil, nil): break
      }
    }
  }

  /// The per cent sign stands apart or close, as the language has it.
  private static func spacing(_ context: CheckContext, _ findings: inout CheckFindings) {
    let space = context.bench.target.profile.numbers.percentSpace
    for quantity in context.quantities.target {
      guard case .percent = quantity.kind, quantity.range.upperBound > quantity.digits.upperBound,
        context.target.scalars[quantity.range.upperBound - 1] == "%"
      else { continue }
      let between = quantity.digits.upperBound..<(quantity.range.upperBound - 1)
      guard between.isEmpty != space.isEmpty else { continue }
      let digits = context.target.string(quantity.digits)
      findings.report(
        "spacing", severity: .warning, at: between, mend: space,
        Fact(
          "found", context.target.string(quantity.digits.lowerBound..<quantity.range.upperBound)),
        Fact("expected", digits + space + "%"))
    }
  }

  /// A number written as the other language would.
  private static func form(_ context: CheckContext, _ findings: inout CheckFindings) {
    let reader = NumberReader(context.bench.target.profile.numbers)
    for quantity in context.quantities.target {
      let digits = context.target.scalars[quantity.digits]
      guard reader.value(digits) == nil, let value = reader.other.value(digits) else { continue }
      let hasBoth = digits.contains(".") && digits.contains(",")
      guard hasBoth || !quantity.isOdd || isCounted(quantity, context.target) else { continue }
      let spelled = context.bench.target.profile.numbers.spell(
        value, decimals: decimals(digits, reader.other.decimal))
      findings.report(
        at: quantity.digits, mend: spelled, Fact("found", Letters.string(digits)),
        Fact("expected", spelled))
    }
  }

  private static func decimals(
    _ digits: ArraySlice<Unicode.Scalar>, _ sign: Unicode.Scalar
  ) -> Int {
    digits.lastIndex(of: sign).map { digits.endIndex - $0 - 1 } ?? 0
  }

  /// Whether something is counted: a word in small letters follows, and none that is numbered
  /// precedes, as in *Rezultat 1.1 obuhvata*.
  private static func isCounted(_ quantity: Quantity, _ text: CheckedText) -> Bool {
    let before = text.words.last { $0.range.upperBound <= quantity.digits.lowerBound }
    if let before, text.isSpaced(before.range.upperBound, quantity.digits.lowerBound),
      text.isCapitalised(before)
    {
      return false
    }
    guard
      let after = text.words.first(where: { $0.range.lowerBound >= quantity.digits.upperBound }),
      text.isSpaced(quantity.digits.upperBound, after.range.lowerBound)
    else { return false }
    return !text.isCapitalised(after) && quantity.digits.lowerBound > 0
  }

  /// Beside a day the name of the month stands in the genitive.
  private static func month(_ context: CheckContext, _ findings: inout CheckFindings) {
    let dates = context.bench.target.profile.dates
    guard context.target.language != .english, dates.months != dates.monthsWithDay else { return }
    for quantity in context.quantities.target {
      guard case .date(let day) = quantity.kind, day.day != nil,
        dates.months.indices.contains(day.month - 1),
        let word = context.target.words.first(where: {
          quantity.range.contains($0.range.lowerBound)
        })
      else { continue }
      let month = day.month - 1
      let spelled = context.target.string(word)
      guard spelled.lowercased() == dates.months[month],
        dates.months[month] != dates.monthsWithDay[month]
      else { continue }
      findings.report(
        at: word.range, mend: dates.monthsWithDay[month], Fact("found", spelled),
        Fact("expected", dates.monthsWithDay[month]))
    }
  }
}

extension Quantity {
  /// Whether its digits are no number in their language.
  fileprivate var isOdd: Bool {
    switch kind {
    case .odd: true
    case .number, .percent, .money, .date: false
    }
  }
}
