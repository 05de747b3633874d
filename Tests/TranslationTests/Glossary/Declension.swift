import Languages

/// Declines words as grammars of Bosnian, Croatian and Serbian do, by class, without looking at the
/// program's own rules.
///
/// A class is found by the word's ending and a list of exceptions; a few irregular plurals are
/// given in full.
enum Declension {
  /// All cases of both numbers of a noun or an adjective, given in the nominative.
  static func forms(_ word: String) -> [String] {
    if let given = irregular[word] { return given }
    if unchanging.contains(word) { return [word] }
    if word.hasSuffix("ost") { return feminineInConsonant(word) }
    if adjectives.contains(word) || adjectiveEndings.contains(where: { word.hasSuffix($0) }) {
      return adjective(word)
    }
    switch word.last {
    case "a": return pluralOnly.contains(word) ? neuterPlural(word) : feminine(word)
    case "o", "e": return pluralOnly.contains(word) ? femininePlural(word) : neuter(word)
    case "i": return [word]
    default: return masculine(word)
    }
  }

  private static let unchanging: Set<String> = [
    "iz", "u", "za", "na", "s", "sa", "protiv", "ukupno", "nije", "objavljeno", "sukladno",
    // Words that stand in an oblique case after another.
    "mržnje", "zajednici", "kohezije", "mržnjom", "predrasudama", "samouprave", "općine", "opštine",
    "grada", "aktivnosti", "finansiranja", "financiranja", "sredstava", "društva", "invaliditetom",
    "ublažavanja", "verifikacije", "provjere", "spolova", "polova", "kapaciteta", "podataka",
    "povjerenja", "ministara", "finansija", "financija", "sprovođenju", "skladu", "osnovu",
    "temelju", "bosni", "hercegovini", "osce", "oess", "oebs", "a", "undp", "jačanje",
  ]
  private static let pluralOnly: Set<String> = [
    "sredstva", "prava", "lica", "osobe", "nabavke", "nacije",
  ]
  private static let adjectiveEndings = [
    "ski", "čki", "ška", "ska", "ni", "na", "no", "ći", "ijski", "ljni", "čna", "šno", "jski",
    "ojni", "ški",
  ]
  private static let adjectives: Set<String> = [
    "socijalna", "krivično", "kazneno", "lokalna", "odgovorna", "odgovorno", "ukupni", "ukupan",
    "utrošena", "preostala", "krajnji", "ranjiva", "polazna", "ciljna", "godišnji", "godišnje",
    "nevladina", "civilnog", "javni", "javna", "javne", "ljudska", "medijska", "nacionalna",
    "radna", "policijska", "motivisan", "motiviran", "počinjeno", "konvertibilna", "ujedinjene",
    "ujedinjeni", "evropska", "europska", "bespovratna", "izlazni", "mladi", "predsjedavajući",
    "implementacijski", "provedbeni", "strateški", "specifični", "posebni", "izvještajni",
    "izvještajno", "službeni", "gradsko", "općinsko", "vremenski", "akcijski", "akcioni",
    "predstavnički", "zastupnički", "ličnih", "osobnih",
  ]

  private static let irregular: [String: [String]] = [
    "civilnog": ["civilnog"], "ličnih": ["ličnih"], "osobnih": ["osobnih"],
    "lokalne": ["lokalne"],
    "podaci": ["podaci", "podataka", "podacima", "podatke", "podatak", "podatka", "podatku"],
    "jedinica": feminine("jedinica"), "zajednica": feminine("zajednica"),
    "grad": masculineLong("grad"), "sud": masculineLong("sud"), "stav": masculineLong("stav"),
    "član": masculineLong("član"), "broj": masculineLong("broj", soft: true),
    "rok": ["rok", "roka", "roku", "rokom", "rokovi", "rokova", "rokovima", "rokove"],
    "cilj": masculineLong("cilj", soft: true), "dom": masculineLong("dom"),
    "bosna": ["bosna", "bosne", "bosni", "bosnu", "bosnom"],
    "narodi": ["narodi", "naroda", "narodima", "narode"],
  ]

