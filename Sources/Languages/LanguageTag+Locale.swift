extension LanguageTag {
  /// The languages in which to speak to somebody whose system has a locale, the best first.
  ///
  /// Reads names such as `sr_BA.UTF-8`, `sr_RS@latin`, `bs-Latn-BA` or `hr`. Serbian is written in
  /// Cyrillic unless the locale says otherwise. Those who read one of the four scripts and
  /// standards of the region read the others too, so these come before English.
  package static func preferred(forLocale name: String) -> [LanguageTag] {
    let base = name.prefix { $0 != "." && $0 != "@" }.lowercased()
    let modifier = name.split(separator: "@").dropFirst().first?.lowercased() ?? ""
    let parts = base.split(whereSeparator: { $0 == "_" || $0 == "-" }).map(String.init)
    let isLatin = modifier.hasPrefix("latin") || parts.dropFirst().contains("latn")
    switch parts.first ?? "" {
    case "bs", "sh": return [.bosnian, .croatian, .serbianLatin, .english]
    case "hr": return [.croatian, .bosnian, .serbianLatin, .english]
    case "sr" where isLatin, "cnr":
      return [.serbianLatin, .bosnian, .croatian, .serbianCyrillic, .english]
    case "sr": return [.serbianCyrillic, .serbianLatin, .bosnian, .croatian, .english]
    default: return [.english, .bosnian]
    }
  }
}
