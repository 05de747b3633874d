/// Finds the codes of a text.
///
/// It is careful with prose: `{a note to read}` has spaces and is no placeholder, and `d.o.o.` is
/// no host.
struct InlineScan {
  private let text: [Unicode.Scalar]

  /// A scan of a text.
  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
  }

  /// Whether a byte stands in some code; a text without any such byte has none.
  static func canBelongToCode(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  /// The text in pieces.
  func pieces() -> [InlineText.Piece] {
    var pieces: [InlineText.Piece] = []
    var words = 0
    var index = 0
    while index < text.count {
      guard let (end, kind) = code(at: index) else {
        index += 1
        continue
      }
      if words < index { pieces.append(.text(string(words, index))) }
      pieces.append(.code(InlineCode(kind, string(index, end))))
      index = end
      words = end
    }
    if words < text.count { pieces.append(.text(string(words, text.count))) }
    return pieces
  }

  private func code(at start: Int) -> (end: Int, kind: InlineCode.Kind)? {
    switch text[start] {
    case "{": placeholder(at: start).map { ($0, .placeholder) }
    case "`": end(of: "`", from: start + 1, atMost: 200).map { ($0, .literal) }
    default: start == 0 || !isPartOfName(text[start - 1]) ? address(at: start) : nil
    }
  }

  private func placeholder(at start: Int) -> Int? {
    if start + 1 < text.count, text[start + 1] == "{" {
      return end(of: "}}", from: start + 2, atMost: 120)
    }
    guard let end = end(of: "}", from: start + 1, atMost: 120) else { return nil }
    let name = text[(start + 1)..<(end - 1)]
    return name.contains { $0 == "{" || $0.properties.isWhitespace } ? nil : end
  }

  /// Where the closing letters end, on the same line, with something between; nil for nowhere.
  private func end(of closer: String, from start: Int, atMost longest: Int) -> Int? {
    let closer = closer.unicodeScalars
    for index in start..<min(text.count, start + longest) {
      if text[index] == "\n" { return nil }
      guard text[index...].starts(with: closer) else { continue }
      return index > start ? index + closer.count : nil
    }
    return nil
  }

  // MARK: Addresses

  private func address(at start: Int) -> (end: Int, kind: InlineCode.Kind)? {
    guard isPartOfName(text[start]) else { return nil }
    let isLink = Self.heads.contains { text[start...].starts(with: $0.unicodeScalars) }
    var end = start
    let most = min(text.count, start + (isLink ? 2_000 : 200))
    while end < most, isPartOfAddress(text[end]) { end += 1 }
    while end > start, ".,;:!?-'/&".unicodeScalars.contains(text[end - 1]) {
      // A path may end with a slash: only what ends a sentence is not part of it.
      if text[end - 1] == "/", isLink { break }
      end -= 1
    }
    let chunk = text[start..<end]
    guard chunk.count > 4 else { return nil }
    if isMail(chunk) { return (end, .mail) }
    let isAddress = isLink && chunk.count > 8 || isHost(chunk)
    return isAddress ? (end, .address) : nil
  }

  private func isMail(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    let chunk = chunk.starts(with: "mailto:".unicodeScalars) ? chunk.dropFirst(7) : chunk
    guard let at = chunk.firstIndex(of: "@"), at > chunk.startIndex else { return false }
    let host = chunk[(at + 1)...]
    return host.contains(".") && host.first != "." && !host.contains("@") && !host.contains("/")
  }

  /// Whether a chunk is the name of a host with or without a path: `osce.org/bih`.
  private func isHost(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    guard chunk.allSatisfy(\.isASCII) else { return false }
    let host = chunk.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last,
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isPartOfLabel) })
    else { return false }
    let ending = String(String.UnicodeScalarView(last)).lowercased()
    return Self.endings.contains(ending)
  }

  private static let heads = ["http://", "https://", "ftp://", "www.", "mailto:"]

  /// The endings of hosts that the documents of this country name.
  private static let endings: Set<String> = [
    "ba", "com", "edu", "eu", "gov", "hr", "info", "int", "me", "net", "org", "rs", "si",
  ]

  private static func isPartOfLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.numericType != nil || scalar.properties.isAlphabetic
  }

  private func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar == "." || scalar == "@" || scalar == "/"
      || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func isPartOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value > 32 && scalar.value < 127
        && !"()<>\"`{}|[],;\\^".unicodeScalars.contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private func string(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[start..<end])
    return String(view)
  }
}
