import DocumentTree
package import XMLTree

/// Spells the style of a role into `styles.xml`, for a template that lacks it.
package struct WordStyleSpelling {
  private let names: WordStyleNames
  private let defaultParagraph: String?

  /// Spelling for a template with these ids; the default paragraph style carries what has no basis.
  package init(names: WordStyleNames, defaultParagraph: String?) {
    self.names = names
    self.defaultParagraph = defaultParagraph
  }

  /// Writes one `w:style`.
  ///
  /// Source: ISO/IEC 29500-1, 17.7.4.17 (style), children in the order of CT_Style.
  package func print(_ role: StyleRole, into writer: inout XMLWriter) {
    let definition = StyleSheet.definition(of: role)
    writer.start("w:style")
    writer.attribute("w:type", definition.family.rawValue)
    writer.attribute("w:styleId", names[role])
    writer.element("w:name", ["w:val": definition.wordName])
    if let basis = definition.basis.map({ names[$0] }) ?? ownBasis(definition) {
      writer.element("w:basedOn", ["w:val": basis])
    }
    if case .heading = role {
      writer.element("w:next", ["w:val": names[.paragraph(.body)]])
    }
    writer.element("w:uiPriority", ["w:val": "10"])
    writer.element("w:qFormat")
    switch definition.family {
    case .paragraph:
      printParagraph(definition, role, into: &writer)
      printRun(definition, role, into: &writer)
    case .character: printRun(definition, role, into: &writer)
    case .table: WordTableStyle.print(into: &writer)
    }
    writer.end("w:style")
  }

  private func ownBasis(_ definition: StyleDefinition) -> String? {
    switch definition.family {
    case .paragraph: defaultParagraph == definition.wordIdentifier ? nil : defaultParagraph
    case .character, .table: nil
    }
  }

  /// Source: ISO/IEC 29500-1, 17.7.8.2 and 17.3.1.26 (pPr), in the order of CT_PPrBase.
  private func printParagraph(
    _ definition: StyleDefinition, _ role: StyleRole, into writer: inout XMLWriter
  ) {
    var properties = WordParagraphProperties()
    properties.keepsWithNext = definition.keepsWithNext ?? false
    properties.keepsLines = definition.keepsWithNext ?? false
    properties.spaceBefore = definition.spaceBefore
    properties.spaceAfter = definition.spaceAfter
    properties.lineHeight = definition.lineHeight.map { .multiple($0) }
    properties.indent = definition.indent
    properties.alignment = definition.alignment
    if case .heading(let level) = role { properties.outlineLevel = level - 1 }
    properties.print(into: &writer)
  }

  /// Source: ISO/IEC 29500-1, 17.3.2.28 (rPr), in the order of EG_RPrBase.
  private func printRun(
    _ definition: StyleDefinition, _ role: StyleRole, into writer: inout XMLWriter
  ) {
    writer.start("w:rPr")
    Self.printToggle("w:b", "w:bCs", definition.isBold, into: &writer)
    Self.printToggle("w:i", "w:iCs", definition.isItalic, into: &writer)
    if let color = definition.color { writer.element("w:color", ["w:val": color]) }
    if let size = definition.size {
      let halves = String(Int((size * 2).rounded()))
      writer.element("w:sz", ["w:val": halves])
      writer.element("w:szCs", ["w:val": halves])
    }
    if let isUnderlined = definition.isUnderlined {
      writer.element("w:u", ["w:val": isUnderlined ? "single" : "none"])
    }
    if role == .footnoteReference {
      writer.element("w:vertAlign", ["w:val": "superscript"])
    }
    writer.end("w:rPr")
  }

  private static func printToggle(
    _ name: StaticString, _ complex: StaticString, _ isOn: Bool?, into writer: inout XMLWriter
  ) {
    guard let isOn else { return }
    for name in [name, complex] {
      writer.start(name)
      if !isOn { writer.attribute("w:val", "0") }
      writer.end(name)
    }
  }
}

/// What a table of data looks like: light lines, and a header that is shaded.
enum WordTableStyle {
  /// Writes the properties of the style.
  ///
  /// Source: ISO/IEC 29500-1, 17.7.6 (table styles).
  static func print(into writer: inout XMLWriter) {
    writer.element("w:tblPr") { writer in
      writer.element("w:tblBorders") { writer in
        TableLine.hair.printWord("w:top", into: &writer)
        TableLine.hair.printWord("w:left", into: &writer)
        TableLine.hair.printWord("w:bottom", into: &writer)
        TableLine.hair.printWord("w:right", into: &writer)
        TableLine.hair.printWord("w:insideH", into: &writer)
        TableLine.hair.printWord("w:insideV", into: &writer)
      }
      printMargins(left: 85, right: 85, vertical: 40, into: &writer)
    }
  }

  /// Writes the space between the lines of cells and their text, in twips.
  static func printMargins(
    left: Int, right: Int, vertical: Int, into writer: inout XMLWriter
  ) {
    writer.element("w:tblCellMar") { writer in
      writer.element("w:top", ["w:w": String(vertical), "w:type": "dxa"])
      writer.element("w:left", ["w:w": String(left), "w:type": "dxa"])
      writer.element("w:bottom", ["w:w": String(vertical), "w:type": "dxa"])
      writer.element("w:right", ["w:w": String(right), "w:type": "dxa"])
    }
  }
}
