/// An address that a page may lead to.
enum WebAddress {
  /// What an address may begin with; anything else, such as `javascript:`, could do harm.
  private static let schemes = ["https", "http", "mailto", "tel"]

  /// Whether a page may lead there.
  static func isSafe(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return schemes.contains(address[..<colon].lowercased())
  }
}
