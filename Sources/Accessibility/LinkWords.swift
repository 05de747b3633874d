/// Judges the words of links, which are read out in a list by themselves.
package enum LinkWords {
  /// Words that say nothing of where they lead, in all languages of documents and both scripts.
  private static let empty: Set<String> = [
    "here", "click here", "link", "this link", "more", "read more", "ovdje", "ovdje.",
    "klikni ovdje",
    "kliknite ovdje", "link", "poveznica", "veza", "više", "opširnije", "овдје", "кликни овдје",
    "кликните овдје", "линк", "веза", "више", "опширније",
  ]

  /// Whether the words are none, empty ones, or the bare address.
  package static func areBare(_ words: String, to address: String) -> Bool {
    let plain = words.lowercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
    guard !plain.isEmpty, !empty.contains(plain) else { return true }
    let lower = words.lowercased().filter { !$0.isWhitespace }
    // The name of a site is how readers know it; a path is not.
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
      || (lower == bare(address) && lower.dropLast(1).contains("/"))
  }

  private static func bare(_ address: String) -> String {
    var rest = Substring(address.lowercased())
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return String(rest)
  }
}
