import Languages
import OfficePackage
import Writers
import XMLTree

/// Finds the template's styles by name and spells those that it lacks.
struct WordStyleMerge {
  /// The ids of all roles' styles.
  let names: WordStyleNames
  /// The language in which the template's own words are, if it says so.
  let language: String?
  private var root: XMLElement
  private let missing: [StyleRole]
  private let defaultParagraph: String?

  /// The styles of a template; nil for one that has none at all.
  init(_ styles: XMLElement?) {
    root = styles ?? XMLElement("w:styles", [.init("xmlns:w", WordNamespaces.main)])
    var found: [String: String] = [:]
    var taken: Set<String> = []
    var defaultParagraph: String?
    for style in root.elements where style.name == "w:style" {
      guard let id = style[attribute: "w:styleId"] else { continue }
      taken.insert(id.lowercased())
      let type = style[attribute: "w:type"] ?? "paragraph"
      if type == "paragraph", ["1", "true", "on"].contains(style[attribute: "w:default"]) {
        defaultParagraph = id
      }
      guard let name = style.first("w:name")?[attribute: "w:val"] else { continue }
      let key = type + "/" + name.lowercased()
      if found[key] == nil { found[key] = id }
    }
    var identifiers: [StyleRole: String] = [:]
    var missing: [StyleRole] = []
    for role in StyleRole.all {
      let definition = StyleSheet.definition(of: role)
      let key = definition.family.rawValue + "/" + definition.wordName.lowercased()
      if let id = found[key] {
        identifiers[role] = id
        continue
      }
      var id = definition.wordIdentifier
      while !taken.insert(id.lowercased()).inserted { id += "K" }
      identifiers[role] = id
      found[key] = id
      missing.append(role)
    }
    names = WordStyleNames(identifiers)
    self.missing = missing
    // LibreOffice does not say which style is the default one.
    self.defaultParagraph = defaultParagraph ?? found["paragraph/normal"]
    language =
      root.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")?.first("w:lang")?[
        attribute: "w:val"]
  }

  /// The styles with those that were missing, and the document's language for what has none.
  func merged(_ language: LanguageTag) throws(TemplateError) -> XMLElement {
    var root = self.root
    Self.setDefault(language.bcp47, in: &root)
    let spelling = WordStyleSpelling(names: names, defaultParagraph: defaultParagraph)
    root.children += try WordTree.nodes { writer in
      for role in missing { spelling.print(role, into: &writer) }
    }
    return root
  }

  /// Source: ISO/IEC 29500-1, 17.7.5.1 (docDefaults), which comes first in the part.
  private static func setDefault(_ language: String, in root: inout XMLElement) {
    if root.first("w:docDefaults") == nil {
      root.children.insert(.element(XMLElement("w:docDefaults")), at: 0)
    }
    root.edit("w:docDefaults") { defaults in
      defaults.ensure("w:rPrDefault", before: ["w:pPrDefault"])
      defaults.edit("w:rPrDefault") { runs in
        runs.ensure("w:rPr", before: [])
        runs.edit("w:rPr") { properties in
          properties.ensure("w:lang", before: ["w:eastAsianLayout", "w:specVanish", "w:oMath"])
          properties.edit("w:lang") { $0[attribute: "w:val"] = language }
        }
      }
    }
  }
}
