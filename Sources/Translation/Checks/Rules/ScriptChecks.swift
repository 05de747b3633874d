import Diagnostics
import Languages

/// Checks of letters: of two scripts, damaged, ambiguous in the other script.
enum ScriptChecks {
  /// Q20, Q22, Q26.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q20", .error, mixed),
    TranslationCheck("Q22", .error) { context, findings in
      guard let transliterator = context.bench.target.profile.transliterator,
        context.state >= .reviewed
      else { return }
      for decision in transliterator.cyrillic(context.target.text).decisions
      where decision.isQuestion {
        let range = decision.offset..<(decision.offset + decision.source.unicodeScalars.count)
        findings.report(
          at: range, Fact("word", decision.source), Fact("result", decision.result))
      }
    },
    TranslationCheck("Q26", .error, damaged),
  ]

  // MARK: Two scripts

  private static func mixed(_ context: CheckContext, _ findings: inout CheckFindings) {
    let target = context.target
    let isCyrillic = target.language == .serbianCyrillic
    var wrong: [TextWord] = []
    for word in target.words {
      let letters = target.scalars[word.range]
      let hasCyrillic = letters.contains(where: Letters.isCyrillic)
      let hasLatin = letters.contains(where: Letters.isLatin)
      if hasCyrillic, hasLatin {
        report(word, context, &findings)
      } else if hasCyrillic != isCyrillic, hasCyrillic || hasLatin {
        wrong.append(word)
      }
    }
    for word in isCyrillic ? convertible(wrong, context) : wrong {
      let letters = target.scalars[word.range]
      findings.report(
        "script", at: word.range, Fact("word", target.string(word)),
        Fact("letter", letters.first.map(String.init) ?? ""))
    }
  }

  /// The Latin words that Cyrillic texts do not keep.
  private static func convertible(_ words: [TextWord], _ context: CheckContext) -> [TextWord] {
    guard !words.isEmpty, let transliterator = context.bench.target.profile.transliterator else {
      return []
    }
    let kept = transliterator.cyrillic(context.target.text).decisions
      .filter { $0.source == $0.result }
    return words.filter { word in
      !kept.contains { decision in
        (decision.offset..<(decision.offset + decision.source.unicodeScalars.count))
          .overlaps(word.range)
      }
    }
  }

  private static func report(
    _ word: TextWord, _ context: CheckContext, _ findings: inout CheckFindings
  ) {
    let letters = context.target.scalars[word.range]
    let cyrillic = letters.indices.filter { Letters.isCyrillic(letters[$0]) }
    let latin = letters.indices.filter { Letters.isLatin(letters[$0]) }
    let isRarelyCyrillic = context.target.language != .serbianCyrillic
    // An ending after a Latin acronym stands behind a hyphen, and so is a word of its own.
    guard let odd = (isRarelyCyrillic ? cyrillic : latin).first else { return }
    var mended = Array(letters)
    for (place, letter) in mended.enumerated() {
      if let like = LookAlikes.like(letter, inCyrillic: !isRarelyCyrillic) { mended[place] = like }
    }
    let isWhole = mended.allSatisfy { Letters.isCyrillic($0) != isRarelyCyrillic }
    findings.report(
      at: word.range, mend: isWhole ? Letters.string(mended) : nil,
      Fact("word", context.target.string(word)), Fact("letter", String(letters[odd])))
  }

  // MARK: Damage

  private static func damaged(_ context: CheckContext, _ findings: inout CheckFindings) {
    let text = context.target
    for (place, scalar) in text.scalars.enumerated() {
      let next = place + 1 < text.scalars.count ? text.scalars[place + 1] : " "
      let before = place > 0 ? text.scalars[place - 1] : " "
      let variant: String? =
        switch scalar.value {
        case 0xFFFD: "replacement"
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x200B, 0xFEFF: "control"
        case 0xC2...0xC5: isTrail(next) ? "bytes" : nil
        case 0x300...0x36F: Letters.isLetter(before) ? "accent" : nil
        case 0x7E, 0x7C, 0x5E, 0x7D, 0x7B:
          isSevenBit(place, text) ? "seven-bit" : nil
        default: nil
        }
      guard let variant else { continue }
      let start = variant == "accent" ? place - 1 : place
      let end = min(text.scalars.count, place + (variant == "bytes" ? 2 : 1))
      let range = start..<end
      let mend = variant == "accent" ? Letters.composed(before, scalar).map(String.init) : nil
      findings.report(
        variant, at: range, mend: mend,
        Fact("found", variant == "control" ? scalar.codePoint : around(range, text)))
    }
  }

  /// What the second byte of a letter looks like where UTF-8 was read as Latin or Windows text.
  private static func isTrail(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value)
      || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.contains(scalar)
        && !Letters.isSpace(scalar)
  }

  /// Whether a sign stands between small letters, where seven-bit texts had č, ć, đ and š.
  private static func isSevenBit(_ place: Int, _ text: CheckedText) -> Bool {
    guard !text.isProtected(place), place + 1 < text.scalars.count else { return false }
    let (before, after) = (place > 0 ? text.scalars[place - 1] : " ", text.scalars[place + 1])
    return Letters.isSmall(after) && (Letters.isLetter(before) || Letters.isSpace(before))
  }

  private static func around(_ range: Range<Int>, _ text: CheckedText) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, Letters.isLetter(text.scalars[start - 1]) { start -= 1 }
    while end < text.scalars.count, Letters.isLetter(text.scalars[end]) { end += 1 }
    return text.string(start..<end)
  }
}

/// Letters that look the same in both scripts.
enum LookAlikes {
  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("a", "а"), ("e", "е"), ("j", "ј"), ("o", "о"), ("p", "р"), ("c", "с"), ("x", "х"),
    ("A", "А"), ("B", "В"), ("E", "Е"), ("J", "Ј"), ("K", "К"), ("M", "М"), ("H", "Н"),
    ("O", "О"), ("P", "Р"), ("C", "С"), ("T", "Т"), ("X", "Х"),
  ]

  /// The letter of a script that looks like one of the other; nil where none does.
  static func like(_ letter: Unicode.Scalar, inCyrillic: Bool) -> Unicode.Scalar? {
    inCyrillic
      ? pairs.first { $0.latin == letter }?.cyrillic
      : pairs.first { $0.cyrillic == letter }?.latin
  }
}
