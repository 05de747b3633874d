/// A sentence cut at its `{name}` gaps, once, since tables fill the same few in every row.
package struct SentencePattern: Sendable, Equatable {
  /// A gap with what leads up to it.
  package struct Gap: Sendable, Equatable {
    /// The words between the gap before it, or the beginning, and this one.
    package let before: String
    /// What belongs there.
    package let name: String
    /// The sentence from those words on, for whoever can't fill the gap.
    package let rest: String
  }

  /// The gaps, in order.
  package let gaps: [Gap]
  /// The words after the last gap.
  package let end: String

  /// Cuts a sentence.
  package init(_ text: String) {
    var gaps: [Gap] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      gaps.append(
        Gap(
          before: String(rest[..<open]), name: String(rest[rest.index(after: open)..<close]),
          rest: String(rest)))
      rest = rest[rest.index(after: close)...]
    }
    self.gaps = gaps
    end = String(rest)
  }
}
