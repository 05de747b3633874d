import Languages

/// What stands in a line, as text of a dump.
enum InlineDump {
  /// Words as they are, everything else in angle brackets.
  static func text(of content: [Inline]) -> String {
    content.map(text).joined()
  }

  private static func text(of inline: Inline) -> String {
    switch inline {
    case .text(let words): words
    case .value(let value): "⟨\(text(of: value))⟩"
    case .strong(let content): "**\(text(of: content))**"
    case .emphasis(let content): "*\(text(of: content))*"
    case .code(let letters): "`\(letters)`"
    case .language(let tag, let content): "[\(tag.rawValue): \(text(of: content))]"
    case .link(let address, let content): "[\(text(of: content))](\(address))"
    case .reference(let anchor, let reference): "⟨\(reference.rawValue) of #\(anchor.name)⟩"
    case .count(let anchor): "⟨count #\(anchor.name)⟩"
    case .note(let content): "⟨note: \(text(of: content))⟩"
    case .field(let field): "⟨\(field.rawValue)⟩"
    case .lineBreak: "⟨new line⟩"
    case .missing(let path, nil): "⟨missing \(path)⟩"
    case .missing(let path, let original?):
      "⟨missing \(path), \(original.language.rawValue): \(original.text)⟩"
    }
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .number(let number, let decimals): "number \(number)\(text(ofDecimals: decimals))"
    case .money(let money, let decimals):
      "money \(money.amount) \(money.currency)\(text(ofDecimals: decimals))"
    case .percent(let number, let decimals): "percent \(number)\(text(ofDecimals: decimals))"
    case .date(let date, let style): "date \(date) \(style.rawValue)"
    case .period(let period, let style): "period \(period.start)/\(period.end) \(style.rawValue)"
    case .year(let year): "year \(year)"
    case .years(let first, let last): "years \(first)/\(last)"
    }
  }

  /// How many decimals are printed, where there are any.
  private static func text(ofDecimals decimals: Int?) -> String {
    guard let decimals, decimals > 0 else { return "" }
    return " to \(decimals) decimals"
  }
}
