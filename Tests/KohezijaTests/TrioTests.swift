import Foundation
import TestSupport
import Testing

/// Three shipped plans, each in the language of its unit's acts and in English.
@Suite struct TrioTests {
  /// A shipped plan and the words by which its languages are known.
  struct Member: Sendable, CustomTestStringConvertible {
    let folder: String
    let id: String
    let language: String
    /// Bodies, months and terms that must stand in the plan's own language.
    let words: [String]
    /// Bodies, months and terms that must stand in English.
    let english: [String]
    /// How words of the neighbouring languages begin, in small letters.
    let foreign: [String]

    var testDescription: String { folder }
  }

  static let members = [
    Member(
      folder: "sanski-most", id: "ba-sanski-most-ccap-2025-2028", language: "bs-Latn",
      words: [
        "Općinsko vijeće", "Općinski načelnik", "Predsjedavajući Općinskog vijeća",
        "27. marta 2025. godine", "član 13. Zakona o principima lokalne samouprave",
        "Akcioni plan", "Budžet općine", "Godišnji izvještaj", "30. septembra", "Nosilac",
        "Izvor verifikacije", "Službeni glasnik općine Sanski Most", "Unsko-sanski kanton",
        "usvaja Općinsko vijeće na prijedlog općinskog načelnika", "Polugodišnji izvještaj",
        "za period od 1. januara 2025. godine do 31. decembra 2028. godine",
        "Komisija za praćenje provedbe", "Misija OSCE-a u BiH",
      ],
      english: [
        "Municipal Council", "Mayor", "Chair of the Municipal Council", "27 March 2025",
        "Article 13", "Municipal budget", "30 September",
        "Official Gazette of the Municipality of Sanski Most", "Una-Sana Canton",
        "adopted by the Municipal Council on the mayor's proposal", "OSCE Mission to BiH",
        "from 1 January 2025 to 31 December 2028", "Monitoring commission",
      ],
      foreign: [
        "akcijsk", "proračun", "člank", "članak", "izvješć", "povjerenstv", "sudion", "tijekom",
        "dioni", "razdoblj", "ožujk", "rujna", "nositelj", "kazn", "potpor", "udruga", "opštin",
        "siječ", "prosinc", "tablic", "financ", "pokazatelj", "oess", "oebs", "lica",
        "sprov", "bezbjed", "obezbij",
      ]),
    Member(
      folder: "livno", id: "ba-livno-ccap-2026-2029", language: "hr",
      words: [
        "Gradsko vijeće", "Gradonačelnik", "Predsjednik Gradskog vijeća",
        "27. studenoga 2025. godine", "članak 13. Zakona o načelima lokalne samouprave",
        "Akcijski plan", "Proračun grada", "Godišnje izvješće", "31. ožujka", "Nositelj",
        "Izvor provjere", "Povjerenstvo", "Kanton 10", "Službeni glasnik Grada Livna",
        "donosi Gradsko vijeće na prijedlog gradonačelnika", "Polugodišnje izvješće",
        "za razdoblje od 1. siječnja 2026. godine do 31. prosinca 2029. godine",
        "Misija OESS-a u BiH", "Županijski proračun",
      ],
      english: [
        "City Council", "Mayor", "Chair of the City Council", "27 November 2025", "Article 13",
        "City budget", "31 March", "Canton 10", "Official Gazette of the City of Livno",
        "adopted by the City Council on the mayor's proposal", "OSCE Mission to BiH",
        "from 1 January 2026 to 31 December 2029",
      ],
      foreign: [
        "akcion", "budžet", "izvješta", "saradn", "učesn", "učešć", "finansi", "komisij",
        "provodil", "sprov", "nosilac", "nosioc", "štamp", "opštin", "krivičn", "mart", "novemb",
        "septemb", "period", "tabel", "sarađ", "projekat", "bezbjed", "indikator", "podršk",
        "evropsk", "načelnik", "verifikac", "kantonal", "januar", "decemb", "oebs", "osce", "lica",
        "obezbij", "skupštin",
      ]),
    Member(
      folder: "mrkonjic-grad", id: "ba-mrkonjic-grad-ccap-2026-2028", language: "sr-Cyrl",
      words: [
        "Скупштина општине", "Начелник општине", "Предсједник Скупштине општине",
        "18. децембра 2025. године", "члан 39. Закона о локалној самоуправи",
        "Акциони план", "Буџет општине", "Годишњи извјештај", "31. марта", "Носилац",
        "Извор верификације", "Република Српска", "Општина Мркоњић Град",
        "Службени гласник општине Мркоњић Град", "Комисија за праћење спровођења плана",
        "усваја Скупштина општине на приједлог начелника општине", "Полугодишњи извјештај",
        "за период од 1. јануара 2026. године до 31. децембра 2028. године",
        "Мисија ОЕБС-а у БиХ", "Буџет ентитета", "на платформи Kobo",
      ],
      english: [
        "Municipal Assembly", "Mayor", "Chair of the Municipal Assembly", "18 December 2025",
        "Article 39", "Municipal budget", "31 March", "Republika Srpska",
        "Official Gazette of the Municipality of Mrkonjić Grad", "OSCE Mission to BiH",
        "adopted by the Municipal Assembly on the mayor's proposal",
        "from 1 January 2026 to 31 December 2028",
      ],
      foreign: [
        "опћин", "прорачун", "чланк", "чланак", "извјешћ", "повјеренств", "судион", "тијеком",
        "диони", "раздобљ", "провед", "провођ", "ожујк", "проси", "акцијск", "носител", "казн",
        "особ", "сигурн", "потпор", "удруга", "вијећ", "мотивиран", "осигура", "таблиц", "финанциј",
        "кантон", "оесс", "осце", "показател", "мер", "пример", "предлог", "свест",
        "вредн",
      ]),
  ]

