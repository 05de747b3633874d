import Languages
import PlanModel

/// Names for things that a source names only in words.
enum IdentifierText {
  /// A text in small letters, digits and hyphens; empty when nothing of it can stay.
  static func of(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      case "č", "ć": result += "c"
      case "š": result += "s"
      case "ž": result += "z"
      case "đ": result += "dj"
      default: if !result.isEmpty, result.last != "-" { result += "-" }
      }
    }
    let cut = result.prefix(48)
    return String(cut.last == "-" ? cut.dropLast() : cut)
  }

  /// The name of an organisation: what stands in brackets at its end, or its first words.
  static func ofOrganisation(_ name: LocalizedText) -> String {
    let words = name.firstWritten?.text ?? ""
    let short = ImportedTexts.title(LocalizedText([.init(.english, words)])).acronym
    let parts = of(short ?? words).split(separator: "-").prefix(3)
    let text = parts.joined(separator: "-")
    return text.isEmpty ? "org" : text
  }

  /// A name that none of the others is, by a number behind it if need be.
  static func unique(_ name: String, among others: [String]) -> String {
    guard others.contains(name) else { return name }
    var number = 2
    while others.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
