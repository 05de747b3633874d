/// How the characters of a text file are written as bytes.
package enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with a byte order mark.
  case utf16 = "UTF-16"
  /// Windows-1250, as old tables of the region are saved; assumed where nothing else fits.
  case windows1250 = "Windows-1250"

  /// The text of some bytes as UTF-8 without a mark, and the encoding that was found.
  ///
  /// Nil for bytes that are no text, such as a workbook.
  package static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding)? {
    let decoded: (text: [UInt8], encoding: TextEncoding)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      decoded = (utf16(bytes.dropFirst(2), isLittleEndian: bytes[0] == 0xFF), .utf16)
    } else if String(validating: bytes, as: UTF8.self) != nil {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      decoded = (hasMark ? Array(bytes.dropFirst(3)) : bytes, .utf8)
    } else {
      decoded = (windows1250(bytes), .windows1250)
    }
    // No text holds a zero; workbooks and pictures do.
    return decoded.text.contains(0) ? nil : decoded
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1250(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Unicode.Scalar(upperHalf[Int(byte) - 0x80]) {
        text += String(scalar).utf8
      }
    }
    return text
  }

  /// The characters of the bytes from 0x80 on; U+FFFD where there is none.
  private static let upperHalf: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021,
    0xFFFD, 0x2030, 0x0160, 0x2039, 0x015A, 0x0164, 0x017D, 0x0179,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0xFFFD, 0x2122, 0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A,
    0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6, 0x00A7,
    0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B,
    0x00B0, 0x00B1, 0x02DB, 0x0142, 0x00B4, 0x00B5, 0x00B6, 0x00B7,
    0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C,
    0x0154, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7,
    0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD, 0x00CE, 0x010E,
    0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7,
    0x0158, 0x016E, 0x00DA, 0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF,
    0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F,
    0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4, 0x0151, 0x00F6, 0x00F7,
    0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9,
  ]
}
