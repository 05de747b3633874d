/// A tag in the text of a paragraph.
struct WordTag: Equatable {
  /// What a tag asks for.
  enum Kind: Equatable {
    /// Short content in the line.
    case value
    /// Blocks in the place of the paragraph.
    case blocks
    /// The two braces themselves.
    case braces
  }

  /// Where it stands, in bytes of UTF-8.
  let range: Range<Int>
  /// How it was typed.
  let text: String
  /// What it asks for.
  let kind: Kind
  /// Its name in lower case, without the spaces of any kind that an office program puts there.
  let name: String

  /// The name of the tag in whose place the document goes.
  static let document = "document"
  /// The name of the tag that shows the marks of a document.
  static let mark = "document.mark"

  /// The tags in a text.
  ///
  /// - Throws: ``TemplateError`` for one that never ends.
  static func all(in text: String, part: String) throws(TemplateError) -> [WordTag] {
    let bytes = Array(text.utf8)
    var tags: [WordTag] = []
    var index = 0
    while index + 1 < bytes.count {
      guard isPair(UInt8(ascii: "{"), bytes, index) else {
        index += 1
        continue
      }
      let tag = try tag(at: index, of: bytes, part: part)
      tags.append(tag)
      index = tag.range.upperBound
    }
    return tags
  }

  private static func tag(
    at start: Int, of bytes: [UInt8], part: String
  ) throws(TemplateError) -> WordTag {
    if isPair(UInt8(ascii: "{"), bytes, start + 2) {
      return WordTag(range: start..<start + 4, text: "{{{{", kind: .braces, name: "")
    }
    var end = start + 2
    while end < bytes.count, !isPair(UInt8(ascii: "}"), bytes, end) { end += 1 }
    guard end < bytes.count else {
      throw .tag(part: part, tag: String(decoding: bytes[start...], as: UTF8.self))
    }
    let inner = String(decoding: bytes[start + 2..<end], as: UTF8.self)
    let isBlock = inner.drop { isBlank($0) }.first == "*"
    return WordTag(
      range: start..<end + 2, text: String(decoding: bytes[start..<end + 2], as: UTF8.self),
      kind: isBlock ? .blocks : .value,
      name: inner.filter { !isBlank($0) && $0 != "*" }.lowercased())
  }

  private static func isPair(_ brace: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == brace && bytes[index + 1] == brace
  }

  /// Spaces of every width, and signs without any width.
  static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory == .format
      }
  }
}
