package import Languages

/// What a datum says, in a form in which two editions can be compared and told.
package enum ComparedValue: Sendable, Equatable {
  /// Nothing: the definition does not have the datum, or has an empty list.
  case absent
  /// The source does not say (`null` in the definition).
  case notPublished
  /// Something that these readers are not shown.
  case withheld
  /// A text in the languages of the definition.
  case text(LocalizedText)
  /// Several texts.
  case texts([LocalizedText])
  /// Words that the definition has in its primary language only.
  case verbatim(String)
  /// Something that no language changes, such as an id or the number of an act.
  case symbol(String)
  /// Ids of other parts of the definition, such as the indicators of an action.
  case references([String])
  /// An entry of a code list.
  case code(Code, list: String)
  /// Entries of a code list.
  case codes([Code], list: String)
  /// The id of an actor or an organisation.
  case party(String)
  /// The ids of actors or organisations.
  case parties([String])
  /// The keys of local self-government units.
  case units([String])
  /// A language.
  case language(LanguageTag)
  /// A number with the decimals that it has.
  case number(DecimalNumber)
  /// A percentage.
  case percentage(DecimalNumber)
  /// An amount.
  case money(Money)
  /// A count.
  case count(Int)
  /// A year.
  case year(Int)
  /// A date.
  case date(PartialDate)
  /// A day of every year.
  case monthDay(MonthDay)
  /// A period.
  case period(Period)
  /// Yes or no.
  case answer(Bool)
  /// Several values that together name something, such as year and title.
  indirect case compound([ComparedValue])
  /// A whole part of a definition, where it was added or removed.
  indirect case item(ComparedItem)
}

// MARK: - Making values

extension ComparedValue {
  /// A text; absent without one.
  init(_ text: LocalizedText?) { self = text.map(Self.text) ?? .absent }

  /// A name, which need not be told in more than one language; absent without one.
  init(name: LocalizedText?) {
    guard let name, name.versions.count == 1, let words = name.firstWritten?.text else {
      self.init(name)
      return
    }
    self = .verbatim(words)
  }

  /// A code; absent without one.
  init(_ code: Code?, in list: String) {
    self = code.map { .code($0, list: list) } ?? .absent
  }

  /// Codes; absent without any.
  init(_ codes: [Code], in list: String) {
    self = codes.isEmpty ? .absent : .codes(codes, list: list)
  }

  /// What the function makes of a value; absent without one.
  init<Value>(_ value: Value?, _ make: (Value) -> ComparedValue) {
    self = value.map(make) ?? .absent
  }

  /// What the function makes of the elements; absent without any.
  init<Element>(_ elements: [Element], _ make: ([Element]) -> ComparedValue) {
    self = elements.isEmpty ? .absent : make(elements)
  }

  /// The values that are there, together.
  init(together values: [ComparedValue]) {
    self = .compound(values.filter { $0 != .absent })
  }

  /// What the function makes of what the source tells.
  init<Value>(_ known: Known<Value>, _ make: (Value) -> ComparedValue) {
    switch known {
    case .known(let value): self = make(value)
    case .notPublished: self = .notPublished
    }
  }
}
