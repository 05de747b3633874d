package import XMLTree

/// Which style of a template stands for each role.
///
/// Styles are found by the name that LibreOffice shows, so that the template's own look wins.
package struct OpenDocumentStyleNames: Sendable {
  /// The style of letters that stand exactly so, under the name that LibreOffice gives it.
  package static let code = "Source_20_Text"
  /// The roles for which the template has no style, in the order in which they are to be written.
  package let missing: [StyleRole]
  private let names: [StyleRole: String]

  /// The names in a template, from the root of its `styles.xml`.
  package init(template styles: XMLElement) {
    var known: [String: String] = [:]
    for style in styles.first("office:styles")?.elements ?? [] where style.name == "style:style" {
      guard let family = style[attribute: "style:family"],
        let name = style[attribute: "style:name"]
      else { continue }
      known["\(family) \(name)"] = name
      if let shown = style[attribute: "style:display-name"] { known["\(family) \(shown)"] = name }
    }
    var missing: [StyleRole] = []
    var names: [StyleRole: String] = [:]
    for role in StyleRole.all {
      let definition = StyleSheet.definition(of: role)
      guard let family = definition.family.openDocument else { continue }
      let encoded = Self.encode(definition.openDocumentName)
      let name =
        known["\(family) \(definition.openDocumentName)"] ?? known["\(family) \(encoded)"]
      names[role] = name ?? encoded
      if name == nil { missing.append(role) }
    }
    self.missing = missing
    self.names = names
  }

  /// The `style:name` of a role's style; `Standard`, which every document has, for a role without.
  package subscript(role: StyleRole) -> String { names[role] ?? "Standard" }

  /// A shown name as a name that XML allows: `Heading 1` becomes `Heading_20_1`.
  package static func encode(_ shown: String) -> String {
    var name = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
      default: name += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return name
  }
}

extension StyleDefinition.Family {
  /// The family's name in ODF; nil for tables, whose looks LibreOffice keeps in each cell.
  var openDocument: String? {
    switch self {
    case .paragraph: "paragraph"
    case .character: "text"
    case .table: nil
    }
  }
}
