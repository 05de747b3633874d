import YAMLSource

/// A part of a definition that is written as YAML, as a person would.
indirect enum YAMLTree {
  /// A key with what stands under it.
  typealias Entry = (key: String, value: YAMLTree)

  /// Words, put in quotes where YAML needs them.
  case text(String)
  /// A number, a date, `null` or the like, written as it is.
  case plain(String)
  /// Keys one under the other.
  case block([Entry])
  /// Keys in braces on one line.
  case flow([Entry])
  /// Elements one under the other.
  case list([YAMLTree])
  /// Elements in brackets on one line.
  case flowList([YAMLTree])

  /// What the source does not tell.
  static let unknown = YAMLTree.plain("null")

  /// A text where there is one.
  static func text(_ text: String?) -> YAMLTree? { text.map { .text($0) } }

  /// The text of a definition.
  static func text(of entries: [Entry]) -> String {
    var lines: [String] = []
    append(entries, 0, &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(_ entries: [Entry], _ column: Int, _ lines: inout [String]) {
    let margin = String(repeating: " ", count: column)
    for (key, value) in entries {
      let head = margin + YAMLScalar.inline(key) + ":"
      switch value {
      case .text(let text):
        lines.append(head + " " + YAMLScalar.value(WritableText.of(text), under: column))
      case .list(let elements) where elements.isEmpty: lines.append(head + " []")
      case .plain, .flow, .flowList: lines.append(head + " " + value.onOneLine)
      case .block(let entries):
        lines.append(head)
        append(entries, column + 2, &lines)
      case .list(let elements):
        lines.append(head)
        for element in elements { append(element: element, column + 2, &lines) }
      }
    }
  }

  private static func append(element: YAMLTree, _ column: Int, _ lines: inout [String]) {
    let margin = String(repeating: " ", count: column)
    guard case .block(let entries) = element else {
      return lines.append(margin + "- " + element.onOneLine)
    }
    var inner: [String] = []
    append(entries, column + 2, &inner)
    guard let first = inner.first else { return }
    lines.append(margin + "- " + first.dropFirst(column + 2))
    lines += inner.dropFirst()
  }

  /// The part as it is written in a row with others.
  var onOneLine: String {
    switch self {
    case .text(let text): YAMLScalar.flow(WritableText.of(text))
    case .plain(let text): text
    case .flow(let entries), .block(let entries):
      entries.isEmpty
        ? "{}"
        : "{ "
          + entries.map { YAMLScalar.flow($0.key) + ": " + $0.value.onOneLine }
          .joined(separator: ", ") + " }"
    case .list(let elements), .flowList(let elements):
      elements.isEmpty ? "[]" : "[" + elements.map(\.onOneLine).joined(separator: ", ") + "]"
    }
  }
}
