package import Diagnostics
import Languages
package import PlanModel
import YAMLSource

/// Reads code lists, and the register of local self-government units.
///
/// A list has a `name` and `entries`; each entry a `code`, its names by language, and any further
/// properties, which are texts, or texts by language. The register has `units`.
package enum CodelistLoader {
  /// All lists of these files, with everything that is wrong in them.
  ///
  /// What is sound is there even when other things are not. Reports: Y01, Y11, Y13.
  package static func load(_ sources: [SourceText]) -> Diagnosed<Codelists> {
    var lists: [Codelist] = []
    var names: Set<String> = []
    var register = RegisterReader()
    var findings: [Diagnostic] = []
    for source in sources {
      var file = DataFileReader(source)
      if let root = file.root {
        if root["units"] != nil {
          register.read(root, from: &file)
        } else if let list = readList(root, from: &file) {
          if !names.insert(list.name).inserted { file.noteTwice(list.name, root) }
          lists.append(list)
        }
      }
      findings += file.findings
    }
    return Diagnosed(Codelists(lists: lists, units: register.units), findings)
  }

  private static func readList(_ root: PlacedNode, from file: inout DataFileReader) -> Codelist? {
    file.expectKeys(["name", "entries"], in: root)
    let name = file.text("name", in: root)
    let nodes = file.require("entries", in: root).flatMap { file.elements(of: $0) }
    guard let name, let nodes else { return nil }
    var codes: Set<Code> = []
    var entries: [Codelist.Entry] = []
    for node in nodes {
      guard let entry = readEntry(node, from: &file) else { continue }
      if codes.insert(entry.code).inserted {
        entries.append(entry)
      } else {
        file.noteTwice(entry.code.key, node["code"] ?? node)
      }
    }
    return Codelist(name: name, entries: entries)
  }

  private static func readEntry(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> Codelist.Entry? {
    guard file.isMapping(node), let code = file.text("code", in: node) else { return nil }
    var names: [LocalizedText.Version] = []
    var properties: [String: LocalizedText] = [:]
    for (key, value) in node.entries where key.text != "code" {
      if let language = LanguageTag(key: key.text) {
        names += file.text(value).map { [.init(language, $0)] } ?? []
      } else {
        properties[key.text] = readProperty(value, from: &file)
      }
    }
    for required in LanguageTag.shipped where node[required.key] == nil {
      _ = file.require(required.key, in: node)
    }
    return Codelist.Entry(code: Code(code), names: LocalizedText(names), properties: properties)
  }

  /// A property in the languages it is given in; one given as a plain text reads so in all.
  private static func readProperty(
    _ value: PlacedNode, from file: inout DataFileReader
  ) -> LocalizedText? {
    guard value.node.kind == .mapping else {
      return file.text(value).map { text in
        // Serbian Cyrillic is made from the Latin.
        LocalizedText(
          LanguageTag.allCases.filter { $0 != .serbianCyrillic }.map { .init($0, text) })
      }
    }
    var versions: [LocalizedText.Version] = []
    for (key, text) in value.entries {
      if let language = LanguageTag(key: key.text) {
        versions += file.text(text).map { [.init(language, $0)] } ?? []
      } else {
        file.noteUnusedKey(key, text)
      }
    }
    return LocalizedText(versions)
  }
}

extension LanguageTag {
  /// The languages in which every code has a name.
  fileprivate static let shipped: [LanguageTag] = [.bosnian, .english]

  /// The language whose texts stand under this key; Serbian texts are in Latin script.
  fileprivate init?(key: String) {
    guard let tag = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = tag
  }
}
