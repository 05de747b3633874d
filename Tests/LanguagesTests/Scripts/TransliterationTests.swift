import Diagnostics
import Foundation
import Languages
import Loading
import TestSupport
import Testing

/// Serbian in its two scripts, with the rules that are shipped.
@Suite struct TransliterationTests {
  private let transliterator: Transliterator

  init() throws {
    transliterator = try Self.shipped()
  }

  private static func shipped() throws -> Transliterator {
    func source(_ name: String) throws -> SourceText {
      SourceText(name: name, bytes: try Repository.bytes("Data/scripts/\(name)"))
    }
    let loaded = ScriptRulesLoader.load(
      splits: try source("digraph-splits.yaml"), words: try source("words.yaml"))
    #expect(loaded.diagnostics.isEmpty)
    return Transliterator(rules: try #require(loaded.value))
  }

  @Test func `every trap is passed`() throws {
    var lines: [String] = []
    var section = ""
    for line in String(decoding: try Repository.bytes(Self.traps), as: UTF8.self)
      .split(separator: "\n")
    {
      if line.hasPrefix("#") {
        section = String(line)
        continue
      }
      let pair = line.components(separatedBy: " → ")
      try #require(pair.count == 2, "\(line)")
      let made = transliterator.cyrillic(pair[0]).text
      if made != pair[1] { lines.append("\(section): \(pair[0]) → \(made), not \(pair[1])") }
    }
    #expect(lines == [])
  }

  private static let traps = "Tests/Fixtures/scripts/traps.txt"

  @Test func `all words of the development set are set right but for known defects`() throws {
    guard let shared = Repository.shared else {
      print("skipped: there is no folder of shared references")
      return
    }
    let path = shared.appending(path: "data/transliteration/dev_digraph_words.tsv")
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    var wrong: [String] = []
    var count = 0
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t")
      count += 1
      if transliterator.cyrillic(String(fields[0])).text != fields[1] {
        wrong.append(String(fields[0]))
      }
      let back = transliterator.latin(String(fields[1]))
      #expect(back == String(fields[0]))
    }
    #expect(count == 33_872)
    #expect(wrong == Self.defects)
  }

  // What the dictionary itself has wrong: it spells конјугација beside коњугација.
  private static let defects = [
    "konjugacioni", "konjugacija", "konjugiran", "konjugirati", "konjugiranje", "konjugovan",
    "konjugovanost", "konjugovati", "konjugovanje", "konjunktiv", "konjunktivalni", "onljan",
    "ponjedeljak",
  ]

  @Test func `Cyrillic capitals become the right Latin ones`() {
    let pairs = [
      "ЉУБАВ": "LJUBAV", "Љубав": "Ljubav", "КРАЉ": "KRALJ", "ЊЕГОШ": "NJEGOŠ", "Љ. П.": "Lj. P.",
      "ПУТАЊА": "PUTANJA", "Њ": "Nj", "ЏЕМ И Џем": "DŽEM I Džem", "КЉУЧ": "KLJUČ", "Бихаћ": "Bihać",
      "ћирилица и latinica": "ćirilica i latinica", "[[cy:Бенјамин|Benjamin]]": "Benjamin",
    ]
    for (cyrillic, latin) in pairs {
      #expect(transliterator.latin(cyrillic) == latin)
    }
  }

  @Test func `every decision that was not forced is told with its place`() {
    let text = "UNDP-a je u VI razredu; Benjamin [[la:prati]] injekciju na 5 km."
    let decisions = transliterator.cyrillic(text).decisions
    #expect(
      decisions.map { "\($0.offset) \($0.reason.rawValue) \($0.source) → \($0.result)" } == [
        "0 listed UNDP → UNDP", "12 numeral VI → VI", "24 ambiguous Benjamin → Бењамин",
        "33 mark [[la:prati]] → prati", "46 split injekciju → инјекцију", "61 unit km → km",
      ])
    #expect(decisions.filter(\.isQuestion).map(\.source) == ["Benjamin"])
  }

  @Test func `a mark that changes nothing is told`() {
    let reasons = { (text: String) in transliterator.cyrillic(text).decisions.map(\.reason) }
    #expect(reasons("[[la:Windows]]") == [.unusedMark])
    #expect(reasons("[[la:Pariz]]") == [.mark])
    #expect(reasons("[[cy:Кључ|Ključ]]") == [.unusedMark])
    #expect(reasons("[[cy:Бенјамин|Benjamin]]") == [.mark])
    #expect(transliterator.withoutMarks("[[la:Excel]] i in·jekcija") == "Excel i injekcija")
  }

  @Test func `no word mixes scripts, whatever the text`() {
    var generator = SeededGenerator(seed: 20)
    let pieces = [
      "lj", "nj", "dž", "LJ", "Nj", "DŽ", "đ", "č", "a", "i", "o", "K", "M", "I", "V", "X", "w",
      "q",
      " ", " ", " ", "-", ".", ",", "{x}", "5", "2025", "„", "“", "\n", "@", "%",
      "<b>",
      "c\u{30C}", "ǆ", "injek", "odž", "KM", "km", "/", "·",
    ]
    for _ in 0..<3_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let made = transliterator.cyrillic(text).text
      for word in made.split(whereSeparator: { !$0.isLetter }) {
        let scripts = Set(word.unicodeScalars.map { (0x400...0x4FF).contains($0.value) })
        #expect(scripts.count == 1, "\(text) → \(made)")
      }
    }
  }

  @Test func `Cyrillic survives the way to Latin and back when nothing has to be decided`() {
    let words = [
      "ЉУБАВ", "Његош", "наџак", "џеп", "коњ", "Приједор", "жеља", "ћуп", "ђак", "шљива",
    ]
    for word in words {
      #expect(transliterator.cyrillic(transliterator.latin(word)).text == word)
    }
  }
}
