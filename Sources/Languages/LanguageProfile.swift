/// Everything that a language decides in a document: its words, and how it spells quantities.
package struct LanguageProfile: Sendable, Equatable {
  /// Which language form this is.
  package let tag: LanguageTag
  /// What the language calls itself, such as “Српски”.
  package let name: String
  /// How it spells numbers, percentages and amounts.
  package let numbers: NumberFormat
  /// How it spells dates and periods.
  package let dates: DateFormat
  /// How it counts things.
  package let plurals: PluralRule
  /// How it numbers things in a row, such as 1st.
  package let ordinals: OrdinalFormat
  /// How it puts words in quotation marks.
  package let quotation: QuotationMarks
  /// In which order it lists names.
  package let collation: Collation
  /// Its words and sentences.
  package let terms: TermTable
  /// Converts between its scripts; nil for a language that is written in one.
  package let transliterator: Transliterator?

  /// A profile of these parts; without a name the language is called by its tag.
  package init(
    tag: LanguageTag, name: String? = nil, numbers: NumberFormat, dates: DateFormat,
    plurals: PluralRule, ordinals: OrdinalFormat = .plain, quotation: QuotationMarks = .straight,
    collation: Collation = .plain, terms: TermTable, transliterator: Transliterator? = nil
  ) {
    self.tag = tag
    self.name = name ?? tag.rawValue
    self.numbers = numbers
    self.dates = dates
    self.plurals = plurals
    self.ordinals = ordinals
    self.quotation = quotation
    self.collation = collation
    self.terms = terms
    self.transliterator = transliterator
  }

  /// The words under a key.
  ///
  /// A key that the language lacks comes out as the key itself in angle brackets, which a test
  /// over all languages rules out.
  package func term(_ key: some TermKey) -> String {
    terms[key.key] ?? "⟨\(key.key)⟩"
  }

  /// The sentence under a key, cut at its gaps; a key that the language lacks has none.
  package func pattern(_ key: some TermKey) -> SentencePattern {
    let key = key.key
    return terms.pattern(key) ?? SentencePattern(terms[key] ?? "⟨\(key)⟩")
  }

  /// The words under a key with `{name}` replaced by the values given.
  package func term(_ key: some TermKey, _ values: KeyValuePairs<String, String>) -> String {
    Self.fill(term(key), values)
  }

  /// The form of a counted noun that fits the number, from the keys `….one`, `….few`, `….other`.
  package func counted(_ number: Int, _ key: some TermKey) -> String {
    let text = terms["\(key.key).\(plurals.category(of: number).rawValue)"] ?? "⟨\(key.key)⟩"
    return Self.fill(text, ["n": spell(.number(DecimalNumber(number), decimals: nil))])
  }

  /// A quantity as this language spells it.
  package func spell(_ value: Value) -> String {
    switch value {
    case .number(let number, let decimals): numbers.spell(number, decimals: decimals)
    case .money(let money, let decimals): numbers.spell(money, decimals: decimals)
    case .percent(let number, let decimals): numbers.spellPercent(number, decimals: decimals)
    case .date(let date, let style): dates.spell(date, style)
    case .period(let period, let style): dates.spell(period, style)
    case .year(let year): dates.spell(year: year)
    case .years(let first, let last): dates.spell(years: first, last)
    }
  }

  /// A text with each `{name}` replaced by its value.
  package static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    fill(text) { name in values.first { $0.key == name }?.value }
  }

  /// A text with each `{name}` replaced by what the function tells; where it tells nothing, the
  /// placeholder stays.
  ///
  /// A full stop right after a value that ends in one is left out, since no language prints two.
  package static func fill(_ text: String, by value: (Substring) -> String?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let filled = value(rest[rest.index(after: open)..<close])
      result += filled ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
      if filled?.utf8.last == UInt8(ascii: "."), rest.hasPrefix("."), !rest.hasPrefix("..") {
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
