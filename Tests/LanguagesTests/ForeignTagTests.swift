import Languages
import Testing

@Suite struct ForeignTagTests {
  @Test(
    arguments: [
      ("bs", .bosnian), ("bs-BA", .bosnian), ("bs-Latn-BA", .bosnian), ("BS_ba", .bosnian),
      ("bs-Cyrl-BA", nil), ("hr", .croatian), ("hr-HR", .croatian), ("hr-BA", .croatian),
      ("sr", .serbianCyrillic), ("sr-BA", .serbianCyrillic), ("sr-Cyrl-BA", .serbianCyrillic),
      ("sr-SP", .serbianCyrillic), ("sr-Latn-BA", .serbianLatin), ("sr_latn", .serbianLatin),
      ("sr-Latn-CS", .serbianLatin), ("sh", .serbianLatin), ("en", .english), ("EN-US", .english),
      ("en-GB", .english), ("de", nil), ("", nil), ("-", nil), ("bosnian", nil),
    ] as [(String, LanguageTag?)])
  func `tags of other programs mean our languages`(tag: String, language: LanguageTag?) {
    #expect(LanguageTag(foreign: tag) == language)
  }

  @Test(arguments: LanguageTag.allCases)
  func `our own tags mean themselves`(language: LanguageTag) {
    #expect(LanguageTag(foreign: language.bcp47) == language)
    #expect(LanguageTag(foreign: language.rawValue) == language)
  }
}
