/// A text cut into words and codes; put together again it is the same, scalar by scalar.
package struct InlineText: Sendable, Equatable {
  /// A part of the text.
  package enum Piece: Sendable, Equatable {
    /// Words to translate.
    case text(String)
    /// What is taken over.
    case code(InlineCode)
  }

  /// The parts, in order; no two of words beside each other, none of them empty.
  package let pieces: [Piece]

  /// Cuts a text.
  package init(_ text: String) {
    guard text.utf8.contains(where: InlineScan.canBelongToCode) else {
      pieces = text.isEmpty ? [] : [.text(text)]
      return
    }
    pieces = InlineScan(text).pieces()
  }

  /// The codes, in order.
  package var codes: [InlineCode] {
    pieces.compactMap { if case .code(let code) = $0 { code } else { nil } }
  }

  /// The code that the text is, when it is nothing else.
  package var onlyCode: InlineCode? {
    if pieces.count == 1, case .code(let code) = pieces[0] { code } else { nil }
  }
}
