/// A text with its signs understood: CommonMark with tables and footnotes, without what would
/// surprise somebody who only writes prose.
///
/// What does not count as a sign stands in ``MarkdownShield``. A text with problems is taken as it
/// is written, so that no word is lost.
package struct MarkdownText: Sendable, Equatable {
  /// What the text says.
  package let blocks: [MarkdownBlock]
  /// What is wrong with it, by line.
  package let problems: [MarkdownProblem]

  /// Reads a text.
  package init(_ text: String) {
    guard !Self.isPlain(text) else {
      self.init(plain: text)
      return
    }
    if let problem = Self.overflow(of: text) {
      self.init(plain: text, [problem])
      return
    }
    self = MarkdownShield.read(text) ?? MarkdownText(plain: text)
  }

  /// A text without signs, or one whose signs are not understood.
  init(plain text: String, _ problems: [MarkdownProblem] = []) {
    blocks = [.paragraph([.text(text)])]
    self.problems = problems
  }

  /// A text of these blocks.
  init(blocks: [MarkdownBlock]) {
    self.blocks = blocks
    problems = []
  }

  /// The words of the text when it is one paragraph without any sign in force; nil otherwise.
  package var plainWords: String? {
    guard blocks.count == 1, case .paragraph(let content) = blocks[0], content.count == 1,
      case .text(let words) = content[0]
    else { return nil }
    return words
  }

  /// Whether a text has no sign at all, so that it is printed as it is written.
  package static func isPlain(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    // At a line's start only blanks, digits or one list sign were seen so far.
    var start = LineStart.blank
    var isFirstLine = true
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "&"),
        UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "~"):
        return false
      case UInt8(ascii: "\n"):
        if start == .mark || (start == .blank && !isFirstLine) { return false }
        start = .blank
        isFirstLine = false
      case 0x20, 0x09:
        if start == .mark { return false }
        if start == .digits { start = .words }
      case UInt8(ascii: "-"), UInt8(ascii: "+"): start = start == .blank ? .mark : .words
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        start = start == .blank || start == .digits ? .digits : .words
      case UInt8(ascii: "."), UInt8(ascii: ")"): start = start == .digits ? .mark : .words
      default: start = .words
      }
    }
    return true
  }

  private enum LineStart {
    case blank
    case digits
    case mark
    case words
  }

  /// What makes a text too large to be read; nil when nothing does.
  private static func overflow(of text: String) -> MarkdownProblem? {
    guard text.utf8.count <= MarkdownLimits.bytes else { return MarkdownProblem(.size, line: 1) }
    var line = 1
    var bars = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        line += 1
        bars = 0
      } else if byte == UInt8(ascii: "|") {
        bars += 1
      }
      // The library fills up every row of a table, so a few long lines could grow without end.
      if bars > 4 * MarkdownLimits.columns { return MarkdownProblem(.table, line: line) }
    }
    return line > MarkdownLimits.lines ? MarkdownProblem(.size, line: line) : nil
  }
}
