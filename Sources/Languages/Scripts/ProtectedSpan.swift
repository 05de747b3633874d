/// A part of a text that no conversion of scripts may touch: an address, markup, a mark.
struct ProtectedSpan {
  /// Where it ends.
  let end: Int
  /// Why it is left alone.
  let reason: ScriptDecision.Reason
  /// What it becomes in Cyrillic.
  let cyrillic: [Unicode.Scalar]
  /// What it becomes in Latin.
  let latin: [Unicode.Scalar]

  private init(_ text: ArraySlice<Unicode.Scalar>, _ reason: ScriptDecision.Reason) {
    end = text.endIndex
    self.reason = reason
    cyrillic = Array(text)
    latin = cyrillic
  }

  private init(end: Int, cyrillic: [Unicode.Scalar], latin: [Unicode.Scalar]) {
    self.end = end
    reason = .mark
    self.cyrillic = cyrillic
    self.latin = latin
  }

  /// The protected part that begins at a place; nil for none.
  static func find(
    in text: [Unicode.Scalar], at start: Int, _ rules: ScriptRules
  ) -> ProtectedSpan? {
    if let markup = markup(text, start) { return markup }
    let opens = start == 0 || !isPartOfName(text[start - 1])
    return opens ? address(text, start, rules) : nil
  }

  // MARK: Marks and markup

  private static func markup(_ text: [Unicode.Scalar], _ start: Int) -> ProtectedSpan? {
    switch text[start] {
    case "[": mark(text, start)
    case "{":
      closed(text, start, by: text.starts("{{", at: start) ? "}}" : "}", longest: 120)
    case "<": isTag(text, start) ? closed(text, start, by: ">", longest: 400) : nil
    case "&": entity(text, start)
    case "`": closed(text, start, by: "`", longest: 400)
    case "%": format(text, start)
    case "-" where text.starts("--", at: start): option(text, start)
    default: nil
    }
  }

  /// `[[la:Excel]]` stays Latin; `[[cy:Бенјамин|Benjamin]]` is a fixed pair.
  private static func mark(_ text: [Unicode.Scalar], _ start: Int) -> ProtectedSpan? {
    let isLatin = text.starts("[[la:", at: start)
    guard isLatin || text.starts("[[cy:", at: start),
      let close = text.find("]]", from: start + 5, longest: 400)
    else { return nil }
    let inner = text[(start + 5)..<close]
    if isLatin {
      return ProtectedSpan(end: close + 2, cyrillic: Array(inner), latin: Array(inner))
    }
    guard let bar = inner.firstIndex(of: "|") else { return nil }
    return ProtectedSpan(
      end: close + 2, cyrillic: Array(inner[..<bar]), latin: Array(inner[(bar + 1)...]))
  }

  private static func closed(
    _ text: [Unicode.Scalar], _ start: Int, by closer: String, longest: Int
  ) -> ProtectedSpan? {
    text.find(closer, from: start + 1, longest: longest).map {
      ProtectedSpan(text[start..<($0 + closer.unicodeScalars.count)], .placeholder)
    }
  }

  private static func isTag(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    guard start + 1 < text.count else { return false }
    let next = text[start + 1]
    return next == "/" || next == "!" || next.isASCII && Letters.isLetter(next)
  }

  private static func entity(_ text: [Unicode.Scalar], _ start: Int) -> ProtectedSpan? {
    let end = text.end(of: start + 1) {
      $0.isASCII && (Letters.isLetter($0) || $0 == "#" || Letters.isDigit($0))
    }
    guard end > start + 1, end < text.count, text[end] == ";" else { return nil }
    return ProtectedSpan(text[start...end], .placeholder)
  }

  /// A directive of C's formats, such as `%s` or `%1$@`.
  private static func format(_ text: [Unicode.Scalar], _ start: Int) -> ProtectedSpan? {
    let end = text.end(of: start + 1) { Letters.isDigit($0) || $0 == "$" || $0 == "." }
    guard end < text.count, "sdufx@".unicodeScalars.contains(text[end]),
      end + 1 == text.count || !Letters.isLetter(text[end + 1])
    else { return nil }
    return ProtectedSpan(text[start...end], .placeholder)
  }

  private static func option(_ text: [Unicode.Scalar], _ start: Int) -> ProtectedSpan? {
    guard start == 0 || !isPartOfName(text[start - 1]) else { return nil }
    let end = text.end(of: start + 2) { $0.isASCII && isPartOfName($0) }
    guard end > start + 2, Letters.isLetter(text[start + 2]) else { return nil }
    return ProtectedSpan(text[start..<end], .placeholder)
  }

  // MARK: Addresses

  /// An address, a host's name, a file's name or a user's name.
  private static func address(
    _ text: [Unicode.Scalar], _ start: Int, _ rules: ScriptRules
  ) -> ProtectedSpan? {
    let isLink = text.starts("http", at: start) || text.starts("www.", at: start)
    let most = min(text.count, start + (isLink ? 8_192 : 256))
    var end = start
    while end < most, isPartOfAddress(text[end]) { end += 1 }
    while end > start, ".,;:!?-'".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    guard end - start > 3 else { return nil }
    let chunk = text[start..<end]
    let isAddress =
      chunk.hasHead("www.") || chunk.hasHead("mailto:")
      || text.find("://", from: start, longest: 20).map { $0 < end } ?? false
      || chunk.first == "@" || isMail(chunk) || chunk.dropFirst().dropLast().contains("_")
      || chunk.contains("\\")
      || isHost(chunk, rules)
    return isAddress ? ProtectedSpan(chunk, .address) : nil
  }

  private static func isMail(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let at = chunk.firstIndex(of: "@"), at > chunk.startIndex else { return false }
    return chunk[at...].contains(".")
  }

  /// Whether a chunk is the name of a host or a file: parts joined by full stops, the last one known.
  private static func isHost(_ chunk: ArraySlice<Unicode.Scalar>, _ rules: ScriptRules) -> Bool {
    guard chunk.contains("."), chunk.allSatisfy(\.isASCII) else { return false }
    let host = chunk.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let stop = host.lastIndex(of: "."), stop > host.startIndex,
      host[..<stop].contains(where: Letters.isLetter)
    else { return false }
    return rules.endings.contains(
      Letters.string(host[(stop + 1)...].map(SerbianAlphabet.folded)))
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isLetter(scalar) || Letters.isDigit(scalar) || scalar == "-" || scalar == "_"
      || scalar == "." || scalar == "@" || scalar == "/"
  }

  private static func isPartOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value > 32 && !"()<>\"`{}|[],;".unicodeScalars.contains(scalar)
      : Letters.isLetter(scalar)
  }
}

extension [Unicode.Scalar] {
  /// Whether some letters stand at a place.
  func starts(_ letters: String, at place: Int) -> Bool {
    self[place...].starts(with: letters.unicodeScalars)
  }

  /// Where some letters begin, at or after a place, on the same line; nil when they are too far.
  func find(_ letters: String, from place: Int, longest: Int) -> Int? {
    var index = place
    while index < Swift.min(count, place + longest), self[index] != "\n" {
      if starts(letters, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where a run of such scalars ends that begins at a place.
  func end(of start: Int, _ belongs: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < count, belongs(self[end]) { end += 1 }
    return end
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func hasHead(_ letters: String) -> Bool {
    starts(with: letters.unicodeScalars) && count > letters.unicodeScalars.count
  }
}
