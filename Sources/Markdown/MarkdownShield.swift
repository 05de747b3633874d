/// Keeps signs that are no signs out of the library's sight, and puts them back afterwards.
///
/// A date at a line's start is no counted list, `5*3*2` has no emphasis, a line of dashes is no
/// heading: each such sign is replaced by a character that no text has, and restored in whatever
/// comes out. What holds a sign from being one stands at each function here.
struct MarkdownShield {
  private var lines: [[UInt8]]

  /// Reads a text; nil where its signs can't be told apart from its words.
  static func read(_ text: String) -> MarkdownText? {
    guard !text.unicodeScalars.contains(where: { (0xFDD0...0xFDEF).contains($0.value) }) else {
      return nil
    }
    var shield = MarkdownShield(text)
    // Each pass takes away one layer of lists that are none; deeper texts are taken as they are.
    for _ in 0...MarkdownLimits.depth {
      guard let tree = MarkdownTree(shield.bytes) else { return nil }
      if let deep = tree.root.firstDeeper(
        than: MarkdownLimits.depth, lists: MarkdownLimits.listDepth)
      {
        return MarkdownText(plain: text, [MarkdownProblem(.depth, line: deep.line)])
      }
      var marks: [Place] = []
      guard shield.collectMarks(of: tree.root, into: &marks) else { return nil }
      if marks.isEmpty {
        var reader = MarkdownReader(tree.root, definitions: shield.noteLines(outside: tree.root))
        let blocks = reader.readAll(tree.root)
        guard reader.problems.isEmpty else {
          return MarkdownText(plain: text, reader.problems.sorted { $0.line < $1.line })
        }
        return blocks.isEmpty ? nil : MarkdownText(blocks: blocks)
      }
      for place in marks.sorted(by: { $0.column > $1.column }) { shield.hide(place) }
    }
    return nil
  }

  private init(_ text: String) {
    lines = text.utf8.filter { $0 != UInt8(ascii: "\r") }
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    for index in lines.indices {
      hideRule(index)
      hideComparison(index)
      hideProducts(index)
      hideLinkDefinitions(index)
    }
  }

  private var bytes: [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }

  // MARK: Hiding

  /// A byte of a line, both from 0.
  private struct Place {
    let line: Int
    let column: Int
  }

  /// The signs that can be hidden; each is replaced by a noncharacter of Unicode from U+FDD0.
  private static let signs = Array(".)-+*_=>:#".utf8)

  private mutating func hide(_ place: Place) {
    guard let sign = Self.signs.firstIndex(of: lines[place.line][place.column]) else { return }
    lines[place.line].replaceSubrange(
      place.column...place.column, with: [0xEF, 0xB7, 0x90 + UInt8(sign)])
  }

  /// The text with all hidden signs in their places again.
  static func restored(_ text: String) -> String {
    guard text.utf8.contains(0xEF) else { return text }
    let bytes = Array(text.utf8)
    var restored: [UInt8] = []
    restored.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xB7,
        (0x90..<0x90 + UInt8(signs.count)).contains(bytes[index + 2])
      {
        restored.append(signs[Int(bytes[index + 2]) - 0x90])
        index += 3
      } else {
        restored.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: restored, as: UTF8.self)
  }

  /// A line of nothing but dashes, stars, underscores or equals signs is one: a place to sign, or
  /// a line drawn by hand; it neither parts paragraphs nor makes the line above a heading.
  private mutating func hideRule(_ index: Int) {
    let rule = lines[index].drop { Self.isBlank($0) || $0 == UInt8(ascii: ">") }
    guard let sign = rule.first, "-_*=+".utf8.contains(sign),
      rule.allSatisfy({ $0 == sign || Self.isBlank($0) })
    else { return }
    for column in rule.indices.reversed() where rule[column] == sign {
      hide(Place(line: index, column: column))
    }
  }

  /// “> 50 %” is a comparison and “# 12” a number: no quotation, no heading.
  private mutating func hideComparison(_ index: Int) {
    let line = lines[index]
    guard let first = line.firstIndex(where: { !Self.isBlank($0) }),
      line[first] == UInt8(ascii: ">") || line[first] == UInt8(ascii: "#"),
      let next = line[(first + 1)...].first(where: { !Self.isBlank($0) }),
      Self.isDigit(next) || next == UInt8(ascii: "=")
    else { return }
    hide(Place(line: index, column: first))
  }

