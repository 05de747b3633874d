/// The line of a source around a span, with the span underlined.
struct Excerpt {
  /// How much of a line is shown.
  private static let width = 160

  private let number: Int
  private let text: String
  private let indent: Int
  private let length: Int

  /// Cuts out the line in which a span begins, without reading more of it than is shown.
  init(of span: SourceSpan, in source: SourceText) {
    let bytes = source.bytes
    let place = min(max(span.start, 0), bytes.count)
    let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    var start = place
    while start > 0, place - start < 4 * Self.width, !isLineEnd(bytes[start - 1]) { start -= 1 }
    var end = place
    while end < bytes.count, end - place < 4 * Self.width, !isLineEnd(bytes[end]) { end += 1 }
    let readable = Self.masked(bytes, start..<end)
    let before = Self.scalars(readable[..<(place - start)])
    let after = Self.scalars(readable[(place - start)...])

    var shownBefore = before[...]
    if before.count + after.count > Self.width {
      let room = max(Self.width / 3, Self.width - after.count)
      shownBefore = before.suffix(room)
    }
    let shownAfter = after.prefix(Self.width - shownBefore.count)
    let isCut = (
      shownBefore.count < before.count || (start > 0 && !isLineEnd(bytes[start - 1])),
      shownAfter.count < after.count || (end < bytes.count && !isLineEnd(bytes[end]))
    )
    number = source.lineNumber(of: place)
    indent = shownBefore.count + (isCut.0 ? 1 : 0)
    let spanEnd = min(max(span.end, place), end)
    length = max(1, min(Self.scalars(bytes[place..<spanEnd]).count, shownAfter.count))
    let line = String(String.UnicodeScalarView(shownBefore + shownAfter))
    text = (isCut.0 ? "…" : "") + Self.clean(line) + (isCut.1 ? "…" : "")
  }

  /// Some bytes of a source, without the numbers of persons that stand there in whole or in part.
  private static func masked(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let start = max(0, range.lowerBound - width)
    var shown = Array(bytes[start..<min(bytes.count, range.upperBound + width)])
    IdentityNumber.mask(&shown)
    return Array(shown[(range.lowerBound - start)..<(range.upperBound - start)])
  }

  /// The scalars of some bytes, less half ones at the beginning and end.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    let whole = bytes.drop { $0 & 0xC0 == 0x80 }
    return Array(String(decoding: whole, as: UTF8.self).unicodeScalars)
  }

  /// The line with its number, and the underline painted by a function.
  func lines(_ paint: (String) -> String) -> [String] {
    let label = String(number)
    let margin = String(repeating: " ", count: max(0, 5 - label.utf8.count))
    let gap = String(repeating: " ", count: max(5, label.utf8.count))
    return [
      "\(margin)\(label) | \(text)",
      "\(gap) | \(String(repeating: " ", count: indent))"
        + paint(String(repeating: "^", count: length)),
    ]
  }

  /// A text in which nothing can steer the terminal or hide: controls become a visible sign.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
