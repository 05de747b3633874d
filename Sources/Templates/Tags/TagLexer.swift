/// Finds tags in the text of a paragraph, whatever autocorrection made of them.
///
/// Every kind of space counts as a space, invisible characters as nothing, every kind of dash as
/// `-`; letter case counts only where it tells two known names apart.
package struct TagLexer: Sendable {
  private let names: [String]

  /// A lexer that knows these names; others come out as they were typed.
  package init(names: [String] = []) {
    self.names = names
  }

  /// The tags in a text, in order.
  package func tags(in text: String) -> [FoundTag] {
    let bytes = Array(text.utf8)
    var tags: [FoundTag] = []
    var index = 0
    while let start = Self.pair(UInt8(ascii: "{"), in: bytes, from: index) {
      let (content, end) = content(in: bytes, after: start)
      tags.append(
        FoundTag(
          content: content, range: start..<end,
          typed: String(decoding: bytes[start..<end], as: UTF8.self)))
      index = end
    }
    return tags
  }

  /// What begins with the two braces at an offset, and where it ends.
  private func content(in bytes: [UInt8], after start: Int) -> (FoundTag.Content, end: Int) {
    let inside = start + 2
    let reopened = Self.pair(UInt8(ascii: "{"), in: bytes, from: inside)
    if reopened == inside { return (.literalBraces, inside + 2) }
    guard let close = Self.pair(UInt8(ascii: "}"), in: bytes, from: inside),
      close < reopened ?? bytes.count
    else { return (.malformed, reopened ?? bytes.count) }
    let words = String(decoding: bytes[inside..<close], as: UTF8.self)
    return (tag(Self.plain(words)).map(FoundTag.Content.tag) ?? .malformed, close + 2)
  }

  private func tag(_ words: String) -> Tag? {
    guard words.first == "*" else { return name(words[...]).map(Tag.value) }
    return name(words.dropFirst().drop { $0 == " " }).map(Tag.block)
  }

  /// The known name that is meant; nil for what can't be a name.
  private func name(_ words: Substring) -> String? {
    let parts = words.split(separator: ".", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
    guard isName else { return nil }
    let typed = parts.joined(separator: ".")
    if names.contains(typed) { return typed }
    let alike = names.filter { $0.lowercased() == typed.lowercased() }
    return alike.count == 1 ? alike[0] : typed
  }

  /// The place of two equal bytes.
  private static func pair(_ byte: UInt8, in bytes: [UInt8], from index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    return bytes.indices[index...].first {
      bytes[$0] == byte && $0 + 1 < bytes.count && bytes[$0 + 1] == byte
    }
  }

  /// The words without what autocorrection and justification add to them.
  private static func plain(_ words: String) -> String {
    var plain = ""
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: plain += " "
      case .format: continue
      case .dashPunctuation: plain += "-"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.trimmingSpaces
  }
}

extension String {
  /// The text without spaces at either end.
  fileprivate var trimmingSpaces: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
