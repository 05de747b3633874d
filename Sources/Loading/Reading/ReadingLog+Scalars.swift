import Diagnostics
import Languages
import YAMLSource

// Each function reads one value, reports what is wrong with it, and coerces nothing.
extension ReadingLog {
  /// A text as it is written; the line ends after a block are no part of it.
  ///
  /// Reports: Y11.
  func text(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> String? {
    recorder?.note(.text, of: node, at: path())
    guard node.kind == .scalar, !node.isNull else {
      reportKind(.text, at: path(), node)
      return nil
    }
    guard node.style == .block else { return node.text }
    var text = node.text[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  /// A code or number that must be quoted where YAML could take it for a number.
  ///
  /// Reports: Y05.
  func quotedText(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> String? {
    recorder?.note(.quotedText, of: node, at: path())
    guard let text = text(of: node, at: path()) else { return nil }
    let isNumeric = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    if node.style == .plain, isNumeric {
      report(
        "Y05", at: path(), node, facts: [Fact("raw", text)],
        edits: Self.edits(node, "\"\(text)\""))
    }
    return text
  }

  /// An id: letters, digits, `-`, `_` and `.`, beginning with a letter or digit.
  ///
  /// Reports: Y11.
  func identifier(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> String? {
    recorder?.note(.identifier, of: node, at: path())
    guard let text = text(of: node, at: path()) else { return nil }
    let isSound =
      (1...100).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(Self.mayStandInID)
      && text.utf8.first.map { !"-_.".utf8.contains($0) } ?? false
    guard isSound else {
      reportKind(.identifier, at: path(), node)
      return nil
    }
    return text
  }

  /// A whole number from 0.
  ///
  /// Reports: Y11.
  func integer(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> Int? {
    recorder?.note(.integer(ValueKind.wholeNumbers), of: node, at: path())
    guard node.kind == .scalar, let number = Self.wholeNumber(node.text) else {
      reportKind(.integer, at: path(), node)
      return nil
    }
    return number
  }

  /// A year of four digits.
  ///
  /// Reports: Y11.
  func year(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> Int? {
    recorder?.note(.year, of: node, at: path())
    guard node.kind == .scalar, let year = Self.wholeNumber(node.text),
      (1000...9999).contains(year)
    else {
      reportKind(.year, at: path(), node)
      return nil
    }
    return year
  }

  /// `true` or `false`, unquoted.
  ///
  /// Reports: Y11, with the edit for `yes`, `no`, `on`, `off`, `da`, `ne`.
  func boolean(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> Bool? {
    recorder?.note(.boolean, of: node, at: path())
    let text = node.kind == .scalar ? node.text : ""
    if node.style == .plain, node.kind == .scalar {
      if text == "true" { return true }
      if text == "false" { return false }
    }
    let fix: String? =
      switch text.lowercased() {
      case "true", "yes", "on", "y", "da": "true"
      case "false", "no", "off", "n", "ne": "false"
      default: nil
      }
    reportKind(.boolean, at: path(), node, fix: fix)
    return nil
  }

  private static func mayStandInID(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  /// Digits without a leading zero, at most nine.
  private static func wholeNumber(_ text: String) -> Int? {
    let digits = text.utf8
    guard (1...9).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
  }
}