  /// Latin words that may stand in the Cyrillic plan: acronyms, what its author marked, and ids.
  private static let latin: Set<Substring> = [
    "UNDP", "ODIHR", "Kobo", "A", "C", "I", "II", "III", "IV", "N", "R",
  ]

  @Test(arguments: members)
  func `a plan speaks its own language and English, and no neighbour's`(member: Member) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input/\(member.folder)/plan.yaml").path,
      "--layout", "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let folder = program.folder.appending(path: "output/\(member.id)")
    var files: [URL] = []
    for format in ["docx", "odt"] {
      let own = folder.appending(path: "action-plan.\(member.language).\(format)")
      let english = folder.appending(path: "action-plan.en.\(format)")
      let both = folder.appending(path: "action-plan.\(member.language)+en.\(format)")
      let below = folder.appending(path: "action-plan.\(member.language)+en.stacked.\(format)")
      files += [own, english, both, below]
      expect(member.words, in: try OfficeText.of(own), own)
      expect(member.english, in: try OfficeText.of(english), english)
      for file in [both, below] {
        expect(member.words + member.english, in: try OfficeText.of(file), file)
      }
      expectNoWord(beginning: member.foreign, in: try OfficeText.of(own), own)
      expectNoWord(
        beginning: ["član", "službeni", "općin", "opštin", "vijeć", "skupštin", "nije", "godin"],
        in: try OfficeText.of(english), english)
      #expect(!(try OfficeText.of(english)).contains(/\p{Script=Cyrillic}/))
    }
    try Conformance.judge(files, namesLanguages: true)
  }

  @Test func `nothing Latin stands in the Cyrillic plan but acronyms and what was marked`() throws {
    let program = try Program()
    defer { program.remove() }
    for folder in ["mrkonjic-grad", "sanski-most"] {
      let run = try program.run(
        "build", Repository.folder.appending(path: "input/\(folder)/plan.yaml").path, "-o", folder,
        "--languages", "sr-Cyrl", "--layout", "separate", "--document", "action-plan")
      #expect(run.status == 0, "\(run.errors)")
      let files = program.files(below: folder)
      #expect(files.count == 2)
      for file in files {
        let text = try OfficeText.of(program.folder.appending(path: "\(folder)/\(file)"))
        let words = text.matches(of: /\p{Script=Latin}+/).map(\.output)
        #expect(Set(words).subtracting(Self.latin) == [], "\(file)")
      }
    }
  }

  @Test(arguments: [
    (
      "hr",
      [
        "članak 13. Zakona o načelima", "Povjerenstvo za praćenje provedbe", "Tisak",
        "27. ožujka 2025. godine", "Općinski načelnik", "Proračun općine", "Misija OESS-a u BiH",
      ],
      ["budžet", "izvješta", "saradn", "učesn", "finansi", "komisij", "štamp", "krivičn", "mart"]
    ),
    (
      "sr-Latn",
      [
        "Opštinsko vijeće", "Komisija za praćenje sprovođenja", "spiskovi učesnika",
        "27. marta 2025. godine", "Opštinski načelnik", "Budžet opštine", "Misija OEBS-a u BiH",
      ],
      ["općin", "proračun", "izvješć", "sudion", "proved", "provođ", "osob", "sigurn", "osigura"]
    ),
    (
      "sr-Cyrl",
      [
        "Општинско вијеће", "Комисија за праћење спровођења", "спискови учесника",
        "27. марта 2025. године", "Општински начелник", "Буџет општине", "Мисија ОЕБС-а у БиХ",
      ],
      ["опћин", "прорачун", "извјешћ", "судион", "провед", "провођ", "особ", "сигурн", "осигура"]
    ),
  ])
  func `the plan of Sanski Most lacks no text in the other languages`(
    language: String, words: [String], foreign: [String]
  ) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input/sanski-most/plan.yaml").path,
      "--languages", language, "--layout", "separate", "--format", "odt")
    #expect(run.status == 0, "\(run.errors)")
    let name = "output/ba-sanski-most-ccap-2025-2028/action-plan.\(language).odt"
    let file = program.folder.appending(path: name)
    let text = try OfficeText.of(file)
    expect(words, in: text, file)
    expectNoWord(beginning: foreign, in: text, file)
  }

  @Test func `the SPSC summary is whole in English but for what was never published`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input/spsc/project.yaml").path, "--layout",
      "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    for format in ["docx", "odt"] {
      let file = program.folder.appending(path: "output/spsc/project-summary.en.\(format)")
      let english = try OfficeText.of(file)
      expect(
        [
          "Title of the project in English: not published.", "primary health care centres",
          "community dialogues, civic engagement", "inter-municipal co-operation",
          "International Organization for Migration (IOM)", "Trust in local self-government",
          "Young women and men take part",
        ], in: english, file)
      expectNoWord(
        beginning: ["domov", "građan", "dijalo", "povjerenj", "međunar"], in: english, file)
      let own = program.folder.appending(path: "output/spsc/project-summary.bs-Latn.\(format)")
      expect(
        ["realizacija sredstava po godinama", "Stopa realizacije", "domovi zdravlja"],
        in: try OfficeText.of(own), own)
      expectNoWord(beginning: ["deliver", "isporu"], in: try OfficeText.of(own), own)
    }
    try Conformance.judge(
      program.files(below: "output").map { program.folder.appending(path: "output/\($0)") },
      namesLanguages: true)
  }

  @Test func `shipped translations are complete, and none claims to be reviewed`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "translate", "status", Repository.folder.appending(path: "input").path, "--json")
    #expect(run.status == 0, "\(run.errors)")
    var told: Set<String> = []
    for line in run.output.split(separator: "\n") {
      let entry = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let definition = try #require(entry["definition"] as? String)
      let states = try #require(entry["states"] as? [String: Int])
      told.insert("\(definition) \(entry["language"] as? String ?? "")")
      // The English title of SPSC is not published, and is not made up.
      let lacking = definition == "spsc" ? 1 : 0
      #expect(states["untranslated"] == lacking, "\(line)")
      #expect(states["translated"] == (entry["segments"] as? Int ?? 0) - lacking, "\(line)")
      for key in ["without_name", "candidates", "open_questions"] {
        #expect(entry[key] as? Int == 0, "\(key): \(line)")
      }
      #expect(entry["unknown_segments"] as? [String] == [], "\(line)")
    }
    let wanted =
      Self.members.map { "\($0.id) en" }
      + ["hr", "sr-Latn"].flatMap { language in
        [
          "ba-sanski-most-ccap-2025-2028", "koalicija-sanski-most",
          "ba-sanski-most-ccap-report-2025",
        ].map { "\($0) \(language)" }
      }
    #expect(told.isSuperset(of: wanted + ["spsc en", "spsc-report-2024 bs-Latn"]), "\(told)")
  }

  private func expect(_ words: [String], in text: String, _ file: URL) {
    // Spaces at which no line is broken are spaces to a reader.
    let text = text.replacing("\u{A0}", with: " ")
    for word in words {
      #expect(text.contains(word), "“\(word)” stands in \(file.lastPathComponent)")
    }
    #expect(!text.contains("[—]"), "nothing is missing in \(file.lastPathComponent)")
  }

  private func expectNoWord(beginning starts: [String], in text: String, _ file: URL) {
    let words = Set(text.lowercased().split { !$0.isLetter })
    for word in words.sorted() {
      #expect(!starts.contains { word.hasPrefix($0) }, "“\(word)” in \(file.lastPathComponent)")
    }
  }
}
