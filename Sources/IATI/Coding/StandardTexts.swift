/// The code of a language in `xml:lang`.
struct LanguageCode: AttributeValue {
  static let blank = LanguageCode(code: "en")
  static let typeName = "language"
  /// The code as it is written, such as `bs` or `sr-Cyrl`.
  let text: String

  private init(code: String) { text = code }

  init?(text: String) {
    let text = text.collapsed
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() {
      let isSound = part.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || place > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      // XML lets an empty code take back what was said further out.
      guard isSound, (1...8).contains(part.utf8.count) || text.isEmpty else { return nil }
    }
    self.text = text
  }
}

/// An address on the web.
struct WebAddress: AttributeValue {
  static let blank = WebAddress(address: "about:blank")
  static let typeName = "anyURI"
  /// The address as it is written.
  let text: String

  private init(address: String) { text = address }

  /// Takes addresses by RFC 3986, and letters beyond ASCII as the schema does.
  init?(text: String) {
    let text = text.collapsed
    let bytes = Array(text.utf8)
    var hashes = 0
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "%"):
        guard place + 2 < bytes.count, Self.isHex(bytes[place + 1]), Self.isHex(bytes[place + 2])
        else { return nil }
      case UInt8(ascii: "#"): hashes += 1
      // Spaces and brackets: the latter stand in addresses of machines by number only.
      case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "]"): return nil
      default: break
      }
    }
    guard hashes <= 1, Self.hasSoundBeginning(text) else { return nil }
    self.text = text
  }

  /// Whether what stands before the first colon is a scheme, and a port is a number.
  private static func hasSoundBeginning(_ text: String) -> Bool {
    let head = text.prefix { !"/?#".contains($0) }
    var rest = Substring(text)
    if let colon = head.firstIndex(of: ":") {
      let scheme = head[..<colon]
      guard let first = scheme.utf8.first, isLetter(first),
        scheme.utf8.allSatisfy({ isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) }
        )
      else { return false }
      rest = rest[text.index(after: colon)...]
    }
    guard rest.hasPrefix("//") else { return true }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard authority.filter({ $0 == "@" }).count <= 1, parts.count <= 2, !host.isEmpty,
      parts.first?.isEmpty == false
    else { return false }
    return parts.count == 1
      || (1...5).contains(parts[1].utf8.count)
        && parts[1].utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte | 0x20)
  }
}

/// A name without spaces, such as the path of an element in `legacy-data`.
struct NameToken: AttributeValue {
  static let blank = NameToken(token: "x")
  static let typeName = "NMTOKEN"
  /// The name as it is written.
  let text: String

  private init(token: String) { text = token }

  init?(text: String) {
    let text = text.collapsed
    let isSound = text.utf8.allSatisfy { byte in
      (48...58).contains(byte) || (97...122).contains(byte | 0x20) || "-._".utf8.contains(byte)
    }
    guard isSound, !text.isEmpty else { return nil }
    self.text = text
  }
}
