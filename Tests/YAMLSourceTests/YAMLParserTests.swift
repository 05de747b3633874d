import Diagnostics
import TestSupport
import Testing
import YAMLSource

struct YAMLParserTests {
  @Test(arguments: [
    ("a: 1\n\tb: 2\n", ["2:1 tab"]),
    ("a:\n  \tb: 2\n", ["2:3 tab"]),
    ("a: {\n\tb: 2,\n\tc: 3 }\n", ["2:1 tab", "3:1 tab"]),
    ("č: 1\nb: 2\nč: 3\nb: 4\n", ["3:1 duplicate-key", "4:1 duplicate-key"]),
    ("a: {x: 1, 'x': 2}\n", ["1:11 duplicate-key"]),
    ("a: &mjesto x\nb: &c {d: 1}\n", ["1:4 anchor", "2:4 anchor"]),
    ("a: &x 1\nb: *x\n", ["1:4 anchor", "2:4 alias"]),
    ("a: !!str 1\nb: !x [1]\n", ["1:4 tag", "2:4 tag"]),
    ("a: !u!x 1\n", ["1:4 tag"]),
    ("%YAML 1.1\n---\na: 1\n", ["1:1 directive"]),
    ("%TAG ! x:\n---\na: 1\n", ["1:1 directive"]),
    ("%X 1\n---\na: 1\n", ["1:1 directive"]),
    ("a:\n  <<: {b: 1}\n", ["2:3 merge-key"]),
    ("? [a, b]\n: 1\n", ["1:3 complex-key"]),
    ("a: 1\n---\nb: 2\n", ["2:1 second-document"]),
    ("a: 1\n...\nb: 2\n", ["3:1 after-end"]),
    ("", ["1:1 empty"]),
    ("# ništa\n", ["1:1 empty"]),
  ])
  func `what a definition may not use is refused at its place`(_ text: String, _ found: [String]) {
    #expect(findings(text) == found)
  }

  @Test(arguments: [
    ("š: 1\nb: c: d\n", ["2:5 colon"]),
    ("a: 1\nbez dvotačke\nc: 2\n", ["2:1 missing-colon"]),
    ("a: \"đak\nb: 2\n", ["1:4 unclosed-quote"]),
    ("a: [1, 2\nb: 3\n", ["2:2 unclosed-bracket"]),
    ("a: {x: 1\n", ["1:4 unclosed-brace"]),
    ("a: 1\n  b: 2\n", ["2:4 colon"]),
    ("a:\n    b: 1\n  c: 2\n", ["3:3 indentation"]),
    ("a: @b\n", ["1:4 character"]),
    ("a: \"\\q\"\n", ["1:5 escape"]),
    ("a: - b\n", ["1:4 dash"]),
  ])
  func `a syntax error is told at the place where it can be mended`(
    _ text: String, _ found: [String]
  ) {
    #expect(findings(text) == found)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], ["1:1 encoding-utf-16"]),
      ([0xFE, 0xFF, 0x00, 0x61], ["1:1 encoding-utf-16"]),
      ([0x61, 0x00, 0x3A, 0x00], ["1:1 encoding-utf-16"]),
      ([0x61, 0x3A, 0x0A, 0xE8, 0x9A], ["2:1 encoding-windows-1250"]),
      ([0x61, 0x3A, 0x20, 0xC3, 0x28], ["1:4 encoding"]),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], ["1:4 encoding"]),
      ([0x61, 0x3A, 0x20, 0xC0, 0x80], ["1:4 encoding"]),
      ([0x61, 0x3A, 0x20, 0xE2, 0x82], ["1:4 encoding"]),
      ([0x61, 0x3A, 0x20, 0xEF, 0xBF, 0xBE], ["1:4 noncharacter"]),
      ([0x61, 0x3A, 0x20, 0xEF, 0xB7, 0x90], ["1:4 noncharacter"]),
      ([0x61, 0x3A, 0x20, 0xF0, 0x9F, 0xBF, 0xBF], ["1:4 noncharacter"]),
    ] as [([UInt8], [String])])
  func `text that is not sound UTF-8 is refused by name`(_ bytes: [UInt8], _ found: [String]) {
    #expect(findings(bytes) == found)
  }

  @Test(arguments: [
    ("č: \u{0}", ["1:4 nul"]), ("a: \u{1B}[31m\nb: \u{7F}", ["1:4 control", "2:4 control"]),
    ("a: \u{202E}x", ["1:4 bidi"]), ("a: x\u{2066}\u{2069}", ["1:5 bidi", "1:6 bidi"]),
    ("a: b\u{2028}c", ["1:5 control"]),
    ("a: b\u{FEFF}", ["1:5 control"]), ("a: \"\\u202e\"", ["1:4 bidi"]),
    ("a: \"\\0\"", ["1:4 nul"]), ("a: \"\\uFFFF\"", ["1:4 noncharacter"]),
  ])
  func `characters that hide or steer are refused, written or escaped`(
    _ text: String, _ found: [String]
  ) {
    #expect(findings(text) == found)
  }

  @Test func `a duplicate key names the first place`() throws {
    let source = SourceText(name: "t.yaml", bytes: Array("š: 1\nb: 2\nš: 3\n".utf8))
    let finding = try #require(YAMLParser.parse(source).diagnostics.first)
    #expect(finding.related == [SourceSpan(start: 0, end: 2)])
    #expect(finding.facts.contains(Fact("first", .number("1"))))
    #expect(finding.facts.contains(Fact("k", "š")))
  }

  @Test func `a duplicate among many keys is found as well`() {
    let keys = (1...100).map { "k\($0): \($0)\n" }.joined()
    #expect(findings(keys + "k7: x\n") == ["101:1 duplicate-key"])
  }

  @Test func `a tab inside a text is text`() throws {
    let (_, root) = try parse("a: |\n  x\n  \ty\nb: \"q\tr\"\nc: d\te\n")
    #expect(root["a"]?.text == "x\n\ty\n")
    #expect(root["b"]?.text == "q\tr")
    #expect(root["c"]?.text == "d\te")
  }

  @Test func `all problems of a text are told at once, in its order`() {
    #expect(
      findings("a: &x 1\nb: !t 2\na: 3\nc: {\n\td: 1, d: 2}\n---\n")
        == [
          "1:4 anchor", "2:4 tag", "3:1 duplicate-key", "5:1 tab", "5:8 duplicate-key",
          "6:1 second-document",
        ])
  }

  @Test func `a byte order mark is no character of the text`() throws {
    let source = SourceText(name: "t.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("a: č\n".utf8))
    let value = try #require(YAMLParser.parse(source).value?["a"])
    #expect(source.position(of: value.span.start).column == 4)
    #expect(value.text == "č")
  }
}

