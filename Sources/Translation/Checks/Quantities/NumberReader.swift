import Languages

/// Reads the digits of numbers as a language groups and parts them.
struct NumberReader {
  let grouping: Unicode.Scalar
  let decimal: Unicode.Scalar

  /// A reader of the numbers of a language.
  init(_ format: NumberFormat) {
    grouping = format.grouping.unicodeScalars.first ?? "."
    decimal = format.decimal.unicodeScalars.first ?? ","
  }

  private init(grouping: Unicode.Scalar, decimal: Unicode.Scalar) {
    self.grouping = grouping
    self.decimal = decimal
  }

  /// The reader of the languages that use the two signs the other way round.
  var other: NumberReader { NumberReader(grouping: decimal, decimal: grouping) }

  /// Where a number ends that begins at a place: digits, each sign between them followed by one.
  static func end(in text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    // A plain space groups digits only after a first group of up to three: 10 000, not 2024 150.
    let first = text[start...].prefix(while: Letters.isDigit)
    let isGrouped = (1...3).contains(first.count) && first.first != "0"
    while end < text.count {
      if Letters.isDigit(text[end]) {
        end += 1
      } else if end + 1 < text.count, Letters.isDigit(text[end + 1]),
        text[end] == "." || text[end] == ","
          || (isFixedGrouping(text[end]) || isGrouped && text[end] == " ")
            && isGroup(text, end + 1)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a space that never breaks, or a thin one, stands between groups of digits.
  private static func isFixedGrouping(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isFixedSpace(scalar) || scalar.value == 0x2009
  }

  /// Whether exactly three digits stand at a place.
  private static func isGroup(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    var end = place
    while end < text.count, Letters.isDigit(text[end]) { end += 1 }
    return end - place == 3
  }

  /// The value of some digits with signs between them; nil when this is no number here.
  func value(_ text: ArraySlice<Unicode.Scalar>) -> DecimalNumber? {
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.allSatisfy(Letters.isDigit), let digits = joined(whole) else { return nil }
    let trimmed = digits.drop { $0 == "0" }
    let fraction = decimals.isEmpty ? "" : "." + Letters.string(decimals)
    return DecimalNumber((trimmed.isEmpty ? "0" : Letters.string(trimmed)) + fraction)
  }

  /// Digits without the signs between groups of three; nil when the groups are wrong.
  private func joined(_ whole: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    if whole.allSatisfy(Letters.isDigit) { return whole.isEmpty ? nil : Array(whole) }
    let signs = Set(whole.filter { !Letters.isDigit($0) })
    guard signs.count == 1, let sign = signs.first,
      sign == grouping || sign == " " || Self.isFixedGrouping(sign)
    else { return nil }
    let groups = whole.split(separator: sign, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.flatMap { $0 }
  }
}
