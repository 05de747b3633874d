import Diagnostics

/// Reads CSV as spreadsheets write it: with commas, semicolons or tabs, in UTF-8 or UTF-16.
struct CSVReader {
  private let bytes: [UInt8]
  private var index = 0
  private var row = 1

  /// How many cells a file may have.
  private static let limit = 4_000_000

  /// A reader of a file.
  init(_ bytes: [UInt8]) throws(ExchangeError) {
    self.bytes = try ForeignText.bytes(bytes).bytes
    guard String(validating: self.bytes, as: UTF8.self) != nil else {
      throw ExchangeError("encoding", facts: [Fact("encoding", "")])
    }
    guard !self.bytes.contains(0) else { throw ExchangeError("control") }
  }

  /// The rows; empty lines are left out.
  ///
  /// - Throws: An error `quote` for a quotation mark that is never closed, with the row.
  mutating func table() throws(ExchangeError) -> CSVTable {
    let separator = separator()
    var rows: [[String]] = []
    var cells: [String] = []
    var count = 0
    while index < bytes.count {
      let isQuoted = bytes[index] == UInt8(ascii: "\"")
      let cell = isQuoted ? try quoted(separator) : plain(separator)
      cells.append(cell)
      count += 1
      guard count <= Self.limit else {
        throw ExchangeError("limit", facts: [Fact("limit", "cells")])
      }
      if index < bytes.count, bytes[index] == separator {
        index += 1
        // A separator at the very end has an empty cell behind it.
        if index == bytes.count { cells.append("") }
        if index < bytes.count { continue }
      }
      skipLineEnd()
      if cells != [""] || isQuoted { rows.append(cells) }
      cells = []
      row += 1
    }
    return CSVTable(rows: rows)
  }

  /// What parts the cells: the sign that is most frequent in the first line, outside quotes.
  private func separator() -> UInt8 {
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = signs.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return signs[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func plain(_ separator: UInt8) -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    { index += 1 }
    return Self.unguarded(bytes[start..<index])
  }

  private mutating func quoted(_ separator: UInt8) throws(ExchangeError) -> String {
    var cell: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        cell.append(byte)
      } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        cell.append(byte)
        index += 1
      } else {
        // What follows a closing mark by mistake still belongs to the cell.
        let rest = plain(separator)
        return Self.unguarded(cell[...]) + rest
      }
    }
    throw ExchangeError("quote", place: "\(row)")
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    let isReturn = bytes[index] == 0x0D
    index += 1
    if isReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }

  /// A cell without the apostrophe that keeps it from being a formula.
  private static func unguarded(_ bytes: ArraySlice<UInt8>) -> String {
    let cell = String(decoding: bytes, as: UTF8.self)
    guard cell.utf8.first == UInt8(ascii: "'"), CSVTable.isLikeFormula(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }
}
