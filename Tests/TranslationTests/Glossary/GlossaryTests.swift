import Diagnostics
import Languages
import Testing
import Translation

@Suite struct GlossaryTests {
  private static let languages: [LanguageTag] = [.bosnian, .croatian, .serbianLatin]

  /// Every form of the preferred terms of a language: of a term of several words, the forms in
  /// which all its words stand in the same place of their tables, as case and number demand.
  private func forms(_ language: LanguageTag) throws -> [(concept: Int, form: String)] {
    var forms: [(concept: Int, form: String)] = []
    for (place, concept) in try ShippedChecks.glossary.get().concepts.enumerated() {
      guard let term = concept.terms(in: language).first else { continue }
      let words = term.text.lowercased().split(separator: " ").map {
        Declension.forms(String($0))
      }
      for index in 0..<(words.map(\.count).max() ?? 0) {
        forms.append((place, words.map { $0[index % $0.count] }.joined(separator: " ")))
      }
    }
    return forms
  }

  @Test func `the glossary has the 136 concepts of the field in four languages`() throws {
    let glossary = try ShippedChecks.glossary.get()
    #expect(glossary.concepts.count == 136)
    for language in Self.languages + [.english] {
      let terms = glossary.concepts.map { $0.terms(in: language) }
      #expect(terms.allSatisfy { $0.first?.status == .preferred })
    }
    #expect(
      glossary.concepts[0].terms(in: .serbianCyrillic)
        == glossary.concepts[0].terms(in: .serbianLatin))
  }

  @Test(arguments: languages)
  func `stems find at least 98 of 100 forms of the terms`(language: LanguageTag) throws {
    let glossary = try ShippedChecks.glossary.get()
    let bench = try ShippedChecks.bench(.english, language)
    let forms = try forms(language)
    var lost: [String] = []
    for (concept, form) in forms {
      let text = CheckedText("Ovdje je \(form).", bench.target, endings: [])
      if !glossary.matches(in: text).contains(where: { $0.concept == concept }) {
        lost.append(form)
      }
    }
    #expect(forms.count > 800)
    #expect(
      Double(lost.count) <= 0.02 * Double(forms.count), "\(lost.count)/\(forms.count) \(lost)")
  }

  @Test func `the same forms are found in Cyrillic`() throws {
    let glossary = try ShippedChecks.glossary.get()
    let bench = try ShippedChecks.bench(.english, .serbianCyrillic)
    let transliterator = try #require(bench.target.profile.transliterator)
    let forms = try forms(.serbianLatin)
    let lost = forms.filter { concept, form in
      let text = CheckedText(transliterator.cyrillic(form).text, bench.target, endings: [])
      return !glossary.matches(in: text).contains { $0.concept == concept }
    }
    #expect(Double(lost.count) <= 0.02 * Double(forms.count), "\(lost.map(\.form))")
  }

  @Test(arguments: [
    ("sudjelovanje", "court"), ("članarina", "member"), ("stavka", "paragraph"),
    ("brojnost", "number"), ("rokovnik", "deadline"), ("gradnja", "city"), ("mjerilo", "measure"),
    ("prilagodba", "annex"), ("datumski", "date"), ("ishodište", "outcome"),
  ])
  func `a word that only begins alike is no term`(word: String, concept: String) throws {
    let glossary = try ShippedChecks.glossary.get()
    let text = CheckedText(word, try ShippedChecks.language(.bosnian), endings: [])
    let found = glossary.matches(in: text).map { glossary.concepts[$0.concept].id }
    #expect(!found.contains(concept))
  }

  @Test func `a source is given hints for its terms, the longest ones`() throws {
    let glossary = try ShippedChecks.glossary.get()
    let source = CheckedText(
      "Jedinice lokalne samouprave sarađuju s organizacijama civilnog društva.",
      try ShippedChecks.language(.bosnian), endings: [])
    #expect(
      glossary.hints(for: source, in: .english).map(\.source) == [
        "jedinica lokalne samouprave", "organizacija civilnog društva",
      ])
    #expect(
      glossary.hints(for: source, in: .croatian).first?.targets.first
        == "jedinica lokalne samouprave")
  }
}
