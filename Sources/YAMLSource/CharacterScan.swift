import Diagnostics

/// One walk over the bytes before libyaml sees them: encoding, forbidden characters, tabs.
struct CharacterScan {
  /// Whether every byte is a character, so that characters need not be counted.
  private(set) var isASCII = true
  /// The first tab in the indentation of each line that has one and is not blank.
  private(set) var leadingTabs: [Int] = []

  /// One kind of problem is reported at most this often; a text with more is no text.
  private static let most = 100

  /// Scans the bytes.
  init(_ bytes: [UInt8], _ problems: inout ProblemList) {
    bytes.withUnsafeBufferPointer { scan($0, &problems) }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ problems: inout ProblemList
  ) {
    if let encoding = Self.foreignEncoding(bytes) {
      return problems.report(encoding, SourceSpan(start: 0, end: 0), isFatal: true)
    }
    var found = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte >= 0x20, byte < 0x7F {
        place += 1
      } else if byte == 0x0A {
        place += 1
        noteTab(afterLineStart: place, bytes)
      } else if byte == 0x09 || byte == 0x0D {
        if byte == 0x09, place == 0 { noteTab(afterLineStart: 0, bytes) }
        place += 1
      } else {
        let (scalar, length) = Self.decode(bytes, place)
        if byte >= 0x80 { isASCII = false }
        guard let scalar else {
          return problems.report(
            Self.looksLikeWindows1250(bytes) ? "encoding-windows-1250" : "encoding",
            SourceSpan(start: place, end: place + 1), isFatal: true)
        }
        if let kind = ForbiddenCharacter(scalar), found < Self.most {
          found += 1
          problems.report(
            kind.rawValue, SourceSpan(start: place, end: place + length),
            [Fact("code", scalar.codePoint)], isFatal: true)
        }
        place += length
      }
    }
  }

  private mutating func noteTab(afterLineStart start: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    var place = start
    var tab: Int?
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 {
      if bytes[place] == 0x09, tab == nil { tab = place }
      place += 1
    }
    guard let tab, place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D,
      leadingTabs.count < Self.most
    else { return }
    leadingTabs.append(tab)
  }

  /// The scalar at a place and its length; no scalar where the bytes are not UTF-8.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let first = UInt32(bytes[place])
    let length: Int
    var value: UInt32
    let smallest: UInt32
    switch first {
    case 0x00...0x7F: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: (length, value, smallest) = (2, first & 0x1F, 0x80)
    case 0xE0...0xEF: (length, value, smallest) = (3, first & 0x0F, 0x800)
    case 0xF0...0xF4: (length, value, smallest) = (4, first & 0x07, 0x1_0000)
    default: return (nil, 1)
    }
    guard place + length <= bytes.count else { return (nil, 1) }
    for next in bytes[place + 1..<place + length] {
      guard next & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value >= smallest ? Unicode.Scalar(value) : nil, length)
  }

  /// The encoding that the first bytes betray, as a variant of the message.
  private static func foreignEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return "encoding-utf-16"
    // The first character of a definition is a letter or a sign of ASCII.
    case (0x00, 0x01...0x7F), (0x01...0x7F, 0x00): return "encoding-utf-16"
    default: return nil
    }
  }

  /// Whether the bytes beyond ASCII are those that Bosnian has in windows-1250.
  private static func looksLikeWindows1250(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters: Set<UInt8> = [
      0x8A, 0x8E, 0x9A, 0x9E, 0xC6, 0xC8, 0xD0, 0xE6, 0xE8, 0xF0,  // Š Ž š ž Ć Č Đ ć č đ
    ]
    let signs: Set<UInt8> = [
      0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xBB,  // „ … ‘ ’ “ ”
    ]
    var hasLetter = false
    for byte in bytes where byte >= 0x80 {
      if letters.contains(byte) {
        hasLetter = true
      } else if !signs.contains(byte) {
        return false
      }
    }
    return hasLetter
  }
}

/// Why a character may not stand in a definition, as a variant of the message.
enum ForbiddenCharacter: String {
  /// The character with the number 0.
  case nul
  /// A control, or a line end that other programs do not take as one.
  case control
  /// A number that Unicode keeps free.
  case noncharacter
  /// A control that makes text appear in another order than it is stored.
  case bidi

  /// The reason; nil for a character that may stand there.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .nul
    case 0x09, 0x0A, 0x0D: return nil
    case 0x01...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: self = .control
    case 0x202A...0x202E, 0x2066...0x2069: self = .bidi
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }

  /// The first reason in a text, with the character.
  static func first(in text: UnsafeBufferPointer<UInt8>) -> (Self, Unicode.Scalar)? {
    // All forbidden characters are below the space or have a byte above ASCII's letters.
    guard text.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return nil }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let reason = Self(scalar) { return (reason, scalar) }
    }
    return nil
  }
}
