/// One of the language forms that documents are written in.
package enum LanguageTag: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Bosnian, Latin script.
  case bosnian = "bs-Latn"
  /// Croatian.
  case croatian = "hr"
  /// Serbian, Latin script.
  case serbianLatin = "sr-Latn"
  /// Serbian, Cyrillic script.
  case serbianCyrillic = "sr-Cyrl"
  /// English, as written in Britain and by the United Nations.
  case english = "en"

  /// The key under which definitions keep a text in this language, such as `bs`.
  package var key: String {
    switch self {
    case .bosnian: "bs"
    case .croatian: "hr"
    case .serbianLatin, .serbianCyrillic: "sr"
    case .english: "en"
    }
  }

  /// The tag with script and region, as BCP 47 and `w:lang` write it.
  package var bcp47: String {
    switch self {
    case .bosnian: "bs-Latn-BA"
    case .croatian: "hr-BA"
    case .serbianLatin: "sr-Latn-BA"
    case .serbianCyrillic: "sr-Cyrl-BA"
    case .english: "en-GB"
    }
  }

  /// The same language in its other script; nil for languages that are written in one.
  package var otherScript: LanguageTag? {
    switch self {
    case .serbianLatin: .serbianCyrillic
    case .serbianCyrillic: .serbianLatin
    case .bosnian, .croatian, .english: nil
    }
  }

  /// The form of this language in whose script a text is written.
  ///
  /// A text without letters of either script is taken to be in this form's own.
  package func inScript(of text: String) -> LanguageTag {
    guard otherScript != nil else { return self }
    var hasLatin = false
    for scalar in text.unicodeScalars {
      if (0x400...0x4FF).contains(scalar.value) { return .serbianCyrillic }
      hasLatin = hasLatin || Letters.isLetter(scalar)
    }
    return hasLatin ? .serbianLatin : self
  }

  /// The language and all others, in the order in which its readers would turn to them.
  package var understood: [LanguageTag] {
    let nearest: [LanguageTag] =
      switch self {
      case .bosnian: [.bosnian, .croatian, .serbianLatin, .serbianCyrillic]
      case .croatian: [.croatian, .bosnian, .serbianLatin, .serbianCyrillic]
      case .serbianLatin: [.serbianLatin, .serbianCyrillic, .bosnian, .croatian]
      case .serbianCyrillic: [.serbianCyrillic, .serbianLatin, .bosnian, .croatian]
      case .english: [.english, .bosnian, .croatian, .serbianLatin, .serbianCyrillic]
      }
    return self == .english ? nearest : nearest + [.english]
  }

  /// Orders by tag.
  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.rawValue < right.rawValue
  }
}
