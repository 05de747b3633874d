/// Writes a text as a scalar of YAML that reads back as the same text.
package enum YAMLScalar {
  /// The text on one line, without quotes where that is safe.
  package static func inline(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// The text after a key whose own column is given; several lines become a literal block.
  package static func value(_ text: String, under column: Int) -> String {
    guard isBlock(text) else { return inline(text) }
    let margin = String(repeating: " ", count: column + 2)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "|-\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// The text inside brackets or braces, where a comma parts one thing from the next.
  package static func flow(_ text: String) -> String {
    isPlain(text) && !text.utf8.contains(UInt8(ascii: ",")) ? text : quoted(text)
  }

  private static let meanings: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "da", "ne",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, last != " ", last != ":",
      !meanings.contains(text.lowercased()), !text.unicodeScalars.contains(where: isEscaped)
    else { return false }
    var before: Unicode.Scalar = "x"
    for scalar in text.unicodeScalars {
      if before == ":" && scalar == " " || before == " " && scalar == "#" { return false }
      // Safe here, but not where an editor moves the text between brackets.
      if "{}[]".unicodeScalars.contains(scalar) { return false }
      before = scalar
    }
    return true
  }

  private static func isBlock(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("\n"), let first = text.unicodeScalars.first,
      first != " ", first != "\n", text.unicodeScalars.last != "\n"
    else { return false }
    let lines = text.unicodeScalars.split(separator: "\n")
    return lines.allSatisfy { line in
      line.last != " " && !line.contains(where: isEscaped)
    }
  }

  /// Whether a scalar can't be seen, or is a line end to some reader of YAML.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF0...0xFFFF:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
