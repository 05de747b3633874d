import Diagnostics
import Languages

/// Checks of final punctuation, brackets and quotation marks.
enum PunctuationChecks {
  /// Q13, Q14.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q13", .warning, ending),
    TranslationCheck("Q14", .warning) { context, findings in
      brackets(context, &findings)
      quotes(context, &findings)
    },
  ]

  // MARK: The end

  private static func ending(_ context: CheckContext, _ findings: inout CheckFindings) {
    let source = FinalSign(context.source, context.bench.source.words)
    let target = FinalSign(context.target, context.bench.target.words)
    guard source.sign != target.sign else { return }
    // A full stop that belongs to a number, an abbreviation or a gap says nothing.
    let signs = [source, target].filter { !$0.isOpen }.map(\.sign)
    if signs.count < 2, signs.allSatisfy({ $0 == nil || $0 == "." }) { return }
    let place = context.target.scalars.count - context.target.scalars.trailingSpace.count
    let range = target.sign == nil ? place..<place : (place - 1)..<place
    let isAtEnd = !Letters.isQuote(context.target.scalars[max(0, place - 1)])
    let mend =
      isAtEnd && !(source.isOpen || target.isOpen)
      ? source.sign.map(String.init) ?? "" : nil
    findings.report(
      source.sign == nil ? "extra" : target.sign == nil ? "missing" : nil, at: range, mend: mend,
      Fact("expected", source.sign.map(String.init) ?? ""),
      Fact("found", target.sign.map(String.init) ?? ""))
  }

  // MARK: Brackets

  private static func brackets(_ context: CheckContext, _ findings: inout CheckFindings) {
    let lost = unpaired(context.target)
    guard lost.count != unpaired(context.source).count else { return }
    for place in lost {
      findings.report(
        at: place..<(place + 1), Fact("sign", String(context.target.scalars[place])))
    }
  }

  private static func unpaired(_ text: CheckedText) -> [Int] {
    var open: [Int] = []
    var lost: [Int] = []
    for (place, scalar) in text.scalars.enumerated() where !text.isProtected(place) {
      switch scalar {
      case "(", "[": open.append(place)
      case ")", "]":
        let partner: Unicode.Scalar = scalar == ")" ? "(" : "["
        if let last = open.last, text.scalars[last] == partner {
          open.removeLast()
        } else if !isNumbering(place, text.scalars) {
          lost.append(place)
        }
      default: break
      }
    }
    return (lost + open).sorted()
  }

  /// Whether a bracket closes the number of a point: a) or 1).
  private static func isNumbering(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard place > 0, Letters.isPartOfWord(text[place - 1]) else { return false }
    return place == 1 || !Letters.isPartOfWord(text[place - 2])
      || Letters.isDigit(text[place - 1]) && (place == 2 || Letters.isSpace(text[place - 3]))
  }

  // MARK: Quotation marks

  private static func quotes(_ context: CheckContext, _ findings: inout CheckFindings) {
    let pairs = QuotePairs(context.target)
    let source = QuotePairs(context.source)
    if pairs.unpaired.count != source.unpaired.count {
      for place in pairs.unpaired {
        findings.report(
          "quote", at: place..<(place + 1), Fact("sign", String(context.target.scalars[place])))
      }
    }
    let marks = context.bench.target.profile.quotation
    for pair in pairs.pairs {
      let found = (context.target.string(pair.open), context.target.string(pair.close))
      let isOuter = found.0 == marks.open && (found.1 == marks.close || isAdmitted(found.1, marks))
      let isInner = found.0 == marks.innerOpen && (found.1 == marks.innerClose || found.1 == "’")
      guard !isOuter, !isInner else { continue }
      let whole = pair.open.lowerBound..<pair.close.upperBound
      let inner = context.target.string(pair.open.upperBound..<pair.close.lowerBound)
      findings.report(
        "pair", at: whole, mend: marks.quote(inner), Fact("found", found.0 + "…" + found.1),
        Fact("expected", marks.open + "…" + marks.close))
    }
  }

  /// Where „ opens, both “ and ” close.
  private static func isAdmitted(_ close: String, _ marks: QuotationMarks) -> Bool {
    marks.open == "„" && (close == "“" || close == "”")
  }
}