struct YAMLLimitsTests {
  @Test func `a text of the greatest size is read, one byte more is not`() {
    var limits = YAMLLimits.standard
    limits.bytes = 5
    #expect(findings("a: 12", limits: limits) == [])
    #expect(findings("a: 123", limits: limits) == ["1:1 limit-bytes"])
  }

  @Test(arguments: [63, 64, 65])
  func `nodes may lie 64 deep`(_ depth: Int) {
    let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(findings(flow) == (depth > 64 ? ["1:65 limit-depth"] : []))
    let block = String(repeating: "- ", count: depth) + "a"
    #expect(findings(block) == (depth > 64 ? ["1:129 limit-depth"] : []))
  }

  @Test func `as many nodes as allowed are read, one more is not`() {
    var limits = YAMLLimits.standard
    limits.nodes = 4
    #expect(findings("[a, b, c]", limits: limits) == [])
    #expect(findings("[a, b, c, d]", limits: limits) == ["1:11 limit-nodes"])
  }

  @Test func `a scalar of the greatest size is read, one byte more is not`() {
    var limits = YAMLLimits.standard
    limits.scalarBytes = 4
    #expect(findings("a: abcd", limits: limits) == [])
    #expect(
      findings("č: abcde\nd: 'ššš'", limits: limits) == ["1:4 limit-scalar", "2:4 limit-scalar"])
  }

  enum Bomb: CaseIterable {
    case duplicatesInOneLine
    case duplicates
    case brackets
    case braces
    case dashes
    case questions
    case anchors
    case quotes
    case stairs

    var text: String {
      switch self {
      case .duplicatesInOneLine: "{" + String(repeating: "č: 1, ", count: 300_000) + "}"
      case .duplicates: String(repeating: "č: 1\n", count: 300_000)
      case .brackets: String(repeating: "[", count: 1_000_000)
      case .braces: String(repeating: "{a: ", count: 250_000)
      case .dashes: String(repeating: "- ", count: 500_000)
      case .questions: String(repeating: "? ", count: 500_000)
      case .anchors: String(repeating: "- &x\n", count: 100_000)
      case .quotes: String(repeating: "\"", count: 99_999)
      case .stairs: (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }
    }
  }

  @Test(arguments: Bomb.allCases)
  func `a bomb ends in a finding`(_ bomb: Bomb) {
    #expect((1...1_001).contains(findings(bomb.text).count))
  }

  @Test func `random bytes end in a tree or in findings`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ač-?:,[]{}&*!|>'\"%@#\\ \n\t0~".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ in
        alphabet.randomElement(using: &generator)
      }
      let source = SourceText(name: "t", bytes: bytes)
      let parsed = YAMLParser.parse(source)
      #expect(parsed.value != nil || !parsed.diagnostics.isEmpty)
      for finding in parsed.diagnostics {
        #expect((finding.span?.end ?? -1) <= source.bytes.count)
      }
    }
  }
}
