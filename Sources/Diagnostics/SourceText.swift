/// One file's name and UTF-8 text: the only place that turns an offset into line and column.
package struct SourceText: Sendable {
  /// The file's name as the user gave it, for messages.
  package let name: String
  /// The whole text, UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// The offset at which each line begins; the first is 0.
  private let lineStarts: [Int]

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
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= bounded { low = middle } else { high = middle }
    }
    let scalars = bytes[lineStarts[low]..<bounded].count { $0 & 0xC0 != 0x80 }
    return Position(line: low + 1, column: scalars + 1)
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
}
