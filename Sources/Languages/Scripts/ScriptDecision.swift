/// One decision in a conversion of scripts that was not forced, for the author to look over.
package struct ScriptDecision: Sendable, Equatable {
  /// Why a word was not simply mapped letter by letter.
  package enum Reason: String, Sendable, CaseIterable {
    /// It has a letter that Serbian lacks.
    case foreignLetter = "foreign-letter"
    /// It is in the list of words that stay Latin.
    case listed
    /// It has a capital inside, as names of products have.
    case innerCapital = "inner-capital"
    /// It is a number in Roman numerals.
    case numeral
    /// It is the symbol of a unit.
    case unit
    /// It is a code with digits.
    case code
    /// It is an address or the name of a file.
    case address
    /// It is a placeholder, markup or an option of a command.
    case placeholder
    /// The author marked it.
    case mark
    /// The author marked it, but it would have come out the same.
    case unusedMark = "unused-mark"
    /// Two letters in it look like a digraph but are none.
    case split
    /// It can be written in two ways; the author must say which.
    case ambiguous
    /// It may be a numeral or a word; it was taken for a word.
    case maybeNumeral = "maybe-numeral"
  }

  /// Why.
  package let reason: Reason
  /// What stood in the source.
  package let source: String
  /// What was made of it.
  package let result: String
  /// Where it stands in the source, in scalars from the start.
  package let offset: Int

  /// Whether only the author can decide it.
  package var isQuestion: Bool {
    switch reason {
    case .ambiguous, .maybeNumeral: true
    case .foreignLetter, .listed, .innerCapital, .numeral, .unit, .code, .address, .placeholder,
      .mark, .unusedMark, .split:
      false
    }
  }
}
