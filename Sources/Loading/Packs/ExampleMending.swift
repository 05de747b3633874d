package import Diagnostics

/// How the shipped example of a broken rule is mended, as its last comment tells.
///
/// The comment begins with a line `# mended:`. Each line after it names a line of the file and what
/// becomes of it:
///
/// ```
/// # mended:
/// # 35 > the line reads so instead
/// # 12 + a line that follows it; several in their order
/// # 22 -
/// # name > another-name-of-the-file.yaml
/// ```
package struct ExampleMending: Sendable {
  /// What becomes of one line.
  package struct Change: Sendable, Equatable {
    /// The line of the broken file, from 1.
    package let line: Int
    /// The line as it stands, without the mark for tests; nil where a line is only added.
    package let before: String?
    /// The lines that take its place; none where it falls away.
    package let after: [String]

    /// A change of one line.
    package init(line: Int, before: String?, after: [String]) {
      self.line = line
      self.before = before
      self.after = after
    }
  }

  /// The changes, in the order of the lines.
  package let changes: [Change]
  /// The new name of the file; nil where it keeps its name.
  package let name: String?
  /// The file with the changes and without the comment.
  package let mended: SourceText

  /// The mending that a file tells; nil when it tells none, or one that can't be followed.
  package init?(of source: SourceText) {
    var lines = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let head = lines.lastIndex(of: Self.head) else { return nil }
    let orders = lines[(head + 1)...].filter { !$0.isEmpty }
    lines.removeSubrange(head...)
    var replaced: [Int: [String]] = [:]
    var dropped: Set<Int> = []
    var added: [Int: [String]] = [:]
    var name: String?
    for order in orders {
      let parts = order.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count >= 3, parts[0] == "#" else { return nil }
      let text = parts.count > 3 ? String(parts[3]) : ""
      if parts[1] == "name", parts[2] == ">" {
        name = text
        continue
      }
      guard let line = Int(parts[1]), lines.indices.contains(line - 1) else { return nil }
      switch parts[2] {
      case ">": replaced[line, default: []].append(text)
      case "+": added[line, default: []].append(text)
      case "-": dropped.insert(line)
      default: return nil
      }
    }
    var changes: [Change] = []
    var mended: [String] = []
    for (place, text) in lines.enumerated() {
      let line = place + 1
      let isChanged = replaced[line] != nil || dropped.contains(line)
      let after = (replaced[line] ?? (isChanged ? [] : [text])) + (added[line] ?? [])
      mended += after
      if isChanged {
        changes.append(Change(line: line, before: Self.unmarked(text), after: after))
      } else if let new = added[line] {
        changes.append(Change(line: line, before: nil, after: new))
      }
    }
    guard !changes.isEmpty || name != nil else { return nil }
    self.changes = changes
    self.name = name
    self.mended = SourceText(
      name: name ?? source.name, bytes: Array((mended.joined(separator: "\n") + "\n").utf8))
  }

  private static let head = "# mended:"

  /// A line without the comment that marks a finding for tests, such as `# M05 error`.
  private static func unmarked(_ line: String) -> String {
    guard let mark = line.lastIndex(of: "#"), line[..<mark].hasSuffix("  ") else { return line }
    var text = String(line[..<mark])
    while text.last == " " { text.removeLast() }
    return text
  }
}
