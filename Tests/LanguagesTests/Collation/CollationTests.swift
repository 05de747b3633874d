import Diagnostics
import Languages
import Loading
import TestSupport
import Testing

/// The orders of names that are shipped.
@Suite struct CollationTests {
  /// Names of a language in their order.
  struct List: Sendable, CustomTestStringConvertible {
    let name: String
    let languages: [LanguageTag]
    let names: [String]

    var testDescription: String { name }
  }

  private static let latin: [LanguageTag] = [.bosnian, .croatian, .serbianLatin]

  private static let lists: [List] = [
    List(
      name: "letters of the alphabet", languages: latin,
      names: [
        "cvijet", "čaj", "ćup", "dan", "dvor", "džep", "đak", "etaža", "luk", "lutka", "ljiljan",
        "mačka", "nula", "nužda", "njiva", "oaza", "suza", "šator", "tačka", "zrak", "žaba",
      ]),
    List(
      name: "letters that only meet", languages: latin,
      names: [
        "inicijativa", "injekcija", "inventar", "konjunktura", "kontrola", "konj", "konjušar",
        "milost", "milja", "nadzor", "nadživjeti", "nadžak", "odziv", "odživjeti", "odžak",
        "vanjezički", "vanredni", "vanjski",
      ]),
    List(
      name: "capitals and accents last", languages: latin,
      names: [
        "injekcija", "Injekcija", "INJEKCIJA", "ljubav", "Ljubav", "LJUBAV", "Zubac", "Zurich",
        "Zürich", "Zvornik", "Žepče",
      ]),
    List(
      name: "places", languages: latin,
      names: [
        "Banovići", "Banja Luka", "Bihać", "Bijeljina", "Bosanska Krupa", "Bosanski Petrovac",
        "Bosansko Grahovo", "Brčko", "Breza", "Bugojno", "Busovača", "Bužim", "Cazin", "Čajniče",
        "Čapljina", "Čelić", "Čitluk", "Derventa", "Doboj", "Doboj Istok", "Doboj-Jug", "Drvar",
        "Lopare", "Lukavac", "Ljubinje", "Ljubuški", "Maglaj", "Novi Grad", "Novi Travnik",
        "Novigrad", "Sanski Most", "Srebrenik", "Stolac", "Šamac", "Šekovići", "Široki Brijeg",
      ]),
    List(
      name: "signs and numbers", languages: latin,
      names: [
        "9. osnovna škola", "10. osnovna škola", "Mreža", "„Mreža mira“", "Mreža, ogranak",
        "Mreža-plus", "Mrežica", "Škola 2", "Škola 010", "Škola 11",
      ]),
    List(
      name: "the other script last", languages: latin, names: ["Zenica", "Žepče", "Бања Лука"]),
    List(
      name: "azbuka", languages: [.serbianCyrillic],
      names: [
        "Бања Лука", "Брчко", "Вишеград", "Гацко", "Дервента", "Добој", "Ђурђевик", "Език",
        "Живинице", "Завидовићи", "Зворник", "инјекција", "Источно Сарајево", "Ићи", "Језеро",
        "Котор Варош", "Лакташи", "Лопаре", "Љубиње", "Модрича", "Невесиње", "Нови Град", "Његош",
        "Оџак", "Пале", "Рибник", "Соколац", "Теслић", "Требиње", "Ћатићи", "Угљевик", "Фоча",
        "Хан Пијесак", "Цазин", "Чајниче", "Џамија", "Шипово", "OSCE", "UNDP",
      ]),
    List(
      name: "English", languages: [.english],
      names: [
        "Bihać", "Čajniče", "Čapljina", "Cazin", "Čelić", "Centar", "Čitluk", "Doboj", "Đulići",
        "Foča", "injection", "inventory", "Ljubinje", "Lopare", "Odžak", "Olovo", "Šamac",
        "Sanski Most", "Široki Brijeg", "Stolac", "Zavidovići", "Žepče", "Živinice", "Zvornik",
        "Зеница",
      ]),
  ]

  @Test(arguments: lists)
  func `names stand where readers look for them`(list: List) throws {
    for language in list.languages {
      let order = try Shipped.profile(language).collation
      for seed in UInt64(1)...5 {
        var random = SeededGenerator(seed: seed)
        let sorted = order.sorted(list.names.shuffled(using: &random)) { $0 }
        #expect(sorted == list.names, "\(language.rawValue)")
      }
    }
  }

  @Test func `it does not matter how a letter is composed`() throws {
    let order = try Shipped.profile(.bosnian).collation
    let names = ["cvijet", "c\u{30C}aj", "čamac", "c\u{301}up", "ǆep", "džin", "Ǉubav", "ljudi"]
    #expect(order.sorted(names.reversed()) { $0 } == names)
    // A sign between two letters that cannot be seen parts them too.
    #expect(order.key(of: "van\u{34F}jska") < order.key(of: "vanredni"))
    #expect(order.key(of: "vanredni") < order.key(of: "vanjska"))
  }

  @Test func `things of the same name stay as they stand`() throws {
    let order = try Shipped.profile(.bosnian).collation
    let sorted = order.sorted([("b", 1), ("a", 2), ("b", 3), ("a", 4)]) { $0.0 }
    #expect(sorted.map(\.1) == [2, 4, 1, 3])
  }

  @Test(arguments: Shipped.tags)
  func `any names have one order`(tag: LanguageTag) throws {
    let order = try Shipped.profile(tag).collation
    var random = SeededGenerator(seed: 7)
    let letters = Array("aAbcCčćdDžŽđlLjJnNšüé -.„“0129бљЉџѓß\u{301}\u{34F}漢")
    let names = (0..<200).map { _ in
      String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }
    let sorted = order.sorted(names) { $0 }
    #expect(
      order.sorted(names.shuffled(using: &random)) { $0 }.map(order.key)
        == sorted.map(order.key))
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      #expect(order.key(of: first) <= order.key(of: second))
    }
  }

  @Test func `whatever is wrong with the file is told`() throws {
    let text = """
      alphabets: { one: [a, b, a], two: 7 }
      languages: { bs-Latn: [one, three], hr: [one], sr-Latn: [one], sr-Cyrl: [one], xx: [one] }
      accents: { a: á, e: [] }
      more: 1
      """
    let source = SourceText(name: "collation.yaml", bytes: Array(text.utf8))
    let found = CollationLoader.load(source, rules: ScriptRules()).diagnostics
    #expect(
      Set(found.map { "\($0.rule) \($0.variant ?? "")" }) == [
        "Y11 data-file-twice", "Y11 data-file-list", "Y11 data-file-choice", "Y11 data-file-key",
        "Y11 data-file-text", "Y13 data-file",
      ])
  }
}
