package import Diagnostics
package import Languages
import YAMLSource

/// Reads in which order each language lists names.
package enum CollationLoader {
  /// The orders in the file `collation.yaml`, with everything that is wrong with it.
  ///
  /// The rules say where two letters only meet; they count for alphabets that have letters of two
  /// characters.
  /// Reports: Y01, Y11, Y13.
  package static func load(
    _ source: SourceText, rules: ScriptRules
  ) -> Diagnosed<[LanguageTag: Collation]> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["alphabets", "languages", "accents"], in: root)
    let alphabets = readAlphabets(&file)
    var accents: [String: String] = [:]
    if let table = file.mapping("accents", in: root) { file.addTexts(of: table, to: &accents) }
    guard let alphabets, let languages = file.mapping("languages", in: root) else {
      return Diagnosed(nil, file.findings)
    }
    file.expectKeys(Set(LanguageTag.allCases.map(\.rawValue)), in: languages)
    var orders: [LanguageTag: Collation] = [:]
    for tag in LanguageTag.allCases {
      guard let list = file.require(tag.rawValue, in: languages) else { continue }
      var letters: [String] = []
      for node in file.elements(of: list) ?? [] {
        guard let name = file.text(node) else { continue }
        guard let alphabet = alphabets[name] else {
          file.noteChoice(node, name, alphabets.keys.sorted())
          continue
        }
        letters += alphabet
      }
      orders[tag] = Collation(letters: letters, accents: accents, rules: rules)
    }
    return Diagnosed(orders, file.findings)
  }

  private static func readAlphabets(_ file: inout DataFileReader) -> [String: [String]]? {
    guard let root = file.root, let table = file.mapping("alphabets", in: root) else { return nil }
    var alphabets: [String: [String]] = [:]
    for (key, value) in table.entries {
      guard let nodes = file.elements(of: value) else { continue }
      var letters: [String] = []
      for node in nodes {
        guard let letter = file.text(node) else { continue }
        if letters.contains(letter) { file.noteTwice(letter, node) }
        letters.append(letter)
      }
      alphabets[key.text] = letters
    }
    return alphabets
  }
}