/// The sign with which a text ends.
struct FinalSign {
  /// The sign; nil when it ends in a letter or the like.
  let sign: Unicode.Scalar?
  /// Whether a full stop may belong to a number, an abbreviation or a gap.
  let isOpen: Bool

  /// Looks at the end of a text, through closing quotation marks and brackets.
  init(_ text: CheckedText, _ words: CheckWords) {
    var end = text.scalars.count
    while end > 0,
      Letters.isSpace(text.scalars[end - 1])
        || Letters.isQuote(text.scalars[end - 1]) || text.scalars[end - 1] == ")"
    { end -= 1 }
    guard end > 0 else {
      sign = nil
      isOpen = false
      return
    }
    let last = text.scalars[end - 1]
    let isGap = text.protected.contains { part in
      part.range.upperBound == end
    }
    if ".?!:…;".unicodeScalars.contains(last), !isGap {
      sign =
        last == "…" || text.scalars[..<end].suffix(3).elementsEqual("...".unicodeScalars)
        ? "…" : last
      isOpen = last == "." && Self.belongs(end - 1, text, words)
    } else {
      sign = nil
      isOpen = isGap || Letters.isDigit(last)
    }
  }

  /// Whether a full stop belongs to an ordinal number, a Roman numeral or an abbreviation.
  private static func belongs(_ place: Int, _ text: CheckedText, _ words: CheckWords) -> Bool {
    guard place > 0 else { return false }
    if Letters.isDigit(text.scalars[place - 1]) { return text.language != .english }
    if text.protected.contains(where: { $0.range.upperBound == place }) { return true }
    guard let word = text.words.last(where: { $0.range.upperBound == place }) else { return false }
    return word.range.count == 1 || words.abbreviations.contains(word.folded)
      || RomanDigits.value(text.string(word)) != nil
  }
}

/// The quotation marks of a text, in pairs.
struct QuotePairs {
  /// Where each pair opens and closes.
  private(set) var pairs: [(open: Range<Int>, close: Range<Int>)] = []
  /// Marks without a partner.
  private(set) var unpaired: [Int] = []

  /// Pairs the marks; apostrophes inside and after words are none.
  init(_ text: CheckedText) {
    var open: [Int] = []
    let scalars = text.scalars
    for (place, scalar) in scalars.enumerated()
    where Letters.isQuote(scalar) && !text.isProtected(place) {
      let before = place > 0 ? scalars[place - 1] : " "
      let after = place + 1 < scalars.count ? scalars[place + 1] : " "
      if scalar == "’" || scalar == "‘", Letters.isPartOfWord(before) {
        let closes = open.last.map { scalars[$0] == "‘" || scalars[$0] == "‚" } ?? false
        if !closes || Letters.isLetter(after) { continue }
      }
      let looksOpening =
        !Letters.isPartOfWord(before) && !",.!?…)%".unicodeScalars.contains(before)
        && !Letters.isSpace(after)
      let opens: Bool =
        switch scalar {
        case "„", "‚", "‹", "«": true
        case "“", "‘", "\"":
          open.isEmpty || !Self.closes(scalar, scalars[open.last ?? 0])
            ? looksOpening : looksOpening && Letters.isSpace(before) && scalar != "\""
        default: false
        }
      if opens {
        open.append(place)
      } else if let start = open.popLast() {
        pairs.append((start..<(start + 1), place..<(place + 1)))
      } else {
        unpaired.append(place)
      }
    }
    unpaired = (unpaired + open).sorted()
    pairs.sort { $0.open.lowerBound < $1.open.lowerBound }
  }

  /// Whether a mark can close what another opened.
  private static func closes(_ mark: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
    switch mark {
    case "“": opening == "„"
    case "‘": opening == "‚"
    case "\"": opening == "\"" || opening == "„" || opening == "“"
    default: false
    }
  }
}
