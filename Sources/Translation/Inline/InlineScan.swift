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
    if isSame("{", start + 1) {
      return end(of: "}", isDoubled: true, from: start + 2, atMost: 120)
    }
    guard let end = end(of: "}", from: start + 1, atMost: 120) else { return nil }
    let name = text[(start + 1)..<(end - 1)]
    return name.contains { $0 == "{" || $0.properties.isWhitespace } ? nil : end
  }

  /// Where the closing sign ends, on the same line, with something between; nil for nowhere.
  private func end(
    of closer: Unicode.Scalar, isDoubled: Bool = false, from start: Int, atMost longest: Int
  ) -> Int? {
    for index in start..<max(start, min(text.count, start + longest)) {
      if text[index] == "\n" { return nil }
      guard text[index] == closer, !isDoubled || isSame(closer, index + 1) else { continue }
      return index > start ? index + (isDoubled ? 2 : 1) : nil
    }
    return nil
  }

  private func isSame(_ scalar: Unicode.Scalar, _ index: Int) -> Bool {
    index < text.count && text[index] == scalar
  }

  // MARK: Addresses

  private func address(at start: Int) -> (end: Int, kind: InlineCode.Kind)? {
    guard isPartOfName(text[start]) else { return nil }
    let isLink = Self.heads.contains { begins(with: $0, at: start) }
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
    return Self.endings.contains(string(last.startIndex, last.endIndex).lowercased())
  }

  private static let heads = ["http://", "https://", "ftp://", "www.", "mailto:"].map {
    Array($0.unicodeScalars)
  }

  private func begins(with head: [Unicode.Scalar], at start: Int) -> Bool {
    guard text[start] == head[0], text.count - start >= head.count else { return false }
    return head.indices.allSatisfy { text[start + $0] == head[$0] }
  }

  /// The endings of hosts that the documents of this country name.
  private static let endings: Set<String> = [
    "ba", "com", "edu", "eu", "gov", "hr", "info", "int", "me", "net", "org", "rs", "si",
  ]

  private static func isPartOfLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || isLetterOrDigit(scalar)
  }

  private func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    Self.isLetterOrDigit(scalar) || scalar == "-" || scalar == "_" || scalar == "." || scalar == "@"
      || scalar == "/"
  }

  private func isPartOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    if Self.isLetterOrDigit(scalar) { return true }
    guard scalar.isASCII, scalar.value > 32, scalar.value < 127 else { return false }
    switch scalar {
    case "(", ")", "<", ">", "\"", "`", "{", "}", "|", "[", "]", ",", ";", "\\", "^": return false
    default: return true
    }
  }

  /// Whether a scalar is a letter or a digit; those of Europe are known without the tables of
  /// Unicode, which take their time.
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x400...0x481, 0x48A...0x52F: true
    default: scalar.properties.isAlphabetic
    }
  }

  /// Some scalars as a text; byte by byte, which is several times as fast as scalar by scalar.
  private func string(_ start: Int, _ end: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start + 8)
    for scalar in text[start..<end] {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
