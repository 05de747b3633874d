package import Diagnostics
package import Translation
import YAMLSource

/// Reads the words by which translations into a language, or out of it, are checked.
package enum CheckWordsLoader {
  /// The words in a language's `checks.yaml`, with everything that is wrong in it.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(_ source: SourceText) -> Diagnosed<CheckWords> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(
      Set(
        listKeys + ["months", "scales", "currencies", "numerals", "numbered", "foreign-acronyms"]),
      in: root)
    var words = CheckWords()
    readMonths(root, from: &file, into: &words)
    words.scales = numbers("scales", in: root, from: &file)
    words.numerals = numbers("numerals", in: root, from: &file)
    words.currencies = groups("currencies", in: root, from: &file)
    words.numbered = groups("numbered", in: root, from: &file)
    words.foreignAcronyms = pairs("foreign-acronyms", in: root, from: &file)
    func list(_ key: String) -> [String] { file.texts(key, in: root) ?? [] }
    words.percent = Set(list("percent"))
    words.connectors = Set(list("connectors"))
    words.stopWords = Set(list("stop-words"))
    words.abbreviations = Set(list("abbreviations"))
    words.beforeNumbers = Set(list("before-numbers"))
    words.cognates = Set(list("cognates"))
    words.doubled = Set(list("doubled"))
    words.accented = list("accented")
    words.strokes = list("strokes")
    words.prefixes = list("prefixes")
    words.acts = list("acts")
    words.names = list("names")
    words.acronyms = Set(list("acronyms"))
    return Diagnosed(words, file.findings)
  }

  private static let listKeys = [
    "percent", "connectors", "stop-words", "abbreviations", "before-numbers", "cognates", "doubled",
    "accented", "strokes", "prefixes", "acts", "names", "acronyms",
  ]

  /// Twelve lists, January first, of the forms of each month's name.
  private static func readMonths(
    _ root: PlacedNode, from file: inout DataFileReader, into words: inout CheckWords
  ) {
    guard let list = file.require("months", in: root), let months = file.elements(of: list) else {
      return
    }
    if months.count != 12 { file.noteCount(list, found: months.count, expected: 12) }
    for (place, month) in months.enumerated() {
      for form in file.elements(of: month) ?? [] {
        if let form = file.text(form) { words.months[form] = place + 1 }
      }
    }
  }

  /// Whole numbers by words.
  private static func numbers(
    _ key: String, in root: PlacedNode, from file: inout DataFileReader
  ) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (word, value) in file.mapping(key, in: root)?.entries ?? [] {
      for form in file.elements(of: value) ?? [] {
        guard let text = file.text(form), let number = Int(word.text) else { continue }
        numbers[text] = number
      }
    }
    return numbers
  }

  /// Names by the words of lists.
  private static func groups(
    _ key: String, in root: PlacedNode, from file: inout DataFileReader
  ) -> [String: String] {
    var names: [String: String] = [:]
    for (name, value) in file.mapping(key, in: root)?.entries ?? [] {
      for word in file.elements(of: value) ?? [] {
        if let word = file.text(word) { names[word] = name.text }
      }
    }
    return names
  }

  /// Texts by words.
  private static func pairs(
    _ key: String, in root: PlacedNode, from file: inout DataFileReader
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for (word, value) in file.mapping(key, in: root)?.entries ?? [] {
      texts[word.text] = file.text(value)
    }
    return texts
  }
}
