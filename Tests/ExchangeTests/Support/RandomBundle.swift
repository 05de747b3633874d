import Languages
import TestSupport
import Translation

/// Bundles with texts that break careless writers and readers.
struct RandomBundle {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let pieces = [
    "općina", "Ђачки дом", "Ž", "nj", " ", "  ", "\n", "\t", "\r\n", "\u{A0}", "\u{202F}", "<", ">",
    "&", "&amp;", "]]>", "<![CDATA[", "-->", "\"", "'", "„mir“", "c\u{30C}", "\u{301}", "🕊️", "👩‍👩‍👧",
    "{{place.loc}}", "{name}", "{", "}", "{{", "}}", "www.osce.org/bih?x=1&y=2", "https://a.ba/ž/",
    "info@primjer.ba", "`plan.yaml`", "`", "d.o.o.", "1.746.947,00 KM", "=1+1", "-5", "@x", "+387",
    ",", ";", ".", "<x id=\"1\"/>", "\u{FEFF}", "\u{2028}", "\u{85}", "%s", "<target>", "'=",
  ]

  mutating func text() -> String {
    while true {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
        .joined()
      if !text.allSatisfy(\.isWhitespace) { return text }
    }
  }

  mutating func bundle(units count: Int = 40) -> TranslationBundle {
    let languages = LanguageTag.allCases.shuffled(using: &generator)
    return TranslationBundle(
      definition: "plan-\(count)", sourceLanguage: languages[0], targetLanguage: languages[1],
      exportID: "00ff00ff00ff00ff", units: (0..<count).map { unit($0) })
  }

  private mutating func unit(_ number: Int) -> TranslationUnit {
    let state = SegmentState.allCases.randomElement(using: &generator) ?? .draft
    let origins: [TranslationOrigin?] = TranslationOrigin.allCases + [nil]
    var unit = TranslationUnit(
      id: SegmentID(unchecked: "A\(number / 3)._f-\(number)"), path: "a/A\(number / 3)/\(text())",
      source: text(), target: state == .untranslated ? nil : text(), state: state)
    unit.origin = state == .draft ? origins.randomElement(using: &generator) ?? nil : nil
    if Bool.random(using: &generator) {
      unit.notes = [
        Catalogue.Note(text(), author: text(), isOpenQuestion: number.isMultiple(of: 2))
      ]
      unit.matches = MemoryMatch.Kind.allCases.map {
        MemoryMatch(
          kind: $0, similarity: 71 + number % 31, source: text(), target: text(), origin: text())
      }
      unit.terms = [TermHint(source: text(), targets: [text(), text()])]
      unit.maximumLength = 10 + number
    }
    return unit
  }
}
