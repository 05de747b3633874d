/// What a page of the web looks like: its style sheet, and proof that no other is in force.
package struct HTMLFrame: Sendable, Equatable {
  /// The style sheet that stands in the page.
  let style: String
  /// What browsers may do with the page: nothing is loaded, nothing runs, and no styles are
  /// followed but those of the style sheet.
  ///
  /// Source: W3C Content Security Policy Level 3, 2.3.1 (hash sources).
  let policy: String

  /// A frame of this style sheet.
  ///
  /// Nil for a style sheet with one of the signs `<`, `>` and `&`: HTML reads them in a style sheet
  /// otherwise than XML does, and `<` could end it.
  ///
  /// - Parameter digest: Gives the SHA-256 of a text's bytes, as hexadecimal digits.
  package init?(style: String, digest: (String) -> String) {
    let lines = style.split(whereSeparator: \.isNewline).joined(separator: "\n")
    guard !lines.utf8.contains(where: { "<>&".utf8.contains($0) }) else { return nil }
    self.style = "\n" + lines + "\n" + Self.columnWidths + "\n"
    let hash = Base64.encode(Self.bytes(hexadecimal: digest(self.style)))
    policy =
      "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// The name of the class of a column with a share of its table's width.
  static func columnClass(_ share: Double) -> String {
    "w\(min(max(Int((share * 100).rounded()), 1), 100))"
  }

  /// One class for each share, because the policy forbids styles at the elements themselves.
  private static let columnWidths = (1...100)
    .map { ".w\($0){width:\($0)%}" }.joined()

  private static func bytes(hexadecimal text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
