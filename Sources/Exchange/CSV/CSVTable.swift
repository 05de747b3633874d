import Diagnostics

/// Rows of cells, as RFC 4180 has them.
package struct CSVTable: Sendable, Equatable {
  /// The rows, with as many cells as each has.
  package var rows: [[String]]

  /// A table of these rows.
  package init(rows: [[String]]) {
    self.rows = rows
  }

  /// The table as a file: every line ends with CR LF, and what a spreadsheet would take for a
  /// formula begins with an apostrophe.
  ///
  /// - Parameter hasMark: Whether a byte order mark comes first, without which Excel does not take
  ///   a file for UTF-8.
  package func bytes(hasMark: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(cell, isAlone: row.count == 1, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// The table with tabs between the cells, as OmegaT and spreadsheets read it; a cell has no tabs
  /// and no breaks, which nothing could tell from those of the table.
  package func tabSeparated() -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x09) }
        bytes += cell.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func append(_ cell: String, isAlone: Bool, to bytes: inout [UInt8]) {
    let cell = isLikeFormula(cell) ? "'" + cell : cell
    let needsQuotes = cell.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
        || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
    }
    // A row of one empty cell would be an empty line, and spaces at the ends would be trimmed.
    let isOdd = cell.isEmpty ? isAlone : cell.first == " " || cell.last == " "
    guard needsQuotes || isOdd else {
      bytes += cell.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would take a cell for a formula, also behind our own apostrophes.
  static func isLikeFormula(_ cell: String) -> Bool {
    let first = cell.utf8.first { $0 != UInt8(ascii: "'") }
    return first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
  }
}
