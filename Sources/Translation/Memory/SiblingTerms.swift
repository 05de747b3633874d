package import Languages

/// What is written in one sister language for words of another, such as *proračun* for *budžet*.
///
/// It makes a proposal out of a text, never a translation: sister languages differ in more than
/// their words.
package struct SiblingTerms: Sendable {
  /// One term.
  package struct Term: Sendable, Equatable {
    /// What is replaced: words between single spaces, or the stem of one word.
    package let from: String
    /// What is put there.
    package let to: String
    /// Whether this is a stem, whose ending of at most six letters stays.
    package let isStem: Bool

    /// A term.
    package init(_ from: String, _ to: String, isStem: Bool = false) {
      self.from = from
      self.to = to
      self.isStem = isStem
    }
  }

  /// The language of the text.
  package let from: LanguageTag
  /// The language of the proposal.
  package let to: LanguageTag
  // By their first words, in small letters; the terms of most words first.
  private var phrases: [String: [(words: [String], to: String)]] = [:]
  private var stems: [String: String] = [:]

  /// The longest ending that a stem keeps.
  private static let longestEnding = 6

  /// A map of terms; of two for the same words the first counts.
  package init(from: LanguageTag, to: LanguageTag, terms: [Term]) {
    self.from = from
    self.to = to
    for term in terms {
      let words = term.from.lowercased().split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if term.isStem, words.count == 1 {
        if stems[first] == nil { stems[first] = term.to }
      } else {
        let place = phrases[first]?.firstIndex { $0.words.count < words.count }
        phrases[first, default: []].insert(
          (words, term.to), at: place ?? phrases[first]?.count ?? 0)
      }
    }
  }

  /// A text with the terms put in, and what was put in where; nil when it has no words.
  ///
  /// Codes, addresses of the web and of mail stay as they are. The similarity is the share of words
  /// that stayed.
  package func proposal(for text: String, origin: String) -> MemoryMatch? {
    let tokens = TextToken.all(in: text)
    let isProtected = Self.protection(of: tokens)
    let wordCount = tokens.count { $0.kind == .word }
    guard wordCount > 0 else { return nil }
    var result = ""
    var substitutions: [Substitution] = []
    var replaced = 0
    var position = 0
    while position < tokens.count {
      guard !isProtected[position], let found = term(at: position, in: tokens, isProtected) else {
        result += tokens[position].text
        position += 1
        continue
      }
      let old = tokens[position..<found.end].map(\.text).joined()
      if old != found.to { substitutions.append(Substitution(from: old, to: found.to)) }
      let new = found.to.split(separator: " ")
      let words = tokens[position..<found.end].filter { $0.kind == .word }.map(\.text)
      replaced += words.indices.count { $0 >= new.count || words[$0] != new[$0] }
      result += found.to
      position = found.end
    }
    return MemoryMatch(
      kind: .sibling, similarity: (wordCount - replaced) * 100 / wordCount, source: text,
      target: result, origin: origin, substitutions: substitutions)
  }
}

extension SiblingTerms {
  private func term(
    at position: Int, in tokens: [TextToken], _ isProtected: [Bool]
  ) -> (to: String, end: Int)? {
    guard tokens[position].kind == .word else { return nil }
    let word = tokens[position].text
    let small = word.lowercased()
    for phrase in phrases[small] ?? [] {
      let end = position + phrase.words.count * 2 - 1
      guard end <= tokens.count, !isProtected[position..<end].contains(true) else { continue }
      let isHere = phrase.words.indices.allSatisfy { index in
        let place = position + index * 2
        return tokens[place].text.lowercased() == phrase.words[index]
          && (index == 0 || tokens[place - 1].text == " " || tokens[place - 1].text == "\u{A0}")
      }
      let old = tokens[position..<min(end, tokens.count)].map(\.text).joined()
      if isHere { return (Self.cased(phrase.to, like: old), end) }
    }
    for length in 0...Self.longestEnding where length < small.count {
      guard let stem = stems[String(small.dropLast(length))] else { continue }
      return (Self.cased(stem + small.suffix(length), like: word), position + 1)
    }
    return nil
  }

  /// A word in the capitals of another; a word that has capitals of its own keeps them.
  private static func cased(_ text: String, like model: String) -> String {
    guard !text.contains(where: \.isUppercase) else { return text }
    let letters = model.filter(\.isLetter)
    guard letters.first?.isUppercase == true else { return text }
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return text.uppercased() }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Which tokens belong to codes or to addresses.
  private static func protection(of tokens: [TextToken]) -> [Bool] {
    var result = [Bool](repeating: false, count: tokens.count)
    var depth = 0
    var start = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "{" { depth += 1 }
      result[index] = depth > 0
      if token.text == "}" { depth = max(0, depth - 1) }
      guard token.isSpace || index == tokens.count - 1 else { continue }
      let chunk = tokens[start...index].map(\.text).joined().lowercased()
      if chunk.contains("@") || chunk.contains("://") || chunk.contains("www.") {
        for place in start...index { result[place] = true }
      }
      start = index + 1
    }
    return result
  }
}
