/// A table as text, its cells parted by a sign, as RFC 4180 describes it.
///
/// Beyond the standard, other signs than commas may part the cells, and lines may end in any way.
package struct DelimitedText: Sendable {
  /// One row.
  package struct Row: Sendable, Equatable {
    /// The line on which it begins, from 1.
    package let line: Int
    /// Its cells, quotes undone.
    package let cells: [String]
    /// Whether quotes stand as the standard wants them.
    package let isSound: Bool

    /// Whether there is nothing in it.
    var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  /// The signs that may part cells, the likeliest first.
  package static let separators: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line: Int

  /// Reads a text from a place that lies on a line, from 1.
  init(_ bytes: [UInt8], separator: UInt8, from place: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.place = place
    self.line = line
  }

  /// All rows of a text.
  package static func rows(of bytes: [UInt8], separator: UInt8) -> [Row] {
    var text = DelimitedText(bytes, separator: separator)
    var rows: [Row] = []
    while let row = text.next() { rows.append(row) }
    return rows
  }

  /// The next row, also an empty one; nil at the end.
  mutating func next() -> Row? {
    guard place < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    var isSound = true
    while true {
      let cell = nextCell()
      cells.append(cell.text)
      isSound = isSound && cell.isSound
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    if place < bytes.count { passLineEnd() }
    return Row(line: start, cells: cells, isSound: isSound)
  }

  private mutating func nextCell() -> (text: String, isSound: Bool) {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      return (plainText(), true)
    }
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        place += 1
        guard place < bytes.count, bytes[place] == byte else {
          // Nothing but the next cell or line may follow the closing quotation mark.
          let rest = plainText()
          return (String(decoding: text, as: UTF8.self) + rest, rest.isEmpty)
        }
        text.append(byte)
        place += 1
      } else if isLineEnd(byte) {
        text.append(UInt8(ascii: "\n"))
        passLineEnd()
      } else {
        text.append(byte)
        place += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), false)
  }

  private mutating func plainText() -> String {
    let start = place
    while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func passLineEnd() {
    let byte = bytes[place]
    place += 1
    if byte == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
      place += 1
    }
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
