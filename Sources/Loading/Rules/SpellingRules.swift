import Diagnostics
import Languages
import PlanModel

/// Rules about the letters and the spelling of texts.
enum SpellingRules {
  /// Reports: Y10, L05, L07.
  static let common: [Rule<Definition>] = [
    Rule("Y10", .warning) { definition, context, findings in
      PrintedTexts.eachVersion(in: definition, context) { language, text, path in
        guard let odd = OddLetter.first(in: text) else { return }
        findings.report(
          at: path() / language.key, odd.isDecomposed ? "decomposed" : nil, Fact("text", odd.word),
          Fact("letter", String(odd.letter)), Fact("position", count: odd.position))
      }
    },
    Rule("L05", .warning) { definition, context, findings in
      var uses: [LanguageTag: [[SpellingUse]]] = [:]
      PrintedTexts.eachVersion(in: definition, context) { language, text, path in
        guard Self.latin.contains(language) else { return }
        Self.finder.each(in: TextSearch(text)) { stem, _ in
          let (place, side) = Self.owners[stem]
          uses[language, default: Self.unused][place][side].add { path() / language.key }
        }
      }
      for language in LanguageTag.allCases {
        for (place, sides) in (uses[language] ?? []).enumerated() {
          let pair = Self.spellings[place]
          guard let first = sides[0].path, let second = sides[1].path else { continue }
          let isSecondRarer = sides[1].count <= sides[0].count
          findings.report(
            at: isSecondRarer ? second : first, Fact("first", pair[0].name),
            Fact("second", pair[1].name), Fact("count", count: sides[0].count),
            Fact("other", count: sides[1].count))
        }
      }
    },
    Rule("L07", .note) { definition, context, findings in
      let names = BareNames(context.codelists)
      PrintedTexts.eachVersion(in: definition, context) { language, text, path in
        guard Self.latin.contains(language), let found = names.first(in: text) else { return }
        findings.report(
          at: path() / language.key, Fact("text", found.bare), Fact("proper", found.proper))
      }
    },
  ]

  /// The languages in which a spelling can be one of two.
  private static let latin: Set<LanguageTag> = [.bosnian, .croatian, .serbianLatin]

  /// A spelling and the beginnings of words by which it is known; none is ever printed but quoted.
  private struct Spelling: Sendable {
    let name: String
    let stems: [String]
  }

  /// Spellings of which a document keeps to one.
  private static let spellings: [[Spelling]] = [
    [.init(name: "akcioni", stems: ["akcion"]), .init(name: "akcijski", stems: ["akcijsk"])],
    [
      .init(
        name: "koalicija protiv mržnje",
        stems: ["a", "e", "i", "u", "om"].map { "koalicij\($0) protiv mržnje" }),
      .init(name: "koalicija za borbu protiv mržnje", stems: ["za borbu protiv mržnje"]),
    ],
    [
      .init(name: "motivirani", stems: ["motivira"]),
      .init(name: "motivisani", stems: ["motivisa"]),
    ],
    [.init(name: "općina", stems: ["općin"]), .init(name: "opština", stems: ["opštin"])],
    [.init(name: "saradnja", stems: ["saradnj"]), .init(name: "suradnja", stems: ["suradnj"])],
    [
      .init(name: "organizirati", stems: ["organizira"]),
      .init(name: "organizovati", stems: ["organizova"]),
    ],
  ]

  private static let finder = StemFinder(spellings.flatMap { $0.flatMap(\.stems) })

  /// For each stem, the place of its pair in the list and its side in the pair.
  private static let owners = spellings.enumerated().flatMap { place, pair in
    pair.enumerated().flatMap { side, spelling in spelling.stems.map { _ in (place, side) } }
  }

  private static let unused = spellings.map { $0.map { _ in SpellingUse() } }
}

/// How often a spelling is used, and where first.
private struct SpellingUse {
  private(set) var count = 0
  private(set) var path: DataPath?

  mutating func add(at place: () -> DataPath) {
    count += 1
    if path == nil { path = place() }
  }
}

extension PrintedTexts {
  /// Shows every version that has words, with the path of its text.
  static func eachVersion(
    in definition: Definition, _ context: RuleContext,
    _ visit: (LanguageTag, String, () -> DataPath) -> Void
  ) {
    withoutActuallyEscaping(visit) { visit in
      each(in: definition, context) { text, _, path in
        for version in text.versions {
          guard let words = version.text else { continue }
          visit(version.language, words, path)
        }
      }
    }
  }
}
