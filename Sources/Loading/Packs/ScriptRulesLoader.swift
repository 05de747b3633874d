package import Diagnostics
package import Languages

/// Reads what the conversion between scripts knows of words.
package enum ScriptRulesLoader {
  /// The rules in the files `digraph-splits.yaml` and `words.yaml`, with everything that is wrong.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(splits: SourceText, words: SourceText) -> Diagnosed<ScriptRules> {
    var splitFile = DataFileReader(splits)
    var wordFile = DataFileReader(words)
    let found = readSplits(&splitFile)
    guard let root = wordFile.root, let found else {
      return Diagnosed(nil, splitFile.findings + wordFile.findings)
    }
    wordFile.expectKeys(["latin", "domestic", "units", "numbered", "endings"], in: root)
    func list(_ key: String) -> [String] { wordFile.texts(key, in: root) ?? [] }
    let rules = ScriptRules(
      splits: found.splits, ambiguous: found.ambiguous, latin: Set(list("latin")),
      domestic: Set(list("domestic")), units: Set(list("units")), numbered: list("numbered"),
      endings: Set(list("endings")))
    return Diagnosed(rules, splitFile.findings + wordFile.findings)
  }

  private enum Place: String, CaseIterable {
    case start
    case anywhere
  }

  private static func readSplits(
    _ file: inout DataFileReader
  ) -> (splits: [ScriptRules.Split], ambiguous: [String])? {
    guard let root = file.root else { return nil }
    file.expectKeys(["splits", "ambiguous"], in: root)
    var splits: [ScriptRules.Split] = []
    for node in file.require("splits", in: root).flatMap({ file.elements(of: $0) }) ?? []
    where file.isMapping(node) {
      file.expectKeys(["stem", "at", "unless"], in: node)
      let place: Place? = file.choice("at", in: node)
      guard let stem = file.text("stem", in: node), let place else { continue }
      let unless = node["unless"] == nil ? [] : file.texts("unless", in: node) ?? []
      splits.append(
        ScriptRules.Split(stem: stem, isAtStart: place == .start, unless: unless))
    }
    return (splits, file.texts("ambiguous", in: root) ?? [])
  }
}
