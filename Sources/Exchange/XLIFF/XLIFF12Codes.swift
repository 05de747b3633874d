import Translation
import XMLTree

/// Writes the texts of one unit with their codes as inline elements.
///
/// Placeholders are `<x/>`, addresses `<ph>` with the address inside, and literal words
/// `<mrk mtype="protected">`. Each says its text in full, so that it comes back exactly. OmegaT
/// shows what is inside `<mrk>` and hides what is inside `<ph>`.
struct XLIFF12Codes {
  /// Whether addresses are written so that OmegaT shows them.
  let showsAddresses: Bool
  private var numbering = CodeNumbering()

  /// A writer for one unit.
  init(showsAddresses: Bool) {
    self.showsAddresses = showsAddresses
  }

  /// Writes the source, which comes first.
  mutating func source(_ text: String, _ writer: inout XMLWriter) {
    let text = InlineText(text)
    write(text, numbering.numbers(of: text), &writer)
  }

  /// Writes the target.
  mutating func target(_ text: String, _ writer: inout XMLWriter) {
    let text = InlineText(text)
    write(text, numbering.numbers(in: text), &writer)
  }

  private func write(_ text: InlineText, _ numbers: [Int], _ writer: inout XMLWriter) {
    var numbers = numbers[...]
    for piece in text.pieces {
      switch piece {
      case .text(let words): writer.text(words)
      case .code(let code): write(code, numbers.popFirst() ?? 0, &writer)
      }
    }
  }

  private func write(_ code: InlineCode, _ number: Int, _ writer: inout XMLWriter) {
    switch code.kind {
    case .placeholder:
      writer.element(
        "x", ["id": String(number), "ctype": "x-placeholder", "equiv-text": code.text])
    case .address, .mail:
      if showsAddresses { return protected(code, &writer) }
      let type = code.kind == .mail ? "x-mail" : "x-address"
      writer.element("ph", ["id": String(number), "ctype": type, "equiv-text": code.text]) {
        $0.text(code.text)
      }
    case .literal: protected(code, &writer)
    }
  }

  private func protected(_ code: InlineCode, _ writer: inout XMLWriter) {
    writer.element("mrk", ["mtype": "protected"]) { $0.text(code.text) }
  }
}