  /// Stars between a digit and a letter or digit multiply.
  private mutating func hideProducts(_ index: Int) {
    let line = lines[index]
    guard line.contains(UInt8(ascii: "*")) else { return }
    for column in line.indices.reversed() where line[column] == UInt8(ascii: "*") {
      let star = UInt8(ascii: "*")
      guard let before = line[..<column].last(where: { $0 != star }),
        let after = line[column...].first(where: { $0 != star }),
        Self.isDigit(before) && Self.isWord(after) || Self.isWord(before) && Self.isDigit(after)
      else { continue }
      hide(Place(line: index, column: column))
    }
  }

  /// `[1]: …` is a line of a list of sources, which must not vanish as the target of a link; only
  /// the text of a footnote, at a line's start, keeps its colon.
  private mutating func hideLinkDefinitions(_ index: Int) {
    let line = lines[index]
    guard line.count > 1 else { return }
    let note = Self.endOfNoteLabel(in: line)
    for column in (1..<line.count).reversed()
    where line[column] == UInt8(ascii: ":") && line[column - 1] == UInt8(ascii: "]")
      && column != note
    {
      hide(Place(line: index, column: column))
    }
  }

  /// The place of the colon after `[^1]` at a line's start; nil where there is none.
  private static func endOfNoteLabel(in line: [UInt8]) -> Int? {
    guard let start = line.firstIndex(where: { $0 != 0x20 }), start < 4,
      line[start...].starts(with: "[^".utf8),
      let end = line[start...].firstIndex(of: UInt8(ascii: "]")), end > start + 2,
      end + 1 < line.count, line[end + 1] == UInt8(ascii: ":"),
      !line[start..<end].contains(where: isBlank)
    else { return nil }
    return end + 1
  }

  /// The lines, from 1, at which texts of footnotes begin, but for those inside of code.
  private func noteLines(outside root: MarkdownNode) -> [Int] {
    let code = root.children.filter { $0.kind == "code_block" }.map {
      $0.line...max($0.line, $0.endLine)
    }
    return lines.indices.map { $0 + 1 }.filter { line in
      Self.endOfNoteLabel(in: lines[line - 1]) != nil && !code.contains { $0.contains(line) }
    }
  }

  // MARK: Lists that are none

  /// Finds the signs of lists that are none; false where one is not at the place that is told.
  ///
  /// A counted list has two items or more, whose numbers run on by one, from 1 inside of another
  /// list: what is printed is what was written. An item that goes on with an ordinal is a date. A
  /// list of dots has two items or more, unless it stands indented in another item.
  private func collectMarks(of node: MarkdownNode, into marks: inout [Place]) -> Bool {
    for child in node.children {
      if child.kind == "list" {
        let items = child.children
        let isIndented = node.kind == "item" && child.line > node.line && !child.isOrdered
        var isList = items.count > 1 || isIndented
        let isInner = node.kind == "item"
        var places: [Place] = []
        var last: Int?
        for item in items {
          guard let mark = mark(of: item, isOrdered: child.isOrdered) else { return false }
          places.append(mark.place)
          if let number = mark.number {
            let isNext = last.map { $0 + 1 == number } ?? (isInner ? number == 1 : number > 0)
            if !isNext || isOrdinal(after: mark.place) { isList = false }
            last = number
          }
        }
        if !isList { marks += places }
      }
      guard collectMarks(of: child, into: &marks) else { return false }
    }
    return true
  }

  /// Whether the sign of an item is followed by another ordinal, as in a date.
  private func isOrdinal(after place: Place) -> Bool {
    let rest = lines[place.line][(place.column + 1)...].drop(while: Self.isBlank)
    let next = rest.drop(while: Self.isDigit)
    return next.count < rest.count && next.first == UInt8(ascii: ".")
  }

  /// The sign of an item, and the number before it in a counted list.
  private func mark(of item: MarkdownNode, isOrdered: Bool) -> (place: Place, number: Int?)? {
    guard lines.indices.contains(item.line - 1) else { return nil }
    let line = lines[item.line - 1]
    guard line.indices.contains(item.column - 1) else { return nil }
    let digits = line[(item.column - 1)...].prefix(while: Self.isDigit)
    guard line.indices.contains(digits.endIndex), digits.isEmpty != isOrdered else { return nil }
    let sign = line[digits.endIndex]
    guard (isOrdered ? ".)" : "-+*").utf8.contains(sign) else { return nil }
    return (
      Place(line: item.line - 1, column: digits.endIndex),
      isOrdered ? Int(String(decoding: digits, as: UTF8.self)) : nil
    )
  }

  // MARK: Bytes

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a byte is one of a letter or digit; those of other scripts are.
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }
}
