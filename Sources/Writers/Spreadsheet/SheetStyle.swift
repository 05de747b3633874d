/// How a cell of a sheet looks, alike in both formats.
struct SheetStyle: Sendable, Hashable {
  /// What a cell is for.
  enum Look: Sendable, Hashable {
    /// The title of the document.
    case title
    /// A line below it.
    case line
    /// A mark, such as EXAMPLE.
    case mark
    /// What stands above a table.
    case caption
    /// What stands below a table.
    case note
    /// What leads to a sheet.
    case link
    /// A cell of a table.
    case cell(CellLook)
  }

  /// Where words stand in the width of their cell.
  enum Alignment: Sendable, Hashable {
    case start
    case center
    case end
  }

  /// What the cell is for.
  let look: Look
  /// Whether its words have weight.
  var isStrong = false
  /// Where its words stand.
  var alignment = Alignment.start
  /// How its quantity is spelled; nil for words.
  var format: QuantityFormat?
  /// Whether its words begin like a formula, and stay words when somebody edits them.
  var isGuarded = false
}

extension SheetStyle {
  /// The size of the words in points.
  var size: Int {
    switch look {
    case .title: 16
    case .caption: 12
    case .note, .mark: 9
    case .line, .link: 10
    case .cell(.keyFigure): 11
    case .cell: 10
    }
  }

  /// Whether the words are bold.
  var isBold: Bool {
    switch look {
    case .title, .caption, .mark: true
    case .line, .link, .note: isStrong
    case .cell(let look): isStrong || look.isStrong || look == .header
    }
  }

  /// The colour of the words as six hexadecimal digits.
  var color: String {
    switch look {
    case .title, .caption, .cell(.header): "1F3864"
    case .mark: "8B0000"
    case .note: "404040"
    case .link: "1A4A8A"
    case .line, .cell: "000000"
    }
  }

  /// Whether the words are underlined.
  var isUnderlined: Bool { look == .link }

  /// The colour behind the words as six hexadecimal digits; nil for none.
  var shade: String? {
    switch look {
    case .cell(let look): look.shade
    case .title, .line, .mark, .caption, .note, .link: nil
    }
  }

  /// Whether the words stand in the middle of the height.
  var isCentered: Bool {
    switch look {
    case .cell(let look): look.isCentered
    case .title, .line, .mark, .caption, .note, .link: false
    }
  }

  /// The lines around the cell: at its left, right, top and bottom; nil for none.
  var lines: [TableLine?] {
    switch look {
    case .cell(let look):
      let own = look.ownLines
      return [own.left, own.right, own.top, own.bottom].map { line in
        line.map { $0.eighths > 0 && $0 != .gap ? $0 : .hair } ?? .hair
      }
    case .link: return [.hair, .hair, .hair, .hair]
    case .title, .line, .mark, .caption, .note: return [nil, nil, nil, nil]
    }
  }
}
