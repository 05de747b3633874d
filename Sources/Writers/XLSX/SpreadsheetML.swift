import XMLTree

/// The names and cells of SpreadsheetML, in which Excel keeps workbooks.
///
/// Source: ISO/IEC 29500-1, chapter 18.
package enum SpreadsheetML {
  /// The namespace of everything in a workbook.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The type of a part of a workbook, such as `worksheet`.
  package static func type(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml." + part + "+xml"
  }

  /// The address of a cell, column and row counted from 0.
  static func address(_ column: Int, _ row: Int) -> String {
    ChartTable.column(column) + String(row + 1)
  }

  /// Writes a cell of words, which stand in it and are never calculated.
  ///
  /// Source: 18.3.1.4 (c), 18.3.1.53 (is).
  static func printWords(
    _ words: String, at address: String, style: Int? = nil, into writer: inout XMLWriter
  ) {
    writer.start("c")
    writer.attribute("r", address)
    if let style { writer.attribute("s", String(style)) }
    writer.attribute("t", "inlineStr")
    writer.element("is") { writer in
      writer.start("t")
      if keepsSpace(words) { writer.attribute("xml:space", "preserve") }
      writer.text(escaped(words))
      writer.end("t")
    }
    writer.end("c")
  }

  /// Whether some white space of the words would be lost.
  ///
  /// The schema has no place for the attribute, but Excel writes it and none reads without it.
  private static func keepsSpace(_ words: String) -> Bool {
    var endsInSpace = true
    for byte in words.utf8 {
      let isSpace = byte <= 0x20
      if isSpace, endsInSpace || byte != 0x20 { return true }
      endsInSpace = isSpace
    }
    return endsInSpace && !words.isEmpty
  }

  /// Writes a cell of a number.
  static func printNumber(
    _ digits: String, at address: String, style: Int? = nil, into writer: inout XMLWriter
  ) {
    writer.start("c")
    writer.attribute("r", address)
    if let style { writer.attribute("s", String(style)) }
    writer.element("v") { $0.text(digits) }
    writer.end("c")
  }

  /// The words with each `_x0041_` written so that it stays, since programs read it as a letter.
  ///
  /// Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
  static func escaped(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "_")) else { return words }
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isEscape(bytes[index...].prefix(7)) {
        result += Array("_x005F_".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether seven bytes are an underscore, an x, four hexadecimal digits and an underscore.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count == 7, bytes[1] | 0x20 == UInt8(ascii: "x"), bytes[6] == bytes[0] else {
      return false
    }
    return bytes[2..<6].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
