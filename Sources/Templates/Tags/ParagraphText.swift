package import XMLTree

/// The text of one paragraph, joined over any number of runs or spans, and the way back.
///
/// Word and LibreOffice split a tag on every later edit, so it is looked for in the joined text
/// and replaced wherever its pieces stand.
package struct ParagraphText {
  /// What takes the place of a piece of the text.
  package struct Edit {
    /// The place, in UTF-8 offsets of the text.
    package let range: Range<Int>
    /// What takes its place: runs in Word, content of a paragraph in OpenDocument.
    package let nodes: [XMLElement.Node]

    /// Nodes in a place.
    package init(range: Range<Int>, nodes: [XMLElement.Node]) {
      self.range = range
      self.nodes = nodes
    }
  }

  /// The paragraph.
  package let paragraph: XMLElement
  /// Its text; U+FFFC stands for each picture, note or field.
  package let text: String
  private let dialect: ParagraphDialect

  /// The text of a paragraph.
  package init(_ paragraph: XMLElement, _ dialect: ParagraphDialect) {
    self.paragraph = paragraph
    self.dialect = dialect
    var text = ""
    Self.read(paragraph, dialect, into: &text)
    self.text = text
  }

  /// How the run that holds the character at an offset looks: its `w:rPr`, if it has one.
  ///
  /// OpenDocument has no such element: what is put in the place of text stands in its span.
  package func properties(at offset: Int) -> XMLElement? {
    var place = 0
    return properties(in: paragraph, at: offset, &place)
  }

  /// The paragraph with nodes in the place of a piece of its text.
  package func replacing(_ range: Range<Int>, with nodes: [XMLElement.Node]) -> XMLElement {
    replacing([Edit(range: range, nodes: nodes)])
  }

  /// The paragraph with nodes in the place of pieces of its text, which must be in order and apart.
  ///
  /// What takes the place of a piece stands where its first character stood.
  package func replacing(_ edits: [Edit]) -> XMLElement {
    var replacer = ParagraphReplacer(edits: edits, dialect: dialect)
    var result = paragraph
    result.children = replacer.content(of: paragraph)
    return result
  }

  private static func read(
    _ element: XMLElement, _ dialect: ParagraphDialect, into text: inout String
  ) {
    for child in element.children {
      switch child {
      case .text(let words):
        if dialect.readsTextInContainers { text += words }
      case .element(let inner):
        switch dialect.part(inner) {
        case .container, .run: read(inner, dialect, into: &text)
        case .text: text += inner.directText
        case .characters(let characters): text += characters
        case .mark: continue
        }
      }
    }
  }

  private func properties(
    in element: XMLElement, at offset: Int, _ place: inout Int
  ) -> XMLElement? {
    for inner in element.elements {
      switch dialect.part(inner) {
      case .container:
        if let found = properties(in: inner, at: offset, &place) { return found }
      case .run:
        var text = ""
        Self.read(inner, dialect, into: &text)
        let end = place + text.utf8.count
        if (place..<end).contains(offset) { return inner.first(dialect.runProperties) }
        place = end
      case .characters(let characters): place += characters.utf8.count
      case .text, .mark: continue
      }
    }
    return nil
  }
}

extension XMLElement {
  /// The text directly inside.
  var directText: String {
    children.reduce(into: "") { if case .text(let words) = $1 { $0 += words } }
  }
}
