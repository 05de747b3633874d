import Markdown
import TestSupport
import Testing

/// What holds for every text.
struct MarkdownPropertyTests {
  @Test(arguments: 0..<2000 as Range<UInt64>)
  func `no letter of a text is lost`(_ seed: UInt64) {
    let text = Self.text(seed: seed)
    let read = MarkdownText(text)
    let kept = Self.letters(read.blocks.words + Self.addresses(in: read.blocks))
    for (letter, count) in Self.letters(text) {
      #expect(kept[letter, default: 0] >= count, "\(letter) of “\(text)” → \(read.blocks)")
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `a text whose signs are escaped is printed as it was`(_ seed: UInt64) {
    let text = Self.line(seed: seed)
    let read = MarkdownText(Self.escaped(text))
    #expect(read.problems.isEmpty)
    #expect(read.blocks.words == text, "\(Self.escaped(text))")
  }

  @Test func `texts made to exhaust end in a finding, soon`() {
    let clock = ContinuousClock()
    let signs = [
      ">", "- ", "* ", "[", "![", "*a ", "**a", "`", "<", "a[^1]", "|", "1. ", "_a ", "> ",
    ]
    let time = clock.measure {
      for sign in signs {
        for count in [100, 10_000, 200_000] {
          let text = "uvod\n\n" + String(repeating: sign, count: count)
          let read = MarkdownText(text)
          #expect(!read.problems.isEmpty || !read.blocks.isEmpty)
        }
      }
    }
    #expect(time < .seconds(20))
    #expect(MarkdownText(String(repeating: ">", count: 10_000)).problems.map(\.kind) == [.depth])
    #expect(
      MarkdownText(String(repeating: "- ", count: 10_000) + "a").problems.map(\.kind) == [.depth])
    let deep = (0..<9).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(MarkdownText(deep + "- b").problems.map(\.kind) == [.depth])
    let wide =
      String(repeating: "a|", count: 30) + "\n" + String(repeating: "-|", count: 30) + "\nb"
    #expect(MarkdownText(wide).problems.map(\.kind) == [.table])
    let huge = String(repeating: "a|", count: 3000) + "\n" + String(repeating: "-|", count: 3000)
    #expect(
      MarkdownText(huge + String(repeating: "\n|", count: 900)).problems.map(\.kind) == [.table])
    let long = "a|b\n-|-" + String(repeating: "\nx|y", count: 300)
    #expect(MarkdownText(long).problems.map(\.kind) == [.table])
    #expect(MarkdownText(String(repeating: "*a* ", count: 50_000)).problems.map(\.kind) == [.size])
  }

  // MARK: Making

  private static let pieces = [
    "a", "b1", "č", "27", "3", "*", "**", "_", "`", "```", "[", "]", "(", ")", "](https://e.ba)",
    "[^1]", "\n[^1]: ", "\n", "\n\n", "\n- ", "\n1. ", "\n2. ", "\n> ", "\n# ", "|", "\n-|-\n", " ",
    " ", "\\", ":", "]:", "---", "===", "\n    ", "~~~", "<", ">", "!", "+ ", "\t", ". ", "[x]: y",
  ]

  private static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...40, using: &generator)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
      .joined()
  }

  /// A line without blanks at its ends.
  private static func line(seed: UInt64) -> String {
    let words = text(seed: seed).split { $0.isWhitespace }
    return words.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isSign =
        scalar.isASCII && !scalar.properties.isAlphabetic
        && scalar != " " && !("0"..."9").contains(scalar)
      return (isSign ? "\\" : "") + String(scalar)
    }.joined()
  }

  private static func letters(_ text: String) -> [Character: Int] {
    var letters: [Character: Int] = [:]
    for character in text where character.isLetter || character.isNumber {
      letters[character, default: 0] += 1
    }
    return letters
  }

  private static func addresses(in blocks: [MarkdownBlock]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let content), .heading(let content): addresses(in: content)
      case .quotation(let inner): addresses(in: inner)
      case .code: ""
      case .list(let list): list.items.map(addresses).joined()
      case .table(let table):
        (table.header + table.rows.joined()).map(addresses).joined()
      }
    }.joined()
  }

  private static func addresses(in content: [MarkdownInline]) -> String {
    content.map { inline in
      switch inline {
      case .text, .code: ""
      case .emphasis(let inner), .strong(let inner): addresses(in: inner)
      case .link(let address, let inner): address + addresses(in: inner)
      // A note's sign is its name in the text.
      case .note(let blocks): "11" + addresses(in: blocks)
      }
    }.joined()
  }
}