  private static func masculine(_ word: String) -> [String] {
    var stem = word
    if word.hasSuffix("lac") {
      stem = word.dropLast(3) + "oc"
    } else if fleeting.contains(where: { word.hasSuffix($0) }) {
      stem = String(word.dropLast(2)) + String(word.suffix(1))
    }
    if word.hasSuffix("zak") { stem = word.dropLast(3) + "sk" }
    let isSoft = ["č", "ć", "š", "ž", "đ", "j", "c"].contains(String(stem.suffix(1)))
    let plural = sibilant(stem)
    let genitive = genitivePlural(stem, word)
    return [word] + ["a", "u", isSoft ? "em" : "om"].map { stem + $0 }
      + [plural + "i", plural + "ima", stem + "e", genitive]
  }

  private static let fleeting = ["ekat", "čak", "tak", "zak", "adak", "avak", "ljak"]

  private static func masculineLong(_ word: String, soft: Bool = false) -> [String] {
    let vowel = soft ? "ev" : "ov"
    return [word] + ["a", "u", soft ? "em" : "om"].map { word + $0 }
      + ["i", "a", "ima", "e"].map { word + vowel + $0 }
  }

  private static func feminine(_ word: String) -> [String] {
    let stem = String(word.dropLast())
    return ["a", "e", "i", "u", "om", "ama"].map { stem + $0 } + [genitivePlural(stem, word)]
      + (clustered(stem) ? [stem + "i"] : [])
  }

  private static func femininePlural(_ word: String) -> [String] {
    let stem = String(word.dropLast())
    return ["e", "ama"].map { stem + $0 } + [genitivePlural(stem, word)]
  }

  private static func feminineInConsonant(_ word: String) -> [String] {
    [word] + ["i", "ima"].map { word + $0 } + [word.dropLast(2) + "šću"]
  }

  private static func neuter(_ word: String) -> [String] {
    let stem = String(word.dropLast())
    return [word] + ["a", "u", word.hasSuffix("o") ? "om" : "em", "ima"].map { stem + $0 }
      + [genitivePlural(stem, word)]
  }

  private static func neuterPlural(_ word: String) -> [String] {
    let stem = String(word.dropLast())
    return [word, stem + "ima", genitivePlural(stem, word)]
  }

  private static func adjective(_ word: String) -> [String] {
    var stem = "aeio".contains(word.suffix(1)) ? String(word.dropLast()) : word
    if word == "ukupan" { stem = "ukupn" }
    return [word]
      + [
        "i", "a", "o", "e", "og", "oga", "om", "ome", "im", "ih", "ima", "u", "oj",
      ].map { stem + $0 }.filter {
        !soft(stem) || !["o", "og", "oga", "om", "ome"].contains($0.dropFirst(stem.count))
      }
      + (soft(stem) ? ["eg", "ega", "em", "emu"].map { stem + $0 } : [])
  }

  private static func soft(_ stem: String) -> Bool {
    stem.hasSuffix("nj") || stem.hasSuffix("ć") || stem.hasSuffix("č") || stem.hasSuffix("š")
  }

  /// k, g, h before i.
  private static func sibilant(_ stem: String) -> String {
    let pairs: [Character: String] = ["k": "c", "g": "z", "h": "s"]
    guard let last = stem.last, let changed = pairs[last] else { return stem }
    let head = String(stem.dropLast())
    return changed == "c" && head.hasSuffix("t") ? head.dropLast() + "c" : head + changed
  }

  /// Two consonants at the end of a stem take an *a* between them in the genitive plural.
  private static func genitivePlural(_ stem: String, _ word: String) -> String {
    guard clustered(stem), !keeps.contains(where: { stem.hasSuffix($0) }) else { return stem + "a" }
    return String(stem.dropLast()) + "a" + String(stem.suffix(1)) + "a"
  }

  private static let keeps = ["st", "št", "nj", "lj", "dž", "žd"]

  private static func clustered(_ stem: String) -> Bool {
    let vowels = "aeiou"
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last else { return false }
    let before = letters[letters.count - 2]
    if last == "j", before == "n" || before == "l" { return false }
    return !vowels.contains(last) && !vowels.contains(before)
  }
}
