import Languages

/// A part of a text that no translator changes: a placeholder, markup, an address.
struct ProtectedRange: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// A gap that is filled by data, with its name: `{{ total }}`, `{total}`, `%s`.
    case placeholder(String)
    /// The beginning of something formatted, with its name: `<b>`, `{1>`.
    case opening(String)
    /// The end of something formatted, with its name: `</b>`, `<1}`.
    case closing(String)
    /// Markup that stands alone: `<br/>`.
    case standalone(String)
    /// The address of a page, a mailbox or a file.
    case address
    /// Words between backquotes, or a mark for the other script.
    case code
  }

  /// What it is.
  let kind: Kind
  /// Where it stands, in scalars.
  let range: Range<Int>

  /// All protected parts of a text, in order.
  static func all(in text: [Unicode.Scalar], endings: Set<String>) -> [ProtectedRange] {
    var found: [ProtectedRange] = []
    var place = 0
    while place < text.count {
      if let range = find(in: text, at: place, endings) {
        found.append(range)
        place = range.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private static func find(
    in text: [Unicode.Scalar], at place: Int, _ endings: Set<String>
  ) -> ProtectedRange? {
    switch text[place] {
    case "{": brace(text, place)
    case "<": tag(text, place)
    case "%": directive(text, place)
    case "`":
      end(of: "`", in: text, from: place + 1, longest: 400).map {
        ProtectedRange(kind: .code, range: place..<$0)
      }
    case "[":
      starts("[[", text, place)
        ? end(of: "]]", in: text, from: place + 2, longest: 400).map {
          ProtectedRange(kind: .code, range: place..<$0)
        } : nil
    default: address(text, place, endings)
    }
  }

  // MARK: Markup

  /// `{{ name }}` and `{name}`; `{1>` and `<1}` enclose something, as XLIFF tools show it.
  private static func brace(_ text: [Unicode.Scalar], _ place: Int) -> ProtectedRange? {
    let isDouble = starts("{{", text, place)
    let start = place + (isDouble ? 2 : 1)
    guard let end = end(of: isDouble ? "}}" : "}", in: text, from: start, longest: 80) else {
      return nil
    }
    let inner = text[start..<(end - (isDouble ? 2 : 1))].filter { !Letters.isSpace($0) }
    guard let first = inner.first, inner.allSatisfy(isPartOfName) else { return nil }
    let name = Letters.string(inner)
    if first == "/" {
      return ProtectedRange(kind: .closing(String(name.dropFirst())), range: place..<end)
    }
    return ProtectedRange(kind: .placeholder(name), range: place..<end)
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isPartOfWord(scalar) || ".-_/*".unicodeScalars.contains(scalar)
  }

  private static func tag(_ text: [Unicode.Scalar], _ place: Int) -> ProtectedRange? {
    var start = place + 1
    let isClosing = start < text.count && text[start] == "/"
    if isClosing { start += 1 }
    guard start < text.count, text[start].isASCII, Letters.isLetter(text[start]),
      let end = end(of: ">", in: text, from: start, longest: 400)
    else { return nil }
    let inner = text[start..<(end - 1)]
    let name = Letters.string(inner.prefix { !Letters.isSpace($0) && $0 != "/" })
    let kind: Kind =
      isClosing ? .closing(name) : inner.last == "/" ? .standalone(name) : .opening(name)
    return ProtectedRange(kind: kind, range: place..<end)
  }

  /// A directive of C's formats, such as `%s` or `%1$@`.
  private static func directive(_ text: [Unicode.Scalar], _ place: Int) -> ProtectedRange? {
    var end = place + 1
    while end < text.count, Letters.isDigit(text[end]) || text[end] == "$" { end += 1 }
    guard end < text.count, "sdufx@".unicodeScalars.contains(text[end]),
      end + 1 == text.count || !Letters.isLetter(text[end + 1])
    else { return nil }
    let name = Letters.string(text[place...end])
    return ProtectedRange(kind: .placeholder(name), range: place..<(end + 1))
  }

  // MARK: Addresses

  private static func address(
    _ text: [Unicode.Scalar], _ place: Int, _ endings: Set<String>
  ) -> ProtectedRange? {
    guard text[place].isASCII, Letters.isPartOfWord(text[place]),
      place == 0 || !(Letters.isPartOfWord(text[place - 1]) || isPartOfName(text[place - 1]))
    else { return nil }
    var end = place
    while end < text.count, end < place + 2048, text[end].isASCII, text[end].value > 32,
      !"()<>\"`{}|[],;".unicodeScalars.contains(text[end])
    { end += 1 }
    while end > place, ".,;:!?-'".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    let chunk = text[place..<end]
    guard chunk.count > 3, isAddress(chunk, endings) else { return nil }
    return ProtectedRange(kind: .address, range: place..<end)
  }

  private static func isAddress(
    _ chunk: ArraySlice<Unicode.Scalar>, _ endings: Set<String>
  ) -> Bool {
    let text = Letters.string(chunk)
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
      || text.hasPrefix("mailto:")
    {
      return true
    }
    if let at = chunk.firstIndex(of: "@") {
      return at > chunk.startIndex && chunk[at...].contains(".")
    }
    let host = chunk.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let stop = host.lastIndex(of: "."), host[..<stop].contains(where: Letters.isLetter)
    else { return false }
    return endings.contains(Letters.string(host[(stop + 1)...]).lowercased())
  }

  // MARK: Searching

  private static func starts(_ sign: String, _ text: [Unicode.Scalar], _ place: Int) -> Bool {
    text[place...].starts(with: sign.unicodeScalars)
  }

  /// The place after a sign; nil when it is not on this line or too far.
  private static func end(
    of sign: String, in text: [Unicode.Scalar], from start: Int, longest: Int
  ) -> Int? {
    var place = start
    while place < min(text.count, start + longest), text[place] != "\n" {
      if starts(sign, text, place) { return place + sign.unicodeScalars.count }
      place += 1
    }
    return nil
  }
}
