package import Diagnostics
package import PlanModel

/// A definition to begin with: the structure of a kind of definition, to be filled for one unit.
///
/// Its template is YAML in which `<name>` stands for a value and, in comments, for words of the
/// language. A line is left out when the unit has no such value, as units of Republika Srpska have
/// no canton; a comment `<name?gazette>` is left out when the unit's gazette is verified.
package struct Starter: Sendable {
  private let kind: Definition.Kind
  private let lines: [Substring]

  /// A starter from the text of its template.
  package init(_ kind: Definition.Kind, template: SourceText) {
    self.kind = kind
    let text = String(decoding: template.bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The definition for one unit, its words in a language with another beside it.
  package func filled(with values: StarterValues) -> String {
    lines.compactMap { fill($0, values) }.joined(separator: "\n")
  }

  /// A line with everything put in; nil when it does not fit the unit.
  private func fill(_ line: Substring, _ values: StarterValues) -> String? {
    let (data, comment) = Self.parts(of: line)
    guard let comment else { return fillData(data, values) }
    let words = values.comment(comment, of: kind)
    let indent = String(data.prefix { $0 == " " })
    if data.allSatisfy({ $0 == " " }) {
      guard let words else { return nil }
      return words.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? indent + "#" : "\(indent)# \($0)" }.joined(separator: "\n")
    }
    guard let filled = fillData(data, values) else { return nil }
    guard let words else { return filled }
    let line = "\(filled)  # \(words)"
    return line.count > Self.widest ? "\(indent)# \(words)\n\(filled)" : line
  }

  /// A line with its comment is no longer than this; else the comment stands above it.
  private static let widest = 100

  /// The data of a line, and the name of its comment.
  private static func parts(of line: Substring) -> (data: Substring, comment: Substring?) {
    guard line.last == ">", let mark = line.range(of: "# <") else { return (line, nil) }
    var data = line[..<mark.lowerBound]
    let isAlone = data.allSatisfy { $0 == " " }
    while !isAlone, data.last == " " { data.removeLast() }
    return (data, line[mark.upperBound...].dropLast())
  }

  private func fillData(_ data: Substring, _ values: StarterValues) -> String? {
    var result = ""
    var rest = data
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      guard let value = values.value(rest[rest.index(after: open)..<close]) else { return nil }
      result += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension Substring {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
