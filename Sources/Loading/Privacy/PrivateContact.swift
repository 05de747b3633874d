/// An e-mail address or a telephone number that looks like that of a person.
enum PrivateContact {
  /// The first in a text; nil when there is none.
  static func first(in text: String) -> String? {
    mail(in: text) ?? mobile(in: text)
  }

  /// Where people, seldom offices, have their mail; never printed.
  private static let mailHosts: Set<String> = [
    "gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "live.com", "msn.com",
    "yahoo.com", "ymail.com", "icloud.com", "me.com", "gmx.com", "gmx.net", "gmx.de",
    "proton.me", "protonmail.com", "mail.ru", "yandex.com", "bih.net.ba",
  ]

  private static func mail(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    for word in text.split(whereSeparator: { " \t\n,;<>()„“\"".contains($0) }) {
      let parts = word.split(separator: "@")
      guard parts.count == 2, let host = parts.last else { continue }
      let plain = host.lowercased().split(separator: ".").joined(separator: ".")
      if mailHosts.contains(plain) { return String(word) }
    }
    return nil
  }

  /// A mobile number of Bosnia and Herzegovina: `061 123 456`, `+387 61 123 456`.
  private static func mobile(in text: String) -> String? {
    guard text.utf8.count(where: { $0 &- 48 < 10 }) >= 9 else { return nil }
    let isPart = { (letter: Character) in letter.isNumber || " /-+()".contains(letter) }
    for piece in text.split(whereSeparator: { !isPart($0) }) {
      var groups = piece.split(whereSeparator: { !$0.isNumber })
      guard let first = groups.first else { continue }
      let digits = groups.joined()
      let national: Substring? =
        if digits.hasPrefix("00387") {
          digits.dropFirst(5)
        } else if digits.hasPrefix("387"), piece.contains("+") {
          digits.dropFirst(3)
        } else if first.hasPrefix("06"), first.count == 3 || groups.count == 1 {
          digits.dropFirst()
        } else {
          nil
        }
      // Short groups make the number of an act, as in 061-2/25.
      groups.removeFirst()
      guard let national, national.hasPrefix("6"), (8...9).contains(national.count),
        groups.allSatisfy({ $0.count >= 2 })
      else { continue }
      return piece.split(separator: " ").joined(separator: " ")
    }
    return nil
  }
}
