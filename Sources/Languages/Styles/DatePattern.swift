/// A pattern such as `{d}. {month} {y}.`, taken apart once so that it can be filled often.
struct DatePattern: Sendable, Equatable {
  /// What a placeholder stands for.
  enum Field: String {
    /// The day.
    case day = "d"
    /// The day in two figures.
    case paddedDay = "dd"
    /// The month in figures.
    case month = "m"
    /// The month in two figures.
    case paddedMonth = "mm"
    /// The month's name beside a day.
    case monthWithDay = "month"
    /// The month's name standing alone.
    case monthAlone = "Month"
    /// The month's short name.
    case shortMonth = "mon"
    /// The year.
    case year = "y"
    /// The first of two dates or years.
    case first
    /// The last of two dates or years.
    case last
  }

  private enum Piece: Equatable {
    case text(String)
    case field(Field)
  }

  private let pieces: [Piece]

  /// The placeholders that the pattern has, in its order.
  var fields: [Field] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .field(let field): field
      }
    }
  }

  /// Takes a pattern apart; a placeholder that does not exist stays as text.
  init(_ pattern: String) {
    var pieces: [Piece] = []
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      if let field = Field(rawValue: String(rest[rest.index(after: open)..<close])) {
        if !text.isEmpty { pieces.append(.text(text)) }
        pieces.append(.field(field))
        text = ""
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    if !text.isEmpty { pieces.append(.text(text)) }
    self.pieces = pieces
  }

  /// Appends the pattern with each placeholder filled by the function.
  func fill(into result: inout String, _ append: (Field, inout String) -> Void) {
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .field(let field): append(field, &result)
      }
    }
  }
}
