import DocumentTree
package import XMLTree

extension OpenDocumentStyleNames {
  /// The style of a role that the template lacks, for its `office:styles`.
  ///
  /// Nil for roles that have no named style in ODF.
  package func spell(_ role: StyleRole) -> XMLElement? {
    let definition = StyleSheet.definition(of: role)
    guard let family = definition.family.openDocument else { return nil }
    var style = XMLElement(
      "style:style",
      [
        .init("style:name", self[role]), .init("style:display-name", definition.openDocumentName),
        .init("style:family", family),
      ])
    if let basis = definition.basis {
      style[attribute: "style:parent-style-name"] = self[basis]
    } else if definition.family == .paragraph, self[role] != "Standard" {
      style[attribute: "style:parent-style-name"] = "Standard"
    }
    if case .heading(let level) = role {
      style[attribute: "style:default-outline-level"] = String(level)
    }
    if let properties = paragraphProperties(of: role, definition) {
      style.children.append(.element(properties))
    }
    var text = textProperties(definition)
    if role == .footnoteReference { text[attribute: "style:text-position"] = "super 58%" }
    if !text.attributes.isEmpty { style.children.append(.element(text)) }
    return style
  }

  private func paragraphProperties(
    of role: StyleRole, _ definition: StyleDefinition
  ) -> XMLElement? {
    guard definition.family == .paragraph else { return nil }
    var element = XMLElement("style:paragraph-properties")
    switch definition.alignment {
    case nil: break
    case .start: element[attribute: "fo:text-align"] = "start"
    case .center: element[attribute: "fo:text-align"] = "center"
    case .end: element[attribute: "fo:text-align"] = "end"
    }
    element[attribute: "fo:margin-top"] = definition.spaceBefore?.openDocument
    element[attribute: "fo:margin-bottom"] = definition.spaceAfter?.openDocument
    element[attribute: "fo:margin-left"] = definition.indent?.openDocument
    if let height = definition.lineHeight {
      element[attribute: "fo:line-height"] = "\(Int((height * 100).rounded()))%"
    }
    if let keeps = definition.keepsWithNext {
      element[attribute: "fo:keep-with-next"] = keeps ? "always" : "auto"
    }
    return element.attributes.isEmpty ? nil : element
  }

  private func textProperties(_ definition: StyleDefinition) -> XMLElement {
    var element = XMLElement("style:text-properties")
    if let color = definition.color { element[attribute: "fo:color"] = "#\(color)" }
    if let size = definition.size {
      let halves = Int((size * 2).rounded())
      element[attribute: "fo:font-size"] = "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")pt"
    }
    if let isBold = definition.isBold {
      element[attribute: "fo:font-weight"] = isBold ? "bold" : "normal"
    }
    if let isItalic = definition.isItalic {
      element[attribute: "fo:font-style"] = isItalic ? "italic" : "normal"
    }
    if let isUnderlined = definition.isUnderlined {
      element[attribute: "style:text-underline-style"] = isUnderlined ? "solid" : "none"
      if isUnderlined {
        element[attribute: "style:text-underline-width"] = "auto"
        element[attribute: "style:text-underline-color"] = "font-color"
      }
    }
    return element
  }
}
