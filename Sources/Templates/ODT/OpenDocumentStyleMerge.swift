import DocumentTree
import Languages
import Writers
import XMLTree

/// Completes a template's `styles.xml` with what the document needs; the template's own styles win.
enum OpenDocumentStyleMerge {
  /// Adds missing styles, the numbering of headings, and the document's language.
  static func complete(
    _ styles: inout XMLElement, names: OpenDocumentStyleNames, language: LanguageTag
  ) {
    styles.ensure("office:styles", before: ["office:automatic-styles", "office:master-styles"])
    styles.ensure("office:automatic-styles", before: ["office:master-styles"])
    styles.edit("office:styles") { styles in
      addBasis(&styles)
      for role in names.missing {
        if let style = names.spell(role) { styles.append(style) }
      }
      number(&styles)
      configureNotes(&styles, names)
      setLanguage(&styles, language)
    }
  }

  private static func has(_ styles: XMLElement, _ family: String, _ name: String) -> Bool {
    styles.elements.contains {
      $0.name == "style:style" && $0[attribute: "style:family"] == family
        && $0[attribute: "style:name"] == name
    }
  }

  /// Adds the style of letters that stand exactly so, where the template has none.
  static func addCode(to styles: inout XMLElement) {
    styles.edit("office:styles") { styles in
      guard !has(styles, "text", OpenDocumentStyleNames.code) else { return }
      styles.append(
        XMLElement(
          "style:style",
          [
            .init("style:name", OpenDocumentStyleNames.code),
            .init("style:display-name", "Source Text"), .init("style:family", "text"),
          ],
          [
            .element(
              XMLElement(
                "style:text-properties",
                [
                  .init("fo:font-family", "'Courier New', 'Liberation Mono'"),
                  .init("style:font-pitch", "fixed"),
                ]))
          ]))
    }
  }

  /// Styles on which those of the sheet rest, and that of words in a table of contents.
  private static func addBasis(_ styles: inout XMLElement) {
    if !has(styles, "paragraph", "Standard") {
      styles.append(
        XMLElement(
          "style:style", [.init("style:name", "Standard"), .init("style:family", "paragraph")]))
    }
    if !has(styles, "text", "Index_20_Link") {
      styles.append(
        XMLElement(
          "style:style",
          [
            .init("style:name", "Index_20_Link"), .init("style:display-name", "Index Link"),
            .init("style:family", "text"),
          ]))
    }
  }

  /// Counts headings as 1, 1.1, 1.1.1 where the template does not count them in its own way.
  ///
  /// Source: ODF 1.3 part 3, 16.34 (text:outline-style).
  private static func number(_ styles: inout XMLElement) {
    if styles.first("text:outline-style") == nil {
      styles.append(XMLElement("text:outline-style", [.init("style:name", "Outline")]))
    }
    styles.edit("text:outline-style") { outline in
      let isCounted = outline.elements.contains {
        !($0[attribute: "style:num-format"] ?? "").isEmpty
      }
      guard !isCounted else { return }
      outline.children = (1...10).map { .element(level($0)) }
    }
  }

  private static func level(_ level: Int) -> XMLElement {
    var element = XMLElement(
      "text:outline-level-style",
      [
        .init("text:level", String(level)),
        .init("style:num-format", level <= 4 ? "1" : ""),
      ])
    if level > 1, level <= 4 { element[attribute: "text:display-levels"] = String(level) }
    var label = XMLElement(
      "style:list-level-label-alignment",
      [.init("text:label-followed-by", level <= 4 ? "listtab" : "nothing")])
    if level <= 4 {
      // Headings without a number share the level, so nothing but the tab tells how far text is in.
      label[attribute: "text:list-tab-stop-position"] =
        StyleSheet.headingIndent(ofLevel: level).openDocument
    }
    element.children = [
      .element(
        XMLElement(
          "style:list-level-properties",
          [.init("text:list-level-position-and-space-mode", "label-alignment")],
          [.element(label)]))
    ]
    return element
  }

  private static func configureNotes(_ styles: inout XMLElement, _ names: OpenDocumentStyleNames) {
    let isConfigured = styles.elements.contains {
      $0.name == "text:notes-configuration" && $0[attribute: "text:note-class"] == "footnote"
    }
    guard !isConfigured else { return }
    styles.append(
      XMLElement(
        "text:notes-configuration",
        [
          .init("text:note-class", "footnote"),
          .init("text:default-style-name", names[.paragraph(.footnote)]),
          .init("text:citation-body-style-name", names[.footnoteReference]),
          .init("style:num-format", "1"), .init("style:num-suffix", " "),
          .init("text:start-value", "0"),
          .init("text:footnotes-position", "page"),
          .init("text:start-numbering-at", "document"),
        ]))
  }

  /// What no run says otherwise is in the document's first language.
  private static func setLanguage(_ styles: inout XMLElement, _ language: LanguageTag) {
    let hasDefault = styles.elements.contains {
      $0.name == "style:default-style" && $0[attribute: "style:family"] == "paragraph"
    }
    if !hasDefault {
      styles.children.insert(
        .element(XMLElement("style:default-style", [.init("style:family", "paragraph")])), at: 0)
    }
    styles.editAll("style:default-style") { style in
      guard style[attribute: "style:family"] == "paragraph" else { return }
      style.ensure("style:text-properties", before: [])
      style.edit("style:text-properties") { text in
        for name in ["fo:language", "fo:country", "fo:script", "style:rfc-language-tag"] {
          text[attribute: name] = nil
        }
        for (name, value) in language.openDocumentAttributes {
          text[attribute: "\(name)"] = value
        }
      }
    }
  }
}
