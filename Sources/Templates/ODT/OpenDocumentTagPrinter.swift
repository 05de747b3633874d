import Writers
import XMLTree

/// Spells what takes the place of tags in OpenDocument's parts.
struct OpenDocumentTagPrinter: TagPrinter {
  /// What prints words.
  let printer: OpenDocumentPrinter

  /// The text of a paragraph stands in it and its spans.
  var dialect: ParagraphDialect { .openDocument }

  /// The spans of words.
  func nodes(
    of runs: [Run], _ attachments: inout OpenDocumentAttachments
  ) -> [XMLElement.Node] {
    OpenDocumentTree.nodes(
      of: XMLFragment { writer in printer.printRuns(runs, into: &writer, &attachments) })
  }

  /// Words stand in the span in whose place they stand, so they look as it does already.
  func dress(_ node: XMLElement.Node, in properties: XMLElement?) -> XMLElement.Node { node }

  /// A cell or item of a list must hold a paragraph.
  func canDrop(
    _ paragraph: XMLElement, from container: XMLElement, before rest: ArraySlice<XMLElement.Node>
  ) -> Bool {
    container.name != "table:table-cell" && container.name != "text:list-item"
      && ParagraphText(paragraph, dialect).text.allSatisfy(\.isWhitespace)
  }
}
