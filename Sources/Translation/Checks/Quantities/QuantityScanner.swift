import Languages

/// Finds every number, amount, percentage and date that a text names, as its language writes them.
struct QuantityScanner {
  let text: CheckedText
  let words: CheckWords
  let numbers: NumberReader
  let isEnglish: Bool
  /// The words by the place where they begin.
  let wordsByStart: [Int: TextWord]
  private var found: [Quantity] = []

  private init(_ text: CheckedText, _ language: CheckLanguage) {
    self.text = text
    words = language.words
    numbers = NumberReader(language.profile.numbers)
    isEnglish = text.language == .english
    wordsByStart = Dictionary(
      text.words.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All quantities of a text, in order.
  static func quantities(in text: CheckedText, _ language: CheckLanguage) -> [Quantity] {
    var scanner = QuantityScanner(text, language)
    scanner.scan()
    scanner.shareUnits()
    return scanner.found
  }

  var scalars: [Unicode.Scalar] { text.scalars }

  private mutating func scan() {
    var place = 0
    while place < scalars.count {
      if let span = text.protected.first(where: { $0.range.contains(place) }) {
        place = span.range.upperBound
      } else if let date = date(at: place) {
        found.append(date)
        place = date.range.upperBound
      } else if let word = wordsByStart[place] {
        // A number with the sign of a unit or an ending is a number; other codes are passed over.
        if Letters.isDigit(scalars[place]), let quantity = number(at: place, in: word) {
          found.append(quantity)
          place = max(quantity.range.upperBound, word.range.upperBound)
        } else {
          place = word.range.upperBound
        }
      } else if Letters.isDigit(scalars[place]) {
        let quantity = number(at: place)
        found.append(quantity)
        place = quantity.range.upperBound
      } else {
        place += 1
      }
    }
  }

  // MARK: Numbers

  private func number(at place: Int, in word: TextWord) -> Quantity? {
    let end = NumberReader.end(in: scalars, from: place)
    guard end < word.range.upperBound || end > word.range.upperBound else { return nil }
    let letters = scalars[min(end, word.range.upperBound)..<word.range.upperBound]
    let ending = Letters.string(letters).lowercased()
    let isUnit = letters.allSatisfy(Letters.isLetter) && !letters.isEmpty
    let isOrdinal = isEnglish && ["st", "nd", "rd", "th", "s"].contains(ending)
    guard isOrdinal || isUnit && letters.count > 1 || end > word.range.upperBound else {
      return nil
    }
    return number(at: place)
  }

  private func number(at place: Int) -> Quantity {
    let end = NumberReader.end(in: scalars, from: place)
    var range = place..<end
    let raw = scalars[range]
    let reader = numbers
    guard var value = reader.value(raw) else {
      let odd = Quantity(
        kind: .odd(Letters.string(raw), reader.other.value(raw)), range: range, digits: range)
      return withUnit(odd)
    }
    if place > 0, scalars[place - 1] == "-" || scalars[place - 1].value == 0x2212,
      place == 1 || Letters.isSpace(scalars[place - 2]) || scalars[place - 2] == "("
    {
      value.tenThousandths = -value.tenThousandths
      range = (place - 1)..<end
    }
    let scaled = scale(value, &range)
    return withUnit(Quantity(kind: .number(scaled), range: range, digits: place..<end))
  }

  /// The number times the thousand or million after it.
  private func scale(_ value: DecimalNumber, _ range: inout Range<Int>) -> DecimalNumber {
    guard let word = word(after: range.upperBound),
      let power = CheckWords.value(of: word.folded, in: words.scales), power <= 12
    else { return value }
    var scaled = value.tenThousandths
    for _ in 0..<power { scaled *= 10 }
    range = range.lowerBound..<word.range.upperBound
    return DecimalNumber(tenThousandths: scaled)
  }

  // MARK: Units

  /// The quantity with the per cent sign or the currency beside it.
  private func withUnit(_ quantity: Quantity) -> Quantity {
    guard let value = quantity.value else { return quantity }
    var result = quantity
    var after = quantity.range.upperBound
    while after < scalars.count, Letters.isSpace(scalars[after]), scalars[after] != "\n" {
      after += 1
    }
    if after < scalars.count, scalars[after] == "%" {
      result.kind = .percent(value)
      result.range = quantity.range.lowerBound..<(after + 1)
    } else if let end = percentWord(from: after) {
      result.kind = .percent(value)
      result.range = quantity.range.lowerBound..<end
    } else if let (code, end) = currency(at: after) {
      result.kind = .money(value, code)
      result.range = quantity.range.lowerBound..<end
    } else if let (code, start) = currency(before: quantity.range.lowerBound) {
      result.kind = .money(value, code)
      result.range = start..<quantity.range.upperBound
    }
    return result
  }

  /// Where the words for per cent end: posto, per cent.
  private func percentWord(from place: Int) -> Int? {
    guard let first = wordsByStart[place] else { return nil }
    if words.percent.contains(first.folded) { return first.range.upperBound }
    guard first.folded == "per", let next = word(after: first.range.upperBound),
      words.percent.contains(next.folded)
    else { return nil }
    return next.range.upperBound
  }

  private func currency(at place: Int) -> (code: String, end: Int)? {
    guard place < scalars.count else { return nil }
    if let code = words.currencies[String(scalars[place])] { return (code, place + 1) }
    guard let word = wordsByStart[place], let code = code(of: word) else { return nil }
    let hasDollar = scalars[word.range.upperBound...].first == "$"
    return (code, word.range.upperBound + (hasDollar ? 1 : 0))
  }

  private func currency(before start: Int) -> (code: String, start: Int)? {
    var place = start
    while place > 0, Letters.isSpace(scalars[place - 1]), scalars[place - 1] != "\n" { place -= 1 }
    guard place > 0, place > (found.last?.range.upperBound ?? 0) else { return nil }
    if let code = words.currencies[String(scalars[place - 1])] {
      let word = text.words.last { $0.range.upperBound == place - 1 }
      return (
        code, word.flatMap { self.code(of: $0) == code ? $0.range.lowerBound : nil } ?? place - 1
      )
    }
    guard let word = text.words.last(where: { $0.range.upperBound == place }),
      let code = code(of: word)
    else { return nil }
    return (code, word.range.lowerBound)
  }

  /// The currency that a word names; a symbol such as KM counts in capitals only, unlike km.
  private func code(of word: TextWord) -> String? {
    if let code = words.currencies[word.folded] {
      let isSymbol = word.folded.utf8.count <= 3
      return isSymbol && !scalars[word.range].allSatisfy(Letters.isCapital) ? nil : code
    }
    var stem = word.folded[...]
    while stem.utf8.count >= 3 {
      if let code = words.currencies[stem + "*"] { return code }
      stem = stem.dropLast()
    }
    return nil
  }

  /// The word after some white space.
  func word(after place: Int) -> TextWord? {
    var next = place
    while next < scalars.count, Letters.isSpace(scalars[next]), scalars[next] != "\n" { next += 1 }
    return next > place ? wordsByStart[next] : nil
  }

  // MARK: Shared units

  /// Gives the first of two numbers the unit of the second, or the other way round, when a dash
  /// or a word like *to* joins them.
  private mutating func shareUnits() {
    for place in found.indices.dropFirst() where isJoined(found[place - 1], found[place]) {
      let (first, second) = (found[place - 1], found[place])
      if first.isPlain, !second.isPlain, let value = first.value {
        found[place - 1].kind = Self.shared(second.kind, value) ?? first.kind
      } else if second.isPlain, let value = second.value {
        found[place].kind = Self.shared(first.kind, value) ?? second.kind
      }
    }
  }

  private static func shared(_ kind: Quantity.Kind, _ value: DecimalNumber) -> Quantity.Kind? {
    switch kind {
    case .percent: .percent(value)
    case .money(_, let code): .money(value, code)
    case .number, .date, .odd: nil
    }
  }

  private func isJoined(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.range.upperBound < second.range.lowerBound else { return false }
    let between = scalars[first.range.upperBound..<second.range.lowerBound]
    let signs = between.filter { !Letters.isSpace($0) }
    if signs.count == 1, let dash = signs.first { return Letters.isDash(dash) }
    return words.connectors.contains(Letters.string(signs).lowercased())
  }
}
