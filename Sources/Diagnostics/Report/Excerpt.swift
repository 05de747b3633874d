/// The line of a source around a span, with the span underlined.
struct Excerpt {
  /// How much of a line is shown.
  private static let width = 160

  private let number: Int
  private let text: String
  private let indent: Int
  private let length: Int

  /// Cuts out the line in which a span begins.
  init(of span: SourceSpan, in source: SourceText) {
    let position = source.position(of: span.start)
    number = position.line
    let scalars = Array(source.line(position.line).unicodeScalars)
    let column = min(position.column - 1, scalars.count)
    let underlined = source.text(in: span).unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.count
    var start = 0
    if scalars.count > Self.width {
      start = min(max(0, column - Self.width / 3), scalars.count - Self.width)
    }
    let end = min(scalars.count, start + Self.width)
    var shown = String(String.UnicodeScalarView(scalars[start..<end]))
    if start > 0 { shown = "…" + shown }
    if end < scalars.count { shown += "…" }
    text = Self.clean(shown)
    indent = column - start + (start > 0 ? 1 : 0)
    length = max(1, min(underlined, end - column))
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
