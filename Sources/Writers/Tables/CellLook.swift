import DocumentTree

/// How a cell looks, alike in every format.
///
/// What matters is told by lines and weight too, never by colour alone.
enum CellLook: String, CaseIterable {
  case data
  case rowHeader
  case header
  case group
  case subtotal
  case total
  case attention
  case attentionNext
  case label
  case fact
  case keyFigure
  case parallelFirst
  case parallelNext
  case languageFirst
  case languageNext

  /// The lines of a cell that differ from those of its table.
  struct Lines {
    var left: TableLine?
    var right: TableLine?
    var top: TableLine?
    var bottom: TableLine?
  }

  /// The look of a cell in a row of data.
  init(_ kind: Row.Kind, isFirst: Bool) {
    switch kind {
    case .plain: self = .data
    case .group: self = .group
    case .subtotal: self = .subtotal
    case .total: self = .total
    case .attention: self = isFirst ? .attention : .attentionNext
    }
  }

  /// Whether the words in it have weight.
  var isStrong: Bool {
    switch self {
    case .group, .subtotal, .total: true
    case .data, .rowHeader, .header, .attention, .attentionNext, .label, .fact, .keyFigure,
      .parallelFirst, .parallelNext, .languageFirst, .languageNext:
      false
    }
  }

  /// Whether its words stand in the middle of its height.
  var isCentered: Bool {
    switch self {
    case .header, .keyFigure: true
    case .data, .rowHeader, .group, .subtotal, .total, .attention, .attentionNext, .label, .fact,
      .parallelFirst, .parallelNext, .languageFirst, .languageNext:
      false
    }
  }

  /// The colour behind its words as six hexadecimal digits.
  var shade: String? {
    switch self {
    case .header: "DCE4EC"
    case .rowHeader, .label, .keyFigure: "F3F6F9"
    case .group, .total: "E9EEF3"
    case .attention, .attentionNext: "FBEADF"
    case .data, .subtotal, .fact, .parallelFirst, .parallelNext, .languageFirst, .languageNext: nil
    }
  }

  /// The lines that differ from those of the table.
  var ownLines: Lines {
    switch self {
    case .header: Lines(bottom: .line)
    case .languageFirst, .languageNext: Lines(bottom: .hair)
    case .group, .subtotal: Lines(top: .line)
    case .total: Lines(top: .heavy, bottom: .heavy)
    case .attention: Lines(left: .alarm)
    case .keyFigure: Lines(left: .gap, right: .gap, top: .heavy, bottom: TableLine.none)
    case .data, .rowHeader, .attentionNext, .label, .fact, .parallelFirst, .parallelNext: Lines()
    }
  }
}
