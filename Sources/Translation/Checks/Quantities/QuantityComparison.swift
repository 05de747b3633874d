import Languages

/// How the quantities of a translation differ from those of its source.
///
/// Each quantity of one side is paired with one of the same value on the other; what is left
/// differs. A small number may be in words on the other side, or in Roman numerals.
struct QuantityComparison {
  /// One difference: what the source has, and what the translation has instead.
  struct Difference: Equatable {
    /// What the source has; nil where the translation has too much.
    let expected: Quantity?
    /// What the translation has; nil where something is missing.
    let found: Quantity?
  }

  /// Everything that the source names.
  let source: [Quantity]
  /// Everything that the translation names.
  let target: [Quantity]
  /// Differences of plain numbers.
  private(set) var numbers: [Difference] = []
  /// Differences of dates.
  private(set) var dates: [Difference] = []
  /// Differences of amounts.
  private(set) var amounts: [Difference] = []
  /// Differences of percentages.
  private(set) var percentages: [Difference] = []

  private var missing: [Quantity]
  private var extra: [Quantity]

  /// Compares the quantities of two texts.
  init(
    _ source: CheckedText, _ sourceLanguage: CheckLanguage, _ target: CheckedText,
    _ targetLanguage: CheckLanguage
  ) {
    self.source = QuantityScanner.quantities(in: source, sourceLanguage)
    self.target = QuantityScanner.quantities(in: target, targetLanguage)
    missing = self.source
    extra = self.target
    pair { $0.kind == $1.kind }
    guard !missing.isEmpty || !extra.isEmpty else { return }
    pair { Self.areAlike($0, $1) }
    if hasSameParts { return }
    splitDates()
    pair { $0.kind == $1.kind }
    missing.removeAll { Self.names($0, in: target, targetLanguage.words) }
    extra.removeAll { Self.names($0, in: source, sourceLanguage.words) }
    sortOut()
  }

  // MARK: Pairing

  /// Takes out pairs of which the one may stand for the other.
  private mutating func pair(_ fits: (Quantity, Quantity) -> Bool) {
    missing.removeAll { expected in
      guard let place = extra.firstIndex(where: { fits(expected, $0) }) else { return false }
      extra.remove(at: place)
      return true
    }
  }

  /// Whether digits that are no number on one side are the same digits, or the same value, there.
  private static func areAlike(_ first: Quantity, _ second: Quantity) -> Bool {
    switch (first.kind, second.kind) {
    case (.odd(let one, _), .odd(let other, _)): one == other
    case (.odd(_, let value), .number(let number)), (.number(let number), .odd(_, let value)):
      value == number
    case (.odd(_, let value), .percent(let number)), (.percent(let number), .odd(_, let value)):
      value == number
    default: false
    }
  }

  /// Whether both sides name the same days, months and years in another grouping.
  ///
  /// For example *1–31 March 2025* and *1. 3. 2025 – 31. 3. 2025*.
  private var hasSameParts: Bool {
    let isDate = { (quantity: Quantity) in
      if case .date = quantity.kind { true } else { false }
    }
    guard missing.contains(where: isDate) || extra.contains(where: isDate),
      missing.count != extra.count
    else { return false }
    return Self.parts(missing) == Self.parts(extra)
  }

  private static func parts(_ quantities: [Quantity]) -> [[Int128]] {
    var numbers: [Int128] = []
    var months: Set<Int128> = []
    for quantity in quantities {
      if case .date(let day) = quantity.kind {
        numbers += [day.year, day.day].compactMap { $0.map { Int128($0) * 10_000 } }
        months.insert(Int128(day.month))
      } else if let value = quantity.value {
        numbers.append(value.tenThousandths)
      }
    }
    return [numbers.sorted(), months.sorted()]
  }

  /// Breaks dates without a year into their numbers where the other side has just these.
  ///
  /// *31. 3.* may stand for *31 March*.
  private mutating func splitDates() {
    func numbers(_ quantity: Quantity) -> [Quantity]? {
      guard case .date(let day) = quantity.kind, day.year == nil, let number = day.day else {
        return nil
      }
      return [number, day.month].map {
        Quantity(
          kind: .number(DecimalNumber($0)), range: quantity.range, digits: quantity.digits)
      }
    }
    func stands(_ parts: [Quantity], in others: [Quantity]) -> Bool {
      parts.allSatisfy { part in others.contains { $0.kind == part.kind } }
    }
    let others = extra
    missing = missing.flatMap { quantity in
      numbers(quantity).flatMap { stands($0, in: others) ? $0 : nil } ?? [quantity]
    }
    let wanted = missing
    extra = extra.flatMap { quantity in
      numbers(quantity).flatMap { stands($0, in: wanted) ? $0 : nil } ?? [quantity]
    }
  }

  /// Whether a text names a small number in words or in Roman numerals.
  private static func names(
    _ quantity: Quantity, in text: CheckedText, _ words: CheckWords
  ) -> Bool {
    guard quantity.isPlain, let value = quantity.value, value.isWhole, !value.isNegative,
      value < DecimalNumber(40)
    else { return false }
    let number = Int(value.tenThousandths / 10_000)
    return text.words.contains { word in
      words.numerals[word.folded] == number
        || RomanDigits.value(text.string(word)) == number
    }
  }

  // MARK: Sorting out

  private mutating func sortOut() {
    // The same value with another unit is told once, by the check of the unit.
    for expected in missing {
      guard let value = expected.value,
        let place = extra.firstIndex(where: { $0.value == value })
      else { continue }
      add(Difference(expected: expected, found: extra.remove(at: place)))
      if let index = missing.firstIndex(of: expected) { missing.remove(at: index) }
    }
    for expected in missing {
      let place = extra.firstIndex { Self.family($0) == Self.family(expected) }
      add(Difference(expected: expected, found: place.map { extra.remove(at: $0) }))
    }
    for found in extra { add(Difference(expected: nil, found: found)) }
  }

  private mutating func add(_ difference: Difference) {
    let families = [difference.expected, difference.found].compactMap { $0.map(Self.family) }
    switch families.max() ?? .number {
    case .number: numbers.append(difference)
    case .percent: percentages.append(difference)
    case .money: amounts.append(difference)
    case .date: dates.append(difference)
    }
  }

  private enum Family: Int, Comparable {
    case number
    case percent
    case money
    case date

    static func < (left: Family, right: Family) -> Bool { left.rawValue < right.rawValue }
  }

  private static func family(_ quantity: Quantity) -> Family {
    switch quantity.kind {
    case .number, .odd: .number
    case .percent: .percent
    case .money: .money
    case .date: .date
    }
  }
}

/// Numbers in Roman numerals up to 39, as acts and quarters are numbered.
enum RomanDigits {
  /// The value of a numeral; nil for anything else.
  static func value(_ text: String) -> Int? {
    var rest = text[...]
    var value = 0
    while rest.hasPrefix("X"), value < 30 {
      value += 10
      rest = rest.dropFirst()
    }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    guard let one = ones.firstIndex(of: String(rest)), value + one > 0 else { return nil }
    return value + one
  }
}
