import Diagnostics
import Languages

/// Checks of white space.
enum SpacingChecks {
  /// Q11, Q12, Q27.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q11", .error, edges),
    TranslationCheck("Q12", .warning, inside),
    TranslationCheck("Q27", .warning, fixed),
  ]

  /// White space at both ends, and the number of lines, are the source's.
  private static func edges(_ context: CheckContext, _ findings: inout CheckFindings) {
    let (source, target) = (context.source.scalars, context.target.scalars)
    let starts = (source.prefix(while: Letters.isSpace), target.prefix(while: Letters.isSpace))
    if starts.0 != starts.1 {
      findings.report("start", at: starts.1.indices, mend: Letters.string(starts.0))
    }
    let ends = (source.trailingSpace, target.trailingSpace)
    if ends.0 != ends.1 {
      findings.report("end", at: ends.1.indices, mend: Letters.string(ends.0))
    }
    let inner = (lines(source), lines(target))
    if inner.0 != inner.1 {
      findings.report(
        "lines", Fact("expected", .number(String(inner.0))), Fact("found", .number(String(inner.1)))
      )
    }
  }

  private static func lines(_ text: [Unicode.Scalar]) -> Int {
    let trimmed = text.dropFirst(text.prefix(while: Letters.isSpace).count)
      .dropLast(text.trailingSpace.count)
    return trimmed.count { $0 == "\n" } + 1
  }

  private static func inside(_ context: CheckContext, _ findings: inout CheckFindings) {
    let text = context.target.scalars
    let end = text.count - text.trailingSpace.count
    var place = text.prefix(while: Letters.isSpace).count
    while place < end {
      guard isPlainSpace(text[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < end, isPlainSpace(text[place]) { place += 1 }
      if context.target.isProtected(start) { continue }
      if place < end, isClosing(text, place) {
        findings.report("before", at: start..<place, mend: "", Fact("sign", String(text[place])))
      } else if start > 0, text[start - 1] == "(" || text[start - 1] == "„" {
        findings.report(
          "after", at: start..<place, mend: "", Fact("sign", String(text[start - 1])))
      } else if place - start > 1 {
        findings.report("double", at: start..<place, mend: " ")
      }
    }
  }

  private static func isPlainSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.value == 0xA0
  }

  /// Whether a sign that no space precedes stands here; `.docx` and `:)` are other things.
  private static func isClosing(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard ",.;:!?)".unicodeScalars.contains(text[place]) else { return false }
    guard text[place] != ")" else { return true }
    let next = place + 1
    guard next < text.count else { return true }
    return !Letters.isPartOfWord(text[next]) && text[next] != "." && text[next] != ")"
  }

  // MARK: Fixed spaces

  /// Spaces that must not break: in dates, before units and currencies, after abbreviations.
  private static func fixed(_ context: CheckContext, _ findings: inout CheckFindings) {
    let target = context.target
    var needed: Set<Int> = []
    for quantity in context.quantities.target {
      switch quantity.kind {
      case .date:
        needed.formUnion(spacesInDate(quantity, context))
      case .money, .percent:
        needed.formUnion(
          quantity.range.filter {
            Letters.isSpace(target.scalars[$0]) && isSign($0, quantity, target)
          })
      case .number, .odd:
        if let space = spaceBeforeUnit(quantity, context) { needed.insert(space) }
      }
    }
    for word in target.words {
      let stop = word.range.upperBound
      guard context.bench.target.words.beforeNumbers.contains(word.folded),
        stop + 2 < target.scalars.count, target.scalars[stop] == ".",
        Letters.isSpace(target.scalars[stop + 1]), Letters.isDigit(target.scalars[stop + 2])
      else { continue }
      needed.insert(stop + 1)
    }
    for place in needed.sorted() where target.scalars[place] == " " {
      let around = max(0, place - 6)..<min(target.scalars.count, place + 7)
      findings.report(
        at: place..<(place + 1), mend: "\u{A0}", Fact("found", target.string(around)))
    }
    for (place, scalar) in target.scalars.enumerated() where scalar.value == 0xA0 {
      guard place > 0, place + 1 < target.scalars.count, !needed.contains(place),
        isWord(place - 1, target, from: -1), isWord(place + 1, target, from: 1)
      else { continue }
      findings.report(
        "needless", severity: .note, at: place..<(place + 1), mend: " ",
        Fact("found", target.string(max(0, place - 6)..<min(target.scalars.count, place + 7))))
    }
  }

  /// Between the parts of a date; before the year in words a line may break.
  private static func spacesInDate(_ quantity: Quantity, _ context: CheckContext) -> [Int] {
    guard case .date(let day) = quantity.kind, day.day != nil else { return [] }
    let spaces = quantity.range.filter { Letters.isSpace(context.target.scalars[$0]) }
    let hasWord = context.target.words.contains { quantity.range.contains($0.range.lowerBound) }
    return hasWord ? Array(spaces.prefix(1)) : spaces
  }

  /// Whether a space stands between digits and a sign, not between words such as *per cent*.
  private static func isSign(_ place: Int, _ quantity: Quantity, _ text: CheckedText) -> Bool {
    let isAfter =
      place == quantity.digits.upperBound && place + 1 < text.scalars.count
      && !Letters.isSmall(text.scalars[place + 1])
    let isBefore =
      place + 1 == quantity.digits.lowerBound && place > 0
      && !Letters.isSmall(text.scalars[place - 1])
    return isAfter || isBefore
  }

  private static func spaceBeforeUnit(_ quantity: Quantity, _ context: CheckContext) -> Int? {
    let (text, place) = (context.target, quantity.digits.upperBound)
    guard quantity.range.upperBound == place, place < text.scalars.count,
      Letters.isSpace(text.scalars[place]),
      let word = text.words.first(where: { $0.range.lowerBound == place + 1 }),
      context.bench.units.contains(text.string(word))
    else { return nil }
    return place
  }

  /// Whether letters in small type stand beside a place, more than a lone one.
  private static func isWord(_ place: Int, _ text: CheckedText, from step: Int) -> Bool {
    guard Letters.isSmall(text.scalars[place]) else { return false }
    let next = place + step
    guard text.scalars.indices.contains(next) else { return false }
    return Letters.isSmall(text.scalars[next])
  }
}

extension [Unicode.Scalar] {
  /// The white space at the end.
  var trailingSpace: ArraySlice<Unicode.Scalar> {
    self[(lastIndex { !Letters.isSpace($0) }.map { $0 + 1 } ?? 0)...]
  }
}
