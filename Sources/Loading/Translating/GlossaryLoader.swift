package import Diagnostics
import Languages
package import Translation
import YAMLSource

/// Reads the glossary: `kept` names, and `terms` with an `id`, a `domain`, a `use`, and how each
/// language says it.
///
/// A language has a text, or a mapping of `preferred`, `admitted`, `forbidden` and `counted`.
package enum GlossaryLoader {
  /// The glossary in a file, with everything that is wrong in it.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(_ source: SourceText) -> Diagnosed<Glossary> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["kept", "terms"], in: root)
    let kept = file.texts("kept", in: root) ?? []
    var ids: Set<String> = []
    var concepts: [Glossary.Concept] = []
    for node in file.require("terms", in: root).flatMap({ file.elements(of: $0) }) ?? [] {
      guard let concept = concept(node, from: &file) else { continue }
      if ids.insert(concept.id).inserted {
        concepts.append(concept)
      } else {
        file.noteTwice(concept.id, node["id"] ?? node)
      }
    }
    return Diagnosed(Glossary(concepts: concepts, kept: kept), file.findings)
  }

  /// The languages that have terms, each under its key; Serbian terms are in Latin script.
  private static let languages: [LanguageTag] = [.english, .bosnian, .croatian, .serbianLatin]

  private static func concept(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> Glossary.Concept? {
    guard file.isMapping(node) else { return nil }
    file.expectKeys(
      Set(["id", "domain", "use", "basis", "note"] + languages.map(\.key)), in: node)
    let id = file.text("id", in: node)
    let domain = file.text("domain", in: node)
    let use: Glossary.Use? = file.choice("use", in: node)
    var terms: [LanguageTag: [Glossary.Term]] = [:]
    var counted: [LanguageTag: [String]] = [:]
    for language in languages {
      guard let value = file.require(language.key, in: node) else { continue }
      if value.node.kind == .mapping {
        file.expectKeys(["preferred", "admitted", "forbidden", "counted"], in: value)
        terms[language] = readTerms(value, from: &file)
        if let list = value["counted"] {
          let forms = file.texts("counted", in: value) ?? []
          if forms.count != 3 { file.noteCount(list, found: forms.count, expected: 3) }
          counted[language] = forms
        }
      } else {
        terms[language] = file.text(value).map { [Glossary.Term($0)] } ?? []
      }
    }
    let note = node["note"].flatMap { file.text($0) }
    guard let id, let domain, let use else { return nil }
    return Glossary.Concept(
      id: id, domain: domain, use: use, terms: terms, counted: counted, note: note)
  }

  private static func readTerms(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> [Glossary.Term] {
    let preferred = file.text("preferred", in: node).map { [Glossary.Term($0)] } ?? []
    return preferred
      + [Glossary.Status.admitted, .forbidden].flatMap { status in
        node[status.rawValue] == nil
          ? [] : (file.texts(status.rawValue, in: node) ?? []).map { Glossary.Term($0, status) }
      }
  }
}
