import Translation

/// A pair of texts as OmegaT 3.6 shows it to the translator.
///
/// OmegaT takes codes and white space off the ends of a source, and puts them back around
/// whatever is typed.
struct OmegaTText {
  private var pieces: ArraySlice<InlineText.Piece>

  /// A pair in OmegaT's short forms.
  ///
  /// Nil where the target does not have the same codes at its ends, or nothing is left: such a
  /// pair would come back wrong.
  static func pair(source: String, target: String) -> (source: String, target: String)? {
    var source = OmegaTText(pieces: InlineText(source).pieces[...])
    var target = OmegaTText(pieces: InlineText(target).pieces[...])
    while let codes = source.looseHead() {
      source.pieces.removeFirst()
      guard codes.allSatisfy({ target.takeHead($0) }) else { return nil }
    }
    while let codes = source.looseTail() {
      source.pieces.removeLast()
      guard codes.allSatisfy({ target.takeTail($0) }) else { return nil }
    }
    var numbers: [InlineCode: [Int]] = [:]
    for (number, code) in source.codes.enumerated() { numbers[code, default: []].append(number) }
    let (written, translated) = (source.words(numbers), target.words(numbers))
    return written.isEmpty || translated.isEmpty ? nil : (written, translated)
  }

  private var codes: [InlineCode] { pieces.compactMap(Self.code) }

  // MARK: The ends

  /// The code of the first piece, none for white space; nil for words and for the end.
  private func looseHead() -> [InlineCode]? { pieces.first.flatMap(Self.loose) }

  private func looseTail() -> [InlineCode]? { pieces.last.flatMap(Self.loose) }

  /// Takes a code off the beginning; false when something else stands there.
  private mutating func takeHead(_ code: InlineCode) -> Bool {
    while let loose = looseHead() {
      pieces.removeFirst()
      if let first = loose.first { return first == code }
    }
    return false
  }

  /// Takes a code off the end; false when something else stands there.
  private mutating func takeTail(_ code: InlineCode) -> Bool {
    while let loose = looseTail() {
      pieces.removeLast()
      if let last = loose.last { return last == code }
    }
    return false
  }

  private static func loose(_ piece: InlineText.Piece) -> [InlineCode]? {
    switch piece {
    case .code(let code): [code]
    case .text(let words): words.allSatisfy(\.isWhitespace) ? [] : nil
    }
  }

  private static func code(_ piece: InlineText.Piece) -> InlineCode? {
    if case .code(let code) = piece { code } else { nil }
  }

  // MARK: Words

  /// The text with each code in its short form; one that the source does not have stays as it is.
  private func words(_ numbers: [InlineCode: [Int]]) -> String {
    var numbers = numbers
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .code(let code):
        guard let number = numbers[code]?.first else {
          text += code.text
          continue
        }
        numbers[code]?.removeFirst()
        text +=
          code.kind == .placeholder ? "<x\(number)/>" : "<m\(number)>\(code.text)</m\(number)>"
      }
    }
    return text.trimmed
  }
}
