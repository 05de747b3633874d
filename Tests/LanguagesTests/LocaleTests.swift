import Languages
import Testing

struct LocaleTests {
  @Test(
    arguments: [
      ("bs_BA.UTF-8", .bosnian), ("hr_HR", .croatian), ("hr-BA", .croatian), ("sh", .bosnian),
      ("sr_RS.UTF-8", .serbianCyrillic), ("sr_BA", .serbianCyrillic), ("sr", .serbianCyrillic),
      ("sr_RS@latin", .serbianLatin), ("sr_RS.UTF-8@latin", .serbianLatin),
      ("sr-Latn-BA", .serbianLatin), ("sr_Cyrl_RS", .serbianCyrillic), ("en_US", .english),
      ("C.UTF-8", .english), ("POSIX", .english), ("", .english), ("de_AT@euro", .english),
      ("srx_XX", .english), ("bsd", .english), ("@", .english),
    ] as [(String, LanguageTag)])
  func `a locale names the language in which to speak`(locale: String, best: LanguageTag) {
    #expect(LanguageTag.preferred(forLocale: locale).first == best)
  }

  @Test(arguments: ["bs", "hr", "sr", "sr@latin"])
  func `who reads a language of the region is offered its neighbours before English`(
    locale: String
  ) {
    let preferred = LanguageTag.preferred(forLocale: locale)
    #expect(preferred.last == .english && preferred.contains(.bosnian))
  }

  @Test(arguments: LanguageTag.allCases)
  func `a tag is a locale of its own language`(tag: LanguageTag) {
    #expect(LanguageTag.preferred(forLocale: tag.rawValue).first == tag)
  }
}
