import Diagnostics
import Languages
import PlanModel

/// Rules about words that must fit the unit to which a definition belongs.
enum TermRules {
  /// Reports: L04, L06.
  static let common: [Rule<Definition>] = [
    Rule("L04", .warning) { definition, context, findings in
      lookForOtherTerms(in: definition, of: definition.localGovernment, context, &findings)
    },
    Rule("L06", .error) { definition, context, findings in
      lookForOtherBodies(in: definition, of: definition.localGovernment, context, &findings)
    },
  ]

  /// Looks in all texts for words that do not fit the entity of a unit, or their own language.
  static func lookForOtherTerms(
    in definition: Definition, of unitKey: String?, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard let unit = unitKey.flatMap({ context.codelists[unit: $0] }) else { return }
    let finders = Dictionary(
      uniqueKeysWithValues: LanguageTag.allCases.map { ($0, Self.finders(unit, $0)) })
    PrintedTexts.eachVersion(in: definition, context) { language, text, path in
      guard let finders = finders[language] else { return }
      let search = TextSearch(text)
      if let pair = finders.ofEntity.first(in: search) {
        findings.report(
          at: path() / language.key, Fact("unit", unit.latinName),
          Fact("entity", unit.entity.rawValue),
          Fact("good", pair.good), Fact("bad", pair.bad))
      } else if let pair = finders.ofLanguage.first(in: search) {
        findings.report(
          at: path() / language.key, "language", Fact("language", language),
          Fact("good", pair.good),
          Fact("bad", pair.bad))
      }
    }
  }

  /// Looks in all texts for bodies that a unit does not have.
  static func lookForOtherBodies(
    in definition: Definition, of unitKey: String?, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard let unit = unitKey.flatMap({ context.codelists[unit: $0] }),
      !Self.sharesBodies(unit, context.codelists)
    else { return }
    let wrong = unit.kind == .city ? Self.ofMunicipalities : Self.ofCities
    guard unit.kind != .district else { return }
    let finder = StemFinder(wrong)
    PrintedTexts.eachVersion(in: definition, context) { language, text, path in
      guard let bad = finder.first(in: TextSearch(text)).map({ wrong[$0] }) else { return }
      let body = { (code: Code) in
        context.codelists.officialName(of: code, in: "bodies", unit: unit)?
          .words(inAnyScriptOf: language) ?? code.key
      }
      findings.report(
        at: path() / language.key, unit.kind == .city ? nil : "municipality",
        Fact("unit", unit.latinName),
        Fact("bad", bad), Fact("mayor", body("mayor")), Fact("council", body("council")))
    }
  }

  /// A word that does not fit, how it begins in small letters, and the word that does.
  private struct Pair {
    let bad: String
    let stem: String
    let good: String
    var isNumbered = false
  }

  /// Pairs with the finder of their stems.
  private struct PairFinder {
    let pairs: [Pair]
    let finder: StemFinder

    init(_ pairs: [Pair]) {
      self.pairs = pairs
      finder = StemFinder(pairs.map(\.stem))
    }

    /// The first of the pairs whose word stands in a text, with a number after it where it must.
    func first(in text: TextSearch) -> Pair? {
      finder.first(in: text) { index, end in
        guard pairs[index].isNumbered else { return true }
        let next = text.bytes.dropFirst(end).prefix(2)
        return next.first == UInt8(ascii: " ")
          && next.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
      }.map { pairs[$0] }
    }
  }

  private static func finders(
    _ unit: LocalGovernment, _ language: LanguageTag
  ) -> (ofEntity: PairFinder, ofLanguage: PairFinder) {
    (PairFinder(ofEntity(unit, language)), PairFinder(ofLanguage(language)))
  }

  /// What does not fit an entity in a language.
  private static func ofEntity(_ unit: LocalGovernment, _ language: LanguageTag) -> [Pair] {
    var pairs: [Pair] = []
    let isSerbian = language == .serbianLatin || language == .serbianCyrillic
    switch unit.entity {
    case .federation:
      let council = isSerbian ? "Opštinsko vijeće" : "Općinsko vijeće"
      pairs += ["skupština", "skupštine", "skupštini", "skupštinu"].flatMap { word in
        ["općine", "opštine"].map {
          Pair(bad: "\(word) \($0)", stem: "\(word) \($0)", good: council)
        }
      }
      if language == .bosnian { pairs.append(Pair(bad: "opština", stem: "opštin", good: "općina")) }
    case .republikaSrpska:
      let assembly = language == .croatian ? "Skupština općine" : "Skupština opštine"
      pairs += ["o", "og", "om"].flatMap { ending in
        ["općinsk", "opštinsk"].map {
          Pair(bad: "\($0)\(ending) vijeće", stem: "\($0)\(ending) vijeć", good: assembly)
        }
      }
      if language == .bosnian { pairs.append(Pair(bad: "općina", stem: "općin", good: "opština")) }
    case .brcko: break
    }
    return pairs
  }

  /// What does not fit a language.
  private static func ofLanguage(_ language: LanguageTag) -> [Pair] {
    switch language {
    case .bosnian: [Pair(bad: "članak", stem: "članak", good: "član", isNumbered: true)]
    case .croatian:
      [
        Pair(bad: "opština", stem: "opštin", good: "općina"),
        Pair(bad: "član", stem: "član", good: "članak", isNumbered: true),
      ]
    case .serbianLatin:
      [
        Pair(bad: "općina", stem: "općin", good: "opština"),
        Pair(bad: "članak", stem: "članak", good: "član", isNumbered: true),
      ]
    case .serbianCyrillic, .english: []
    }
  }

  /// Bodies that only cities have, in small letters.
  private static let ofCities = [
    "gradonačelnik", "gradsko vijeće", "gradskog vijeća", "gradskom vijeću", "skupština grada",
    "skupštine grada", "skupštini grada",
  ]

  /// Bodies that only municipalities have, in small letters.
  private static let ofMunicipalities = [
    "općinski načelnik", "općinskog načelnika", "općinskom načelniku", "opštinski načelnik",
    "načelnik općine", "načelnika općine", "načelniku općine", "načelnik opštine",
    "načelnika opštine", "načelniku opštine", "općinsko vijeće", "općinskog vijeća",
    "općinskom vijeću", "opštinsko vijeće", "skupština opštine", "skupštine opštine",
    "skupštini opštine",
  ]

  /// Whether a unit is a city of municipalities or one of those, so that both bodies are its own.
  private static func sharesBodies(_ unit: LocalGovernment, _ codelists: Codelists) -> Bool {
    // All of Sarajevo Canton lives with the city's bodies beside its own.
    unit.canton == "BA-09" || unit.cityKey != nil || codelists.isCityOfMunicipalities(unit.key)
  }
}
