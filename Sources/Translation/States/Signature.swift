/// Who changes the state of translations, and when.
package struct Signature: Sendable, Equatable {
  /// The person, as they sign; nil when nobody signs.
  package let person: String?
  /// The day, as `2025-03-27`; nil when it was not told.
  package let date: String?
  /// Why what is final may change all the same; nil when it may not.
  package let unlocking: String?

  /// A signature.
  package init(person: String? = nil, date: String? = nil, unlocking: String? = nil) {
    self.person = person?.unlessBlank
    self.date = date?.unlessBlank
    self.unlocking = unlocking?.unlessBlank
  }
}

extension Catalogue.Entry {
  /// The entry with a text that stood in the definition until now.
  func holding(_ text: String, of segment: Segment) -> Self {
    var entry = self
    entry.target = text
    entry.state = .translated
    entry.source = segment.source
    return entry
  }
}
