import Writers
import XMLTree

/// Spells what takes the place of tags, in one of the formats.
protocol TagPrinter {
  /// What printed words need from their package.
  associatedtype Attachments

  /// Which elements hold text.
  var dialect: ParagraphDialect { get }

  /// The nodes of words in the place of a tag.
  func nodes(
    of runs: [Run], _ attachments: inout Attachments
  ) throws(TemplateError) -> [XMLElement.Node]

  /// A node of them with the look of the run whose place it takes, as `properties` say it.
  func dress(_ node: XMLElement.Node, in properties: XMLElement?) -> XMLElement.Node

  /// Whether a paragraph may go with its tags: it shows and does nothing any more, and what holds it
  /// can do without, given what follows in it.
  func canDrop(
    _ paragraph: XMLElement, from container: XMLElement, before rest: ArraySlice<XMLElement.Node>
  ) -> Bool
}
