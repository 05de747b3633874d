/// One sheet of a workbook, whose rows are made when they are asked for.
package struct Sheet: Sendable {
  /// The name on its tab.
  package let name: String
  /// The widths of its columns, in digits of the usual font.
  package let columns: [Double]
  /// The rows that stay on the screen and stand again on every page, counted from 0.
  let headerRows: Range<Int>
  /// How many leading columns stay on the screen.
  let frozenColumns: Int
  /// Whether its pages are wider than tall.
  let isLandscape: Bool
  /// Gives the rows, which must be asked for in order, each once.
  let makeRows: @Sendable () -> SheetRows

  /// How the rest of a sheet's address begins: its name in apostrophes.
  var quotedName: String { "'" + name.replacingOccurrences("'", with: "''") + "'" }
}

/// A row of a sheet.
package struct SheetRow: Sendable {
  /// Its cells; their spans sum up to the count of columns, or less for a row that ends early.
  package var cells: [SheetCell]
  /// How many lines high it is, by the usual width of a letter.
  var lines = 1
  /// Whether it must be that high: programs find the height of rows, but not for merged cells.
  var isFixed = false
}

/// A cell of a sheet, or the place that a taller cell above reaches into.
package struct SheetCell: Sendable {
  /// What stands in a cell.
  package enum Content: Sendable, Equatable {
    /// Nothing.
    case empty
    /// Words, which are never calculated; lines are parted by `\n`.
    case text(String)
    /// A number: its digits with a point, and how the document shows it.
    case number(String, shown: String)
    /// A day: how many days after 30 December 1899 it lies, how XML writes it, and how the document
    /// shows it.
    case day(serial: Int, date: String, shown: String)
    /// Words that lead to a sheet: the words, and the address of the sheet's first cell.
    case link(String, sheet: Int)
  }

  /// What stands in it.
  package let content: Content
  /// How it looks.
  var style: SheetStyle
  /// How many columns it covers.
  package var columnSpan = 1
  /// How many rows it covers.
  package var rowSpan = 1
  /// Whether a taller cell above reaches into this place.
  package var isCovered = false
}

extension String {
  /// The text with one sign in place of another.
  func replacingOccurrences(_ sign: Character, with replacement: String) -> String {
    var text = ""
    for letter in self {
      if letter == sign { text += replacement } else { text.append(letter) }
    }
    return text
  }
}
