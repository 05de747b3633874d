/// A piece of a text in which scripts are converted.
struct ScriptToken {
  /// What a piece is.
  enum Kind {
    /// Letters, perhaps with digits among them.
    case word
    /// Something that no conversion touches.
    case protected(ProtectedSpan)
    /// Spaces, punctuation, numbers.
    case other
  }

  /// What it is.
  let kind: Kind
  /// Where it stands in the text.
  let range: Range<Int>

  /// The pieces of a text, in order and without gaps.
  static func tokens(of text: [Unicode.Scalar], _ rules: ScriptRules) -> [ScriptToken] {
    var tokens: [ScriptToken] = []
    var rest = 0
    var index = 0
    func flush() {
      if rest < index { tokens.append(ScriptToken(kind: .other, range: rest..<index)) }
    }
    while index < text.count {
      if let span = ProtectedSpan.find(in: text, at: index, rules) {
        flush()
        tokens.append(ScriptToken(kind: .protected(span), range: index..<span.end))
        index = span.end
      } else if let end = wordEnd(text, index) {
        flush()
        tokens.append(ScriptToken(kind: .word, range: index..<end))
        index = end
      } else {
        // A number without letters is no word; its digits are passed over together.
        index = max(index + 1, text.end(of: index, Letters.isDigit))
        continue
      }
      rest = index
    }
    flush()
    return tokens
  }

  /// Where a word ends that begins at a place; nil when none does.
  ///
  /// Digits belong to a word when letters follow or precede them directly: `A4`, `24a`.
  private static func wordEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var end = start
    var hasLetter = false
    while end < text.count {
      let scalar = text[end]
      if Letters.isLetter(scalar) {
        hasLetter = true
      } else if !Letters.isDigit(scalar), !isSplitMark(text, end) {
        break
      }
      end += 1
    }
    return hasLetter ? end : nil
  }

  /// Whether a middle dot or a non-joiner parts two letters that would be a digraph.
  static func isSplitMark(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard text[place].value == 0xB7 || text[place].value == 0x200C, place > 0,
      place + 1 < text.count
    else { return false }
    return SerbianAlphabet.digraph(text[place - 1], text[place + 1]) != nil
  }
}
