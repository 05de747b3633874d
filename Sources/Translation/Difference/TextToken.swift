/// A word of a text, a run of white space, or a single sign.
struct TextToken: Sendable {
  /// What kinds of tokens there are.
  enum Kind: Sendable {
    case word
    case space
    case sign
  }

  /// The characters as they stand in the text.
  let text: String
  /// What it is.
  let kind: Kind

  /// Whether it is white space.
  var isSpace: Bool { kind == .space }

  /// How much it counts when texts are laid side by side.
  var weight: Int32 { kind == .word ? 4 : 1 }

  /// The tokens of a text; joined, they are the text.
  static func all(in text: String) -> [TextToken] {
    var tokens: [TextToken] = []
    var start = text.startIndex
    var kind: Kind?
    for index in text.indices {
      let next = self.kind(of: text[index])
      if let kind, next != kind || kind == .sign {
        tokens.append(TextToken(text: String(text[start..<index]), kind: kind))
        start = index
      }
      kind = next
    }
    if let kind { tokens.append(TextToken(text: String(text[start...]), kind: kind)) }
    return tokens
  }

  private static func kind(of character: Character) -> Kind {
    if character.isLetter || character.isNumber { return .word }
    return character.isWhitespace ? .space : .sign
  }
}
