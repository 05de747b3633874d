import Diagnostics
import Languages
import YAMLSource

/// Reads `profile.yaml`: how a language spells numbers, dates and counted things.
struct ProfileReader {
  /// What the file says.
  struct Format {
    let name: String
    let numbers: NumberFormat
    let dates: DateFormat
    let plurals: PluralRule
    let ordinals: OrdinalFormat
    let quotation: QuotationMarks
  }

  /// The file with everything that was found in it.
  private(set) var file: DataFileReader

  /// Opens a profile.
  init(_ source: SourceText) {
    file = DataFileReader(source)
  }

  /// What the file says; nil when something is missing that a language cannot do without.
  mutating func read(tag: LanguageTag) -> Format? {
    guard let root = file.root else { return nil }
    file.expectKeys(
      [
        "tag", "name", "numbers", "dates", "plurals", "ordinals", "quotation",
      ], in: root)
    if let stated = file.require("tag", in: root), let text = file.text(stated),
      text != tag.rawValue
    {
      file.noteChoice(stated, text, [tag.rawValue])
    }
    let name = file.text("name", in: root)
    let numbers = file.mapping("numbers", in: root).flatMap { readNumbers($0) }
    let dates = file.mapping("dates", in: root).flatMap { readDates($0) }
    let plurals: PluralRule? = file.choice("plurals", in: root)
    let ordinals = file.mapping("ordinals", in: root).flatMap { readOrdinals($0) }
    let quotation = file.mapping("quotation", in: root).flatMap { readQuotation($0) }
    guard let name, let numbers, let dates, let plurals, let ordinals, let quotation else {
      return nil
    }
    return Format(
      name: name, numbers: numbers, dates: dates, plurals: plurals, ordinals: ordinals,
      quotation: quotation)
  }

  private mutating func readNumbers(_ node: PlacedNode) -> NumberFormat? {
    file.expectKeys(
      ["grouping", "decimal", "minus", "percent-space", "currency-first", "currency-symbols"],
      in: node)
    let grouping = file.text("grouping", in: node)
    let decimal = file.text("decimal", in: node)
    let minus = file.text("minus", in: node)
    let percentSpace = file.text("percent-space", in: node)
    let currencyFirst = file.truth("currency-first", in: node)
    var symbols: [String: String] = [:]
    if let table = file.mapping("currency-symbols", in: node) {
      for (key, value) in table.entries { symbols[key.text] = file.text(value) }
    }
    guard let grouping, let decimal, let minus, let percentSpace, let currencyFirst else {
      return nil
    }
    return NumberFormat(
      grouping: grouping, decimal: decimal, minus: minus, percentSpace: percentSpace,
      currencyFirst: currencyFirst, currencySymbols: symbols)
  }

  private mutating func readDates(_ node: PlacedNode) -> DateFormat? {
    file.expectKeys(["patterns", "months", "months-with-day", "months-short"], in: node)
    let patterns = file.mapping("patterns", in: node).map { readPatterns($0) }
    let months = readMonths("months", in: node)
    let withDay = node["months-with-day"] == nil ? months : readMonths("months-with-day", in: node)
    let short = node["months-short"] == nil ? months : readMonths("months-short", in: node)
    guard let patterns, let months, let withDay, let short else { return nil }
    return DateFormat(
      patterns: patterns, monthsWithDay: withDay, months: months, shortMonths: short)
  }

  private mutating func readPatterns(_ node: PlacedNode) -> [String: String] {
    var patterns: [String: String] = [:]
    for (key, text, place) in file.leaves(of: node) {
      patterns[key] = text
      if DateFormat.Use(rawValue: key) == nil {
        file.noteChoice(place, key, DateFormat.Use.allCases.map(\.rawValue))
      }
    }
    for use in DateFormat.Use.allCases where use != .wordsStart && patterns[use.rawValue] == nil {
      _ = file.require(use.rawValue, in: node)
    }
    return patterns
  }

  private mutating func readMonths(_ key: String, in node: PlacedNode) -> [String]? {
    guard let list = file.require(key, in: node), let names = file.elements(of: list) else {
      return nil
    }
    if names.count != 12 { file.noteCount(list, found: names.count, expected: 12) }
    let texts = names.compactMap { file.text($0) }
    return texts.count == 12 ? texts : nil
  }

  private mutating func readOrdinals(_ node: PlacedNode) -> OrdinalFormat? {
    file.expectKeys(Set(OrdinalFormat.Category.allCases.map(\.rawValue)), in: node)
    var patterns: [OrdinalFormat.Category: String] = [:]
    for category in OrdinalFormat.Category.allCases {
      guard let place = node[category.rawValue] else { continue }
      patterns[category] = file.text(place)
    }
    guard let other = file.text(OrdinalFormat.Category.other.rawValue, in: node) else { return nil }
    return OrdinalFormat(patterns, other: other)
  }

  private mutating func readQuotation(_ node: PlacedNode) -> QuotationMarks? {
    file.expectKeys(["open", "close", "inner-open", "inner-close"], in: node)
    let open = file.text("open", in: node)
    let close = file.text("close", in: node)
    let innerOpen = file.text("inner-open", in: node)
    let innerClose = file.text("inner-close", in: node)
    guard let open, let close, let innerOpen, let innerClose else { return nil }
    return QuotationMarks(open: open, close: close, innerOpen: innerOpen, innerClose: innerClose)
  }
}
