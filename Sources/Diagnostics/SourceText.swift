/// One file's name and UTF-8 text: the only place that turns an offset into line and column.
package struct SourceText: Sendable {
  /// The file's name as the user gave it, for messages.
  package let name: String
  /// The whole text, UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// The offset at which each line begins; the first is 0.
  private let lineStarts: [Int]
  /// How many scalars stand before each block of bytes; empty unless a line is longer than one.
  private let scalarsBeforeBlock: [Int]

  private static let block = 4096

  /// Takes the text as it stands, less a byte order mark, and notes where its lines begin.
  package init(name: String, bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    self.name = name
    self.bytes = text
    var starts = [0]
    text.withUnsafeBufferPointer { text in
      for offset in text.indices where text[offset] == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
    }
    lineStarts = starts
    scalarsBeforeBlock = Self.countScalars(in: text, lineStarts: starts)
  }

  /// A place as people count it: line and column from 1, the column in Unicode scalars.
  package struct Position: Sendable, Equatable {
    /// The line, from 1.
    package let line: Int
    /// The column, from 1, in Unicode scalars.
    package let column: Int
  }

  /// The position of a UTF-8 offset; an offset past the end is taken as the end.
  package func position(of offset: Int) -> Position {
    let bounded = min(max(offset, 0), bytes.count)
    let line = lineNumber(of: bounded)
    let start = lineStarts[line - 1]
    let isShort = bounded - start <= Self.block || scalarsBeforeBlock.isEmpty
    let column =
      isShort ? scalars(start..<bounded) : scalars(before: bounded) - scalars(before: start)
    return Position(line: line, column: column + 1)
  }

  /// The line of a UTF-8 offset, from 1.
  package func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The text of a line, from 1, without its end; empty when there is no such line.
  package func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text inside a span.
  package func text(in span: SourceSpan) -> String {
    let end = min(span.end, bytes.count)
    return String(decoding: bytes[min(max(span.start, 0), end)..<end], as: UTF8.self)
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    return scalarsBeforeBlock[block] + scalars(block * Self.block..<offset)
  }

  /// Without these counts, every place in a text of one long line would cost a walk along it.
  private static func countScalars(in bytes: [UInt8], lineStarts: [Int]) -> [Int] {
    var longest = bytes.count - (lineStarts.last ?? 0)
    for (start, next) in zip(lineStarts, lineStarts.dropFirst()) {
      longest = max(longest, next - start)
    }
    guard longest > block else { return [] }
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: block) {
      let scalars = bytes[start..<min(start + block, bytes.count)].count { $0 & 0xC0 != 0x80 }
      counts.append(counts[counts.count - 1] + scalars)
    }
    return counts
  }
}
