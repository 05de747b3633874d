package import Diagnostics
import Languages
package import Translation
import YAMLSource

/// Reads by which words Bosnian, Croatian and Serbian differ.
///
/// Each row of `rows` has the stems of `bs`, `hr` and `sr`, of `all` three, and of `none`,
/// separated by spaces; `alike: true` where they take the same endings.
package enum VarietyLeaksLoader {
  /// The rows of a file, with everything that is wrong in it.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(_ source: SourceText) -> Diagnosed<VarietyLeaks> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["rows"], in: root)
    var rows: [VarietyLeaks.Row] = []
    for node in file.require("rows", in: root).flatMap({ file.elements(of: $0) }) ?? []
    where file.isMapping(node) {
      file.expectKeys(["bs", "hr", "sr", "all", "none", "alike"], in: node)
      func stems(_ key: String) -> [String] {
        node[key].flatMap { file.text($0) }?.split(separator: " ").map(String.init) ?? []
      }
      let all = stems("all")
      let admitted: [LanguageTag: [String]] = [
        .bosnian: all + stems("bs"), .croatian: all + stems("hr"),
        .serbianLatin: all + stems("sr"),
      ]
      let isAlike = node["alike"] == nil ? false : file.truth("alike", in: node) ?? false
      rows.append(.init(admitted: admitted, others: stems("none"), isAlike: isAlike))
    }
    return Diagnosed(VarietyLeaks(rows: rows), file.findings)
  }
}
