import Writers
import XMLTree

/// Spells what takes the place of tags in Word's parts.
struct WordTagPrinter: TagPrinter {
  /// What prints words.
  let printer: WordPrinter

  /// The text of a paragraph stands in runs.
  var dialect: ParagraphDialect { .word }

  /// The runs of words.
  func nodes(
    of runs: [Run], _ attachments: inout WordAttachments
  ) throws(TemplateError) -> [XMLElement.Node] {
    try WordTree.nodes { writer in printer.printRuns(runs, into: &writer, &attachments) }
  }

  /// A run has the properties of the one in whose place it stands besides its own.
  func dress(_ node: XMLElement.Node, in properties: XMLElement?) -> XMLElement.Node {
    WordRunProperties.dress(node, in: properties)
  }

  /// A cell, header or body must end in a paragraph.
  func canDrop(
    _ paragraph: XMLElement, from container: XMLElement, before rest: ArraySlice<XMLElement.Node>
  ) -> Bool {
    Self.isEmpty(paragraph)
      && rest.contains { node in
        if case .element(let element) = node { dialect.isParagraph(element) } else { false }
      }
  }

  /// Whether a paragraph shows nothing and does nothing.
  private static func isEmpty(_ paragraph: XMLElement) -> Bool {
    paragraph.first("w:pPr")?.first("w:sectPr") == nil
      && paragraph.elements.allSatisfy { element in
        ["w:pPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd"].contains(element.name)
          || element.name == "w:r" && element.elements.allSatisfy { $0.name == "w:rPr" }
      }
  }
}
