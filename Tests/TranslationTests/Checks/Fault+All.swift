import Languages
import TestSupport
import Translation

extension Fault {
  /// One kind of fault, or several, for each check that looks at pairs.
  static let all: [Fault] = marks + states + words + letters + documents

  private static let marks: [Fault] = [
    Fault("Q06") { pair, _ in
      guard let open = pair.target?.firstIndex(of: "{"),
        let close = pair.target?.firstIndex(of: "}"),
        let target = pair.target, open < close
      else { return nil }
      return pair.with(target: target.replacingCharacters(open...close, by: ""))
    },
    Fault("Q06") { pair, _ in
      guard let open = pair.target?.firstIndex(of: "{"), let target = pair.target else {
        return nil
      }
      return pair.with(target: target.replacingCharacters(open...open, by: "{x"))
    },
    Fault("Q07") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "<b>\($0)" : nil }
    },
    Fault("Q07") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "<b>\($0)</i>" : nil }
    },
    Fault("Q08") { pair, generator in
      pair.inserting("(https://undp.org/ba/projekti)", &generator)?
        .with(source: pair.source + " (https://undp.org/ba/projects)")
    },
    Fault("Q08") { pair, generator in
      pair.with(
        source: pair.source + " info@sanskimost.gov.ba",
        target: (pair.target ?? "") + " info@sanski.gov.ba")
    },
    Fault("Q08") { pair, _ in
      pair.with(source: pair.source + " UNDP", target: (pair.target ?? "") + " UNPD")
    },
    Fault("Q11") { pair, _ in pair.with(target: (pair.target ?? "") + " ") },
    Fault("Q11") { pair, _ in pair.with(target: "\n" + (pair.target ?? "")) },
    Fault("Q12") { pair, generator in
      pair.changingWord(&generator) { $0.hasSuffix(",") ? $0.dropLast() + " ," : nil }
    },
    Fault("Q12") { pair, generator in
      pair.targetWords.count < 2
        ? nil
        : pair.with(target: pair.targetWords.joined(separator: "  "))
    },
    Fault("Q13") { pair, _ in
      guard let target = pair.target, let last = target.last, last.isLetter || last == "." else {
        return nil
      }
      return pair.with(target: last == "." ? target.dropLast() + "!" : target + "?")
    },
    Fault("Q13") { pair, _ in
      guard let target = pair.target, target.hasSuffix("."), pair.source.hasSuffix("."),
        target.dropLast().last?.isLetter == true, pair.source.dropLast().last?.isLetter == true
      else { return nil }
      return pair.with(target: String(target.dropLast()))
    },
    Fault("Q14") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "(" + $0 : nil }
    },
    Fault("Q14") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "\"\($0)\"" : nil }
    },
    Fault("Q14") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "“\($0)”" : nil }
    },
    Fault("Q14", .english) { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? "„\($0)“" : nil }
    },
  ]

  private static let states: [Fault] = [
    Fault("Q09") { pair, _ in pair.with(target: " ") },
    Fault("Q10") { pair, _ in
      let words = pair.source.split(separator: " ").filter { isPlain(String($0), least: 4) }
      return words.count > 2 ? pair.with(target: pair.source) : nil
    },
    Fault("Q31") { pair, _ in
      pair.with(
        entry: Catalogue.Entry(
          id: pair.segment, target: pair.target, state: .translated, source: pair.source + " once"))
    },
    Fault("Q32") { pair, _ in
      pair.with(
        state: .reviewed,
        entry: Catalogue.Entry(
          id: pair.segment, target: pair.target, state: .reviewed, translator: "A. Translator",
          reviewer: "a.  translator"))
    },
    Fault("Q40") { pair, _ in
      pair.with(
        entry: Catalogue.Entry(
          id: pair.segment, target: pair.target, state: .translated,
          notes: [Catalogue.Note("Is it so?", isOpenQuestion: true)]))
    },
  ]

  private static let words: [Fault] = [
    Fault("Q15") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? $0 + " " + $0 : nil }
    },
    Fault("Q16") { pair, _ in
      guard let target = pair.target, pair.source.count > 40 else { return nil }
      return pair.with(target: String(target.prefix(pair.source.count / 3)))
    },
    Fault("Q16") { pair, _ in
      pair.with(maximumLength: max(0, (pair.target ?? "").count - 1))
    },
    Fault("Q37") { pair, _ in
      pair.target?.last?.isLetter == true
        ? pair.with(target: (pair.target ?? "") + ". Ovo je dodano. I ovo je dodano. I još ovo")
        : nil
    },
    Fault("Q39") { pair, generator in
      let residues = [
        "in which the", "as well as the", "of the other", "which is to be", "that has been",
        "from all of the", "with the same from the", "and that it is",
      ]
      return pair.inserting(residues.randomElement(using: &generator) ?? "", &generator)
    },
    Fault("Q39", .english) { pair, generator in
      let residues = ["koji se nalaze", "kao što je", "i da bi se", "od kojih su", "na koji se"]
        .map { $0 == "koji se nalaze" ? "koji su bili" : $0 }
      return pair.inserting(residues.randomElement(using: &generator) ?? "", &generator)
    },
  ]

  private static let letters: [Fault] = [
    Fault("Q20") { pair, generator in
      pair.changingWord(&generator) { word in
        guard isPlain(word), let place = word.firstIndex(where: { "aeopcj".contains($0) }) else {
          return nil
        }
        let like: [Character: String] = [
          "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "j": "ј",
        ]
        return word.replacingCharacters(place...place, by: like[word[place]] ?? "")
      }
    },
    Fault("Q20") { pair, generator in pair.inserting("општина", &generator) },
    Fault("Q21") { pair, generator in
      let leaks = [
        "tisuću", "izvješće", "proračunom", "povjerenstvo", "tužiteljstva", "kazneni", "člancima",
        "udruga", "europski", "suradnju", "siječnja", "opštini", "avgusta", "bezbjednost",
        "sednica", "vreme", "OESS", "županije", "financijski", "točka",
      ].filter { $0 != "člancima" }
      return pair.inserting(leaks.randomElement(using: &generator) ?? "", &generator)
    },
    Fault("Q21", .croatian) { pair, generator in
      let leaks = [
        "hiljadu", "izvještaj", "budžetom", "komisija", "tužilaštva", "krivični", "udruženje",
        "evropski", "saradnju", "januara", "opštini", "avgusta", "bezbjednost", "finansijski",
      ]
      return pair.inserting(leaks.randomElement(using: &generator) ?? "", &generator)
    },
    Fault("Q21", .serbianLatin) { pair, generator in
      let leaks = [
        "općini", "tisuću", "proračunom", "suradnju", "augusta", "siječnja", "povjerenstvo",
      ]
      return pair.inserting(leaks.randomElement(using: &generator) ?? "", &generator)
    },
    Fault("Q22", .serbianLatin) { pair, generator in
      pair.inserting("Benjamin", &generator)?.with(state: .reviewed)
    },
    Fault("Q23") { pair, generator in
      pair.changingWord(&generator) { word in
        guard let place = word.firstIndex(of: "đ") else { return nil }
        return word.replacingCharacters(place...place, by: "dj")
      }
    },
    Fault("Q24") { pair, generator in
      pair.changingWord(&generator) { word in
        guard word.count > 4, isPlain(word), !word.contains("đ"),
          word.contains(where: { "čćšž".contains($0) })
        else { return nil }
        let bare: [Character: Character] = ["č": "c", "ć": "c", "š": "s", "ž": "z"]
        return String(word.map { bare[$0] ?? $0 })
      }
    },
    Fault("Q25") { pair, generator in
      pair.changingWord(&generator) { word in
        guard isPlain(word, least: 5), word == word.lowercased() else { return nil }
        return String(word.prefix(2)) + "xq" + word.dropFirst(2)
      }
    },
    Fault("Q26") { pair, generator in
      pair.changingWord(&generator) { isPlain($0) ? $0 + "\u{FFFD}a" : nil }
    },
    Fault("Q26") { pair, generator in
      pair.changingWord(&generator) { word in
        guard let place = word.firstIndex(where: { "čćšžđ".contains($0) }) else { return nil }
        let read: [Character: String] = [
          "č": "Ä\u{8D}", "ć": "Ä‡", "š": "Å¡", "ž": "Å¾", "đ": "Ä‘",
        ]
        return word.replacingCharacters(place...place, by: read[word[place]] ?? "")
      }
    },
    Fault("Q26") { pair, generator in
      pair.changingWord(&generator) { word in
        guard let place = word.firstIndex(where: { "čšž".contains($0) }) else { return nil }
        let pairs: [Character: String] = ["č": "c\u{30C}", "š": "s\u{30C}", "ž": "z\u{30C}"]
        return word.replacingCharacters(place...place, by: pairs[word[place]] ?? "")
      }
    },
    Fault("Q26") { pair, generator in
      pair.changingWord(&generator) { word in
        guard let place = word.dropFirst().dropLast().firstIndex(where: { "čćđ".contains($0) })
        else { return nil }
        let old: [Character: String] = ["č": "~", "ć": "}", "đ": "|"]
        return word.replacingCharacters(place...place, by: old[word[place]] ?? "")
      }
    },
  ]

  private static let documents: [Fault] = [
    Fault("Q36") { pair, _ in
      let words = pair.targetWords
      guard words.count > 2, words.allSatisfy({ isPlain($0, least: 1) }),
        words.dropFirst().count(where: { $0.count > 3 }) > 1
      else { return nil }
      let title = words.map { $0.count > 2 ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
      return pair.with(target: title.joined(separator: " "), isHeading: true)
    },
    Fault("Q34") { pair, generator in
      let references = ["mjera 99", "mjeri 47", "članom 31", "tabeli 120", "čl. 77"]
        .filter { !$0.hasPrefix("čl.") }
      return pair.inserting(
        "(" + (references.randomElement(using: &generator) ?? "") + ")", &generator)
    },
    Fault("Q35") { pair, generator in
      pair.inserting(
        ["OESS", "OEBS", "OESS-a", "XKQT"].randomElement(using: &generator) ?? "", &generator)
    },
    Fault("Q18") { pair, generator in
      let wrong = [
        ("hate crime", "zločina iz mržnje"), ("hate crime", "zločinima iz mržnje"),
        ("delivery", "dostavu"), ("delivery", "dostave"), ("delivery rate", "stopom dostave"),
        ("social cohesion", "socijalnim zbližavanjem"),
        ("persons with disabilities", "hendikepiranih osoba"),
        ("billion", "biliona"), ("civil society organisation", "organizacijama građanskog društva"),
      ]
      guard let (term, form) = wrong.randomElement(using: &generator) else { return nil }
      return pair.with(
        source: pair.source + " – " + term, target: (pair.target ?? "") + " – " + form)
    },
    Fault("Q30") { pair, generator in
      let wrong = [
        "2 mjera", "5 mjere", "3 aktivnost", "22 indikator", "21 projekata", "12 sjednice",
        "4 projekata", "101 članova", "7 tabele", "34 rizik", "25 grada", "11 žrtve",
      ]
      return pair.inserting("(" + (wrong.randomElement(using: &generator) ?? "") + ")", &generator)
    },
  ]

  private static func isPlain(_ word: String, least: Int = 3) -> Bool {
    CheckedPair.isPlain(word, least: least)
  }
}

extension String {
  func replacingCharacters(_ range: ClosedRange<String.Index>, by text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
