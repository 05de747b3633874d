import Languages

/// Words that mark one of the neighbouring languages, and the languages in which they are out of
/// place.
///
/// A row names stems; `=` before one means that only the whole word counts. Where reference books
/// admit a word in a second language, it is missing from that language's column.
struct VarietyLeak {
  let stems: [String]
  let languages: [LanguageTag]

  private static let croatianOnly: [LanguageTag] = [.bosnian, .serbianLatin]
  private static let notCroatian: [LanguageTag] = [.croatian]
  private static let notSerbian: [LanguageTag] = [.serbianLatin]
  private static let serbianOnly: [LanguageTag] = [.bosnian, .croatian]

  static let all: [VarietyLeak] =
    rows(
      croatianOnly,
      // Months.
      "siječ veljač ožuj travanj travnj svibanj svibnj lipanj lipnj srpanj srpnj kolovoz",
      "rujan =rujna listopad =studeni =studenoga prosinac =prosinca",
      // Public affairs.
      "proračun financ izvješć povjerenst tužitelj kazneno kaznen člank članak stavak predsjedatelj",
      "udrug europ oess tajni županij zastupničk urudžb ovlast pristojb",
      // Plans.
      "nositelj primatelj provoditelj počinitelj predlagatelj donositelj čitatelj sudioni dioni",
      "pokazatelj postot razin redovit izvanredn skupin osobn tečaj glasov",
      // Everything else.
      "tisuć milijun točk dvotoč točn tablic tablič zbroj zbraja suradnj kršćanstv gospodarsk",
      "=tko =netko =nitko =svatko tipkovni utipka poveznic inačic uvjet kućanst ubojst zemljopis",
      "umnož znamenk dopušt vjerojatn")
    + rows(
      notCroatian,
      "januar februar =mart =marta =april =aprila =maj =maja =juni =juna =juli =jula =jun =jul",
      "august avgust septemb oktob novemb decemb",
      "opštin budžet finansi izvještaj izvješta komisij tužila tužioc krivičn predsjedavaj udruženj",
      "evrop osce oebs =nacija =nacije sekretar ličn zvaničn",
      "nosilac nosioc primalac primaoc provodilac sprovodi počinil predlagač donosilac čitalac",
      "čitaoc učesni učestv učešć akter indikator procen procent nivo redovn vanredn grup kurs",
      "hiljad milion tačk dvotač tačn tabel zbir sabira sabra saradnj privredn =ko =neko =niko",
      "=svako šta tastatur otkuca uslov domaćinst ubist geografs cifr dozvolj vjerovatno",
      "uticaj motivisa kvalifikova realizova reagova identifikacion =projekat =objekat",
      "kancelarij")
    + rows(
      notSerbian,
      // Not "osob": osoblje and osobina are Serbian too.
      "općin =osoba =osobe =osobi =osobu =osobo =osobom osobama osobn sigurn osigur proved provod",
      "provest spol august ured oess osce",
      "utjecaj motivira kvalificira realizira reagira poduz prijevod također vlastit kršćan =juni",
      "=juli")
    + rows(
      serbianOnly,
      "avgust bezbjed obezb sprovo sproved oebs =prevod =prevoda =prevodu hrišćan =takođe",
      "sopstven =pol =polu =polova =jun =jul")
    // What is spelled without the j of all three languages in Bosnia and Herzegovina.
    + rows(
      [.bosnian, .croatian, .serbianLatin],
      "=vreme =mesto =mesta sednic =vrednost =vrednosti primer =mere =mera izmen izvešta podel",
      "=deo =delovi =reč =reči =uvek =ceo =cela =lepo =deca =dece predlog sled =svet verovat",
      "ocen posled obavešt razume =gde =ovde")

  private static func rows(_ languages: [LanguageTag], _ lines: String...) -> [VarietyLeak] {
    lines.map { line in
      VarietyLeak(stems: line.split(separator: " ").map(String.init), languages: languages)
    }
  }

  /// The words of other languages in a text.
  static func found(in text: String, of language: LanguageTag) -> [String] {
    let stems = all.filter { $0.languages.contains(language) }.flatMap(\.stems)
    return words(of: text).filter { word in
      stems.contains { stem in
        stem.hasPrefix("=") ? word == stem.dropFirst() : word.utf8.starts(with: stem.utf8)
      }
    }
  }

  /// The words of a text in small letters, without what stands in braces.
  static func words(of text: String) -> [String] {
    var depth = 0
    let outside = text.lowercased().map { letter -> Character in
      if letter == "{" { depth += 1 }
      if letter == "}" { depth -= 1 }
      return depth == 0 && letter.isLetter ? letter : " "
    }
    return outside.split(separator: " ").map { String($0) }
  }
}
