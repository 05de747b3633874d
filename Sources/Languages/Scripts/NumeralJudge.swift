/// Decides whether capitals that could be a Roman numeral are one.
struct NumeralJudge {
  private let judge: WordJudge

  /// A judge of the words that another judge looks at.
  init(_ judge: WordJudge) {
    self.judge = judge
  }

  /// What is to be done with a word whose letters are all digits of Roman numerals.
  func verdict(_ place: Int) -> WordJudge.Verdict {
    let word = judge.letters(place)
    guard let value = RomanNumeral.value(word) else { return .convert(nil) }
    let around = Surroundings(place, judge)
    if around.isInRange { return .keep(.numeral) }
    return word.count == 1
      ? single(word[word.startIndex], around) : several(word, value, around)
  }

  private func single(_ letter: Unicode.Scalar, _ around: Surroundings) -> WordJudge.Verdict {
    guard letter == "I" || letter == "V" else { return .convert(nil) }
    if around.followsNumbered {
      return around.precedesNumbered ? .convert(.maybeNumeral) : .keep(.numeral)
    }
    if around.isBeforeStop {
      let isHeading = around.startsLine && around.nextIsCapitalised
      return isHeading || around.precedesNumbered || around.nextIsSmall
        ? .keep(.numeral) : .convert(nil)
    }
    if around.precedesNumbered, !around.isAmongCapitals {
      return around.startsSentence ? .convert(.maybeNumeral) : .keep(.numeral)
    }
    if letter == "V" { return .convert(around.isAmongCapitals ? nil : .maybeNumeral) }
    return around.startsSentence || around.isAmongCapitals ? .convert(nil) : .keep(.numeral)
  }

  private func several(
    _ word: ArraySlice<Unicode.Scalar>, _ value: Int, _ around: Surroundings
  ) -> WordJudge.Verdict {
    if around.followsNumbered || around.precedesNumbered || around.isBeforeStop {
      return .keep(.numeral)
    }
    // Words in capitals look like numerals too: VI (you), MI (we), DIV (a giant).
    let isSmallNumber = word.allSatisfy { "IVX".unicodeScalars.contains($0) }
    let isWordToo = word.count == 2 && value == 6 || !isSmallNumber
    guard isWordToo else { return .keep(.numeral) }
    if around.isAmongCapitals || around.startsSentence { return .convert(.maybeNumeral) }
    return isSmallNumber || word.count > 3 ? .keep(.numeral) : .convert(.maybeNumeral)
  }
}

/// What stands around a word, as far as numerals are told by it.
struct Surroundings {
  /// Whether the word before is one that is counted, such as *poglavlje I*.
  let followsNumbered: Bool
  /// Whether the word after is one that is counted, such as *sjednica*.
  let precedesNumbered: Bool
  /// Whether a full stop follows.
  let isBeforeStop: Bool
  /// Whether a dash, a comma or a conjunction ties it to another numeral, as in *I–III*.
  let isInRange: Bool
  /// Whether nothing but signs stands before it on its line.
  let startsLine: Bool
  /// Whether a sentence begins with it.
  let startsSentence: Bool
  /// Whether a word beside it is written in capitals.
  let isAmongCapitals: Bool
  /// Whether the word after begins with a capital.
  let nextIsCapitalised: Bool
  /// Whether the word after is in small letters.
  let nextIsSmall: Bool

  /// Looks at both sides of a word.
  init(_ place: Int, _ judge: WordJudge) {
    let (previous, next) = (judge.neighbour(of: place, -1), judge.neighbour(of: place, 1))
    let before = judge.between(place, previous, -1)
    let after = judge.between(place, next, 1)
    let sides = (judge.letters(previous), judge.letters(next))
    followsNumbered = judge.isNumbered(previous) && before.allSatisfy(Letters.isSpace)
    precedesNumbered =
      judge.isNumbered(next) && after.allSatisfy { Letters.isSpace($0) || $0 == "." }
    isBeforeStop = after.first == "."
    isInRange =
      Self.isTied(place, previous, before, -1, judge) || Self.isTied(place, next, after, 1, judge)
    startsLine =
      previous == nil && !before.contains(where: Letters.isDigit)
      || before.contains("\n")
    startsSentence = startsLine || before.contains { ".!?:;\n".unicodeScalars.contains($0) }
    isAmongCapitals = Self.isCapitals(sides.0) || Self.isCapitals(sides.1)
    nextIsCapitalised = sides.1.first.map(Letters.isCapital) ?? false
    nextIsSmall = sides.1.first.map(Letters.isSmall) ?? false
  }

  private static func isCapitals(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count > 1 && word.allSatisfy(Letters.isCapital) && RomanNumeral.value(word) == nil
  }

  /// Whether a dash or a comma, or the words *i* and *ili*, stand between the word and a numeral.
  private static func isTied(
    _ place: Int, _ other: Int?, _ between: ArraySlice<Unicode.Scalar>, _ step: Int,
    _ judge: WordJudge
  ) -> Bool {
    let word = judge.letters(other)
    let signs = between.filter { !Letters.isSpace($0) && $0 != "." }
    let isDash = signs.count == 1 && "-–—/,".unicodeScalars.contains(signs[signs.startIndex])
    if isDash {
      return isSurelyNumeral(word) || word.count == 1 && isOneOrFive(word) && !signs.contains(",")
    }
    guard let other, signs.isEmpty,
      word.elementsEqual("i".unicodeScalars) || word.elementsEqual("ili".unicodeScalars)
    else { return false }
    return isSurelyNumeral(judge.letters(judge.neighbour(of: other, step)))
  }

  private static func isOneOrFive(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.first == "I" || word.first == "V" || word.first == "X"
  }

  private static func isSurelyNumeral(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count > 1 && word.allSatisfy { "IVX".unicodeScalars.contains($0) }
      && RomanNumeral.value(word) != nil
  }
}
