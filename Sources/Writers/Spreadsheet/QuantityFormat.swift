import Languages

/// How a quantity is spelled in a cell, in pieces that each format writes in its own way.
///
/// Separators of thousands and decimals are those of whoever reads the sheet; everything else is as
/// the document prints it.
struct QuantityFormat: Sendable, Hashable {
  /// What kind of quantity it is.
  enum Kind: Sendable, Hashable {
    case number
    /// An amount, with the ISO 4217 code of its currency.
    case money(String)
    case percent
    case day
  }

  /// A piece of the spelling.
  enum Piece: Sendable, Hashable {
    /// Words or signs.
    case text(String)
    /// The digits, with this many decimals.
    case digits(decimals: Int, isGrouped: Bool)
    /// The sign of a percentage.
    case percentSign
    /// What the currency is called.
    case currency(String)
    /// A piece of a date.
    case date(DatePiece)
  }

  /// What kind of quantity it is.
  let kind: Kind
  /// The pieces from the line's start.
  var pieces: [Piece]

  /// The format with words before and after it.
  func between(_ prefix: String, _ suffix: String) -> QuantityFormat {
    var pieces = pieces
    if !prefix.isEmpty { pieces.insert(.text(prefix), at: 0) }
    if !suffix.isEmpty { pieces.append(.text(suffix)) }
    return QuantityFormat(kind: kind, pieces: pieces)
  }
}

/// A quantity as a cell holds it.
struct CellQuantity {
  /// What stands in the cell.
  let content: SheetCell.Content
  /// How it is spelled.
  let format: QuantityFormat

  /// Programs calculate with numbers of so many digits.
  private static let maximumDigits = 15
  /// Days that are counted alike by all programs begin here, since Excel takes 1900 for a leap year.
  private static let firstDay = CalendarDay(year: 1900, month: 3, day: 1)
  /// How many days lie between 30 December 1899 and 1 January 1970.
  private static let epoch = 25_569

  /// A quantity as a cell holds it; nil for what is not one number or one day, or has more digits
  /// than programs keep.
  init?(_ value: Value, _ profile: LanguageProfile, sign: Sign = .none, notes: String = "") {
    let shown = sign.spelling(profile) + profile.spell(value) + notes
    switch value {
    case .number(let number, let decimals):
      let format = QuantityFormat(
        kind: .number,
        pieces: [.digits(decimals: decimals ?? number.decimals, isGrouped: true)])
      self.init(number, sign, format, notes, shown)
    case .money(let money, let decimals):
      let symbol = profile.numbers.symbol(of: money.currency)
      let digits = QuantityFormat.Piece.digits(decimals: decimals, isGrouped: true)
      let pieces: [QuantityFormat.Piece] =
        profile.numbers.currencyFirst
        ? [.currency(symbol), .text("\u{A0}"), digits]
        : [digits, .text("\u{A0}"), .currency(symbol)]
      self.init(
        money.amount, sign, QuantityFormat(kind: .money(money.currency), pieces: pieces), notes,
        shown)
    case .percent(let number, let decimals):
      let space = profile.numbers.percentSpace
      let pieces: [QuantityFormat.Piece] =
        [.digits(decimals: decimals, isGrouped: true)] + (space.isEmpty ? [] : [.text(space)])
        + [.percentSign]
      self.init(number, sign, QuantityFormat(kind: .percent, pieces: pieces), notes, shown)
    case .year(let year):
      let (spelled, digits) = (profile.spell(value), String(year))
      guard spelled.hasPrefix(digits) else { return nil }
      let format = QuantityFormat(
        kind: .number, pieces: [.digits(decimals: 0, isGrouped: false)]
      ).between("", String(spelled.dropFirst(digits.count)))
      self.init(DecimalNumber(year), sign, format, notes, shown)
    case .date(let date, let style):
      guard date.day != nil, date.firstDay >= Self.firstDay, sign == .none else { return nil }
      let day = date.firstDay
      let format = QuantityFormat(
        kind: .day, pieces: profile.dates.pieces(of: day, style).map(QuantityFormat.Piece.date))
      self.init(
        content: .day(serial: day.number + Self.epoch, date: date.description, shown: shown),
        format: format.between("", notes))
    case .period, .years: return nil
    }
  }

  private init?(
    _ number: DecimalNumber, _ sign: Sign, _ format: QuantityFormat, _ notes: String,
    _ shown: String
  ) {
    let number = sign == .minus ? .zero - number : number
    var text = number.description
    if format.kind == .percent { text = number.hundredth }
    guard text.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) <= Self.maximumDigits else {
      return nil
    }
    self.init(
      content: .number(text, shown: shown),
      format: format.between(sign == .plus ? "+" : "", notes))
  }

  private init(content: SheetCell.Content, format: QuantityFormat) {
    self.content = content
    self.format = format
  }

  /// A sign that stands before a quantity as a word.
  enum Sign {
    case none
    case plus
    case minus

    /// The sign of these words; nil for other words.
    init?(_ words: String) {
      switch words {
      case "+": self = .plus
      case "-", "\u{2212}": self = .minus
      default: return nil
      }
    }

    /// The sign as a language spells it.
    func spelling(_ profile: LanguageProfile) -> String {
      switch self {
      case .none: ""
      case .plus: "+"
      case .minus: profile.numbers.minus
      }
    }
  }
}

extension DecimalNumber {
  /// The fewest decimals that spell the number in full.
  fileprivate var decimals: Int {
    let text = description
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text.distance(from: point, to: text.endIndex) - 1
  }

  /// A hundredth of the number in digits with a point, exact.
  fileprivate var hundredth: String {
    let (whole, fraction) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var text = (isNegative ? "-" : "") + String(whole)
    guard fraction != 0 else { return text }
    var decimals = String(fraction + 1_000_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    text += "." + decimals
    return text
  }
}
