import Languages
import Translation

/// A small bundle in which everything occurs.
enum SampleBundle {
  static let bundle = TranslationBundle(
    definition: "sanski-most", sourceLanguage: .bosnian, targetLanguage: .english,
    exportID: "0123456789abcdef", units: units)

  private static let units = [
    TranslationUnit(
      id: "title", path: "title", source: "Akcijski plan „Zajedno“",
      target: "Action plan “Together”",
      state: .final),
    TranslationUnit(
      id: "A1.title", path: "actions/A1/title",
      source: "Obuka za koalicije protiv mržnje u {{place.loc}}",
      target: "Training for Coalitions against Hate in {{place.loc}}", state: .reviewed,
      notes: [Catalogue.Note("Naslov mjere, do 80 znakova.", author: "autor")],
      terms: [
        TermHint(source: "koalicija protiv mržnje", targets: ["Coalition against Hate"])
      ], maximumLength: 80),
    TranslationUnit(
      id: "A1.description", path: "actions/A1/description",
      source: "Vidi www.osce.org/bih ili piši na info@primjer.ba.\nPutanja `plan.yaml` ostaje.",
      target: nil, state: .untranslated,
      notes: [Catalogue.Note("Koja je adresa?", author: "lektor", isOpenQuestion: true)],
      matches: [
        MemoryMatch(
          kind: .fuzzy, similarity: 87, source: "Vidi www.osce.org/bih.",
          target: "See www.osce.org/bih.", origin: "tm/2024.tmx"),
        MemoryMatch(
          kind: .sibling, similarity: 90, source: "Vidi.", target: "Vidi & čitaj.", origin: "hr"),
      ]),
    TranslationUnit(
      id: "A1.note", path: "actions/A1/note", source: "Iznos < 5 % & {total} > 0",
      target: "Amount < 5% & {total} > 0", state: .draft, origin: .machine),
    TranslationUnit(
      id: "A2.title", path: "actions/A2/title", source: "Dijalog s mladima",
      target: "Dialogue with youth", state: .stale,
      matches: [
        MemoryMatch(
          kind: .repetition, similarity: 101, source: "Dijalog s mladima",
          target: "Dialogue with young people", origin: "plan-2023")
      ]),
    TranslationUnit(
      id: "A2.owner", path: "actions/A2/owner", source: "UNDP", target: "UNDP",
      state: .translated),
  ]
}
