import Languages
import Translation

/// A small glossary in which everything occurs.
enum SampleGlossary {
  static let entries = [
    GlossaryEntry(
      id: "hate.crime", domain: "law", definition: "Krivično djelo & pobuda",
      terms: [
        GlossaryTerm(language: .english, text: "hate crime", status: .preferred),
        GlossaryTerm(
          language: .english, text: "crime of hatred", status: .forbidden, note: "definition: none"),
        GlossaryTerm(
          language: .bosnian, text: "krivično djelo počinjeno iz mržnje", status: .preferred),
        GlossaryTerm(language: .serbianCyrillic, text: "злочин из мржње", status: .admitted),
      ]),
    GlossaryEntry(
      id: "1 budžet_x", domain: nil, definition: nil,
      terms: [
        GlossaryTerm(
          language: .croatian, text: "proračun", status: .preferred,
          note: "=2+2, \"tako\"\nda")
      ]),
  ]
}
