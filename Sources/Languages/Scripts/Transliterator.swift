/// Serbian from one script into the other, word by word.
///
/// From Latin to Cyrillic every decision that was not forced is listed, because no rule can know
/// them all; from Cyrillic to Latin there is nothing to decide.
package struct Transliterator: Sendable, Equatable {
  private let rules: ScriptRules
  private let splits: DigraphSplits

  /// A converter that knows these words.
  package init(rules: ScriptRules) {
    self.rules = rules
    splits = DigraphSplits(rules)
  }

  /// Two converters are equal when they know the same words.
  package static func == (left: Transliterator, right: Transliterator) -> Bool {
    left.rules == right.rules
  }

  /// A text in the other script, with the decisions that were made for it.
  package struct Outcome: Sendable, Equatable {
    /// The text.
    package let text: String
    /// What was decided, in the order of the text.
    package let decisions: [ScriptDecision]
  }

  /// A Latin text in Cyrillic.
  ///
  /// Marks are carried out and taken away: `[[la:Excel]]` stays Latin, `[[cy:Бенјамин|Benjamin]]`
  /// is a fixed pair, `n·j` are two letters. Cyrillic words stay.
  package func cyrillic(_ latin: String) -> Outcome {
    let text = ScalarText.prepared(latin)
    let tokens = ScriptToken.tokens(of: text, rules)
    let judge = WordJudge(text: text, tokens: tokens, rules: rules)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var decisions: [ScriptDecision] = []
    for (place, token) in tokens.enumerated() {
      let source = text[token.range]
      switch token.kind {
      case .other:
        result += source
      case .protected(let span):
        result += span.cyrillic
        decisions.append(decision(span, source))
      case .word:
        let (converted, reason) = convert(source, judge.keeps(place))
        result += converted
        if let reason {
          decisions.append(
            ScriptDecision(
              reason: reason, source: Letters.string(source),
              result: Letters.string(converted), offset: source.startIndex))
        }
      }
    }
    return Outcome(text: Letters.string(result), decisions: decisions)
  }

  /// A Cyrillic text in Latin; Latin parts stay, marks are carried out.
  package func latin(_ cyrillic: String) -> String {
    let text = ScalarText.prepared(cyrillic)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == "[", let span = ProtectedSpan.find(in: text, at: index, rules) {
        result += span.latin
        index = span.end
      } else {
        CyrillicLetters.append(text, index, to: &result)
        index += 1
      }
    }
    return Letters.string(result)
  }

  /// A text as it stands, with the author's marks carried out for its own script.
  package func withoutMarks(_ words: String, inCyrillic: Bool = false) -> String {
    let text = Array(words.unicodeScalars)
    guard text.contains(where: { $0 == "[" || $0.value == 0xB7 || $0.value == 0x200C }) else {
      return words
    }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if text[index] == "[", let span = ProtectedSpan.find(in: text, at: index, rules) {
        result += inCyrillic ? span.cyrillic : span.latin
        index = span.end
      } else {
        if !ScriptToken.isSplitMark(text, index) { result.append(text[index]) }
        index += 1
      }
    }
    return Letters.string(result)
  }

  /// A text of one script in a script, without the author's marks.
  package func convert(_ words: String, to language: LanguageTag) -> String {
    let isCyrillic = language.inScript(of: words) == .serbianCyrillic
    switch language {
    case .serbianCyrillic:
      return isCyrillic ? withoutMarks(words, inCyrillic: true) : cyrillic(words).text
    case .serbianLatin: return isCyrillic ? latin(words) : withoutMarks(words)
    case .bosnian, .croatian, .english: return words
    }
  }

  private func decision(
    _ span: ProtectedSpan, _ source: ArraySlice<Unicode.Scalar>
  ) -> ScriptDecision {
    var reason = span.reason
    if reason == .mark {
      let plain = Transliterator.mapped(span.latin[...], [])
      let isLatin = span.cyrillic == span.latin
      let stays = isLatin && span.latin.contains { Letters.isLetter($0) } && !canMap(span.latin)
      if stays || (!isLatin && plain == span.cyrillic && splits.find(span.latin[...]).isEmpty) {
        reason = .unusedMark
      }
    }
    return ScriptDecision(
      reason: reason, source: Letters.string(source),
      result: Letters.string(span.cyrillic), offset: source.startIndex)
  }

  private func canMap(_ letters: [Unicode.Scalar]) -> Bool {
    letters.allSatisfy { !Letters.isLetter($0) || SerbianAlphabet.cyrillic($0) != nil }
      && !rules.latin.contains(Letters.string(letters))
  }

  /// A word in Cyrillic, and why it is not simply mapped; the reason to keep it is given.
  private func convert(
    _ word: ArraySlice<Unicode.Scalar>, _ kept: WordJudge.Verdict
  ) -> ([Unicode.Scalar], ScriptDecision.Reason?) {
    switch kept {
    case .keep(let reason): return (Array(word), reason)
    case .cyrillicAlready: return (Array(word), nil)
    case .convert(let question):
      let found = splits.find(word)
      let isAmbiguous = splits.isAmbiguous(word)
      let reason = isAmbiguous ? .ambiguous : question ?? (found.isEmpty ? nil : .split)
      return (Self.mapped(word, found), reason)
    }
  }

  /// Letters mapped one by one, digraphs as one letter except where they part.
  static func mapped(
    _ word: ArraySlice<Unicode.Scalar>, _ splits: [Int]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = word.startIndex
    while index < word.endIndex {
      let next = index + 1
      if next < word.endIndex, !splits.contains(next),
        let letter = SerbianAlphabet.digraph(word[index], word[next])
      {
        result.append(letter)
        index += 2
      } else {
        let scalar = word[index]
        if scalar.value != 0xB7, scalar.value != 0x200C {
          result.append(SerbianAlphabet.cyrillic(scalar) ?? scalar)
        }
        index += 1
      }
    }
    return result
  }
}
